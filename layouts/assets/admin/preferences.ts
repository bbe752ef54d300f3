const key = "sveltia-cms.prefs";

/** What the editor does as long as somebody does not choose otherwise: it speaks Indonesian, and Esc closes nothing. */
export function usualPreferences(): void {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? "{}");
    localStorage.setItem(key, JSON.stringify({ locale: "id", closeWithEscape: false, ...Object(kept) }));
  } catch {
    // A browser that keeps nothing asks anew each time.
  }
}
