/** The longest slug or id; file systems and WhatsApp previews both take this without cutting. */
export const maximumSlugLength = 100;

/** Whether a text may stand in an address: lower-case ASCII words joined by single hyphens, at most 100 characters. */
export function isSlug(text: string): boolean {
  return text.length <= maximumSlugLength && /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(text);
}

/**
 * Makes a slug of a title or a name: marks above letters are dropped, `&` reads "dan", everything else that is
 * not a letter or digit parts words, and the end is cut between words at 100 characters.
 * @returns the slug, or an empty text where nothing is left (`"!!!"`).
 */
export function toSlug(text: string): string {
  const words = text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .replace(/&/g, " dan ")
    .replace(/['’`]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word.slice(0, maximumSlugLength) : `${slug}-${word}`;
    if (longer.length > maximumSlugLength) break;
    slug = longer;
  }
  return slug;
}
