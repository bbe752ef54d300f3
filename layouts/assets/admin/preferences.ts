const key = "sveltia-cms.prefs";

/** What the editor does as long as somebody does not choose otherwise: it speaks Indonesian, and Esc closes nothing. */
const usual = { locale: "id", closeWithEscape: false };

// Sveltia CMS looks them up as soon as it is loaded, and writes down what it does not find.
try {
  const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
  localStorage.setItem(key, JSON.stringify({ ...usual, ...Object(kept) }));
} catch {
  // A browser that keeps nothing asks anew each time.
}
