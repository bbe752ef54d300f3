/** A whole number with the points that Indonesian puts between thousands: `12.345`. */
export function formatNumber(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ".");
}
