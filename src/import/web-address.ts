/**
 * An address a text may link to, absolute where a base is known.
 * @returns `undefined` for scripts, data and everything that no address can be made of.
 */
export function webAddress(written: string, base?: string): string | undefined {
  const address = written.trim();
  if (/^(?:mailto|tel):[^\s]+$/i.test(address)) return address;
  const whole = address.startsWith("//") ? `https:${address}` : address;
  if (!URL.canParse(whole, base)) return undefined;
  const url = new URL(whole, base);
  return /^https?:$/.test(url.protocol) ? url.href : undefined;
}
