/** How the page looks until Sveltia CMS fills it, and the field for dates in its forms. */
const css = `
:root { color-scheme: light dark; font: 1rem/1.55 system-ui, sans-serif; }
.waiting label, .waiting input { display: block; }
.waiting input, .waiting button { font: inherit; padding: .5rem; margin-block: .25rem 1rem; min-height: 2.75rem; }
.waiting input { width: 100%; box-sizing: border-box; }
.siaran-tanggal { display: flex; flex-wrap: wrap; gap: .5rem; }
.siaran-tanggal > :is(input, select, button) {
  flex: none; width: auto !important; min-height: 2.5rem; padding-inline: .5rem; font: inherit; white-space: nowrap;
}
.siaran-tanggal > button { border: 1px solid; border-radius: .25rem; }
.waiting { max-width: 34rem; margin: 0 auto; padding: 4rem 1.25rem; }
`;

/** Adds these styles to the page. */
export function addStyles(): void {
  const style = document.createElement("style");
  style.textContent = css;
  document.head.append(style);
}
