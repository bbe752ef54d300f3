/** Digits of a short code: of a million releases, the chance that two share one is about 1 in 560. */
export const codeLength = 12;

/** A fingerprint as it is read out and typed: its first digits in groups of four, `7f3a-91c2-0b4d`. */
export function shortCode(fingerprint: string): string {
  return (fingerprint.slice(0, codeLength).match(/.{4}/g) ?? []).join("-");
}

/** The digits of a code that somebody typed; `undefined` where it is none. */
export function readCode(typed: string): string | undefined {
  const digits = typed.replace(/[\s.–—-]+/g, "").toLowerCase();
  return /^[0-9a-f]+$/.test(digits) && digits.length >= codeLength && digits.length <= 64
    ? digits
    : undefined;
}
