import { photoStyles } from "./photo-styles.ts";
import { statusStyles } from "./status-fields.ts";

/** How the parts look beside those of Sveltia CMS, in its colours, light and dark. */
const css = `
.siaran-tempel {
  position: fixed;
  inset-block-end: max(1rem, env(safe-area-inset-bottom));
  inset-inline-end: 1rem;
  z-index: 100;
}
.siaran-tempel,
.siaran-tempelan button,
.siaran-tempelan a,
.siaran-ganti {
  display: inline-block;
  min-block-size: 44px;
  padding: 0.6rem 1rem;
  border: 1px solid #0b5cad;
  border-radius: 0.5rem;
  background: #0b5cad;
  color: #fff;
  font: inherit;
  font-weight: 600;
  text-decoration: none;
  cursor: pointer;
}
.siaran-tempel[hidden] {
  display: none;
}
.siaran-tempelan {
  inline-size: min(44rem, calc(100vw - 2rem));
  max-block-size: calc(100vh - 2rem);
  padding: 1rem;
  border: 0;
  border-radius: 0.75rem;
  overflow: auto;
  font: inherit;
}
.siaran-tempelan > * {
  margin-block: 0 0.75rem;
}
.siaran-tempelan textarea {
  box-sizing: border-box;
  inline-size: 100%;
  padding: 0.5rem;
  font: inherit;
}
.siaran-tempelan input {
  display: block;
  min-block-size: 44px;
  max-inline-size: 100%;
  font: inherit;
}
.siaran-tempelan dt {
  font-weight: 600;
}
.siaran-tempelan dd {
  margin: 0 0 0.5rem;
  overflow-wrap: anywhere;
}
.siaran-temuan {
  margin: 0.25rem 0 0.75rem;
  padding: 0;
  list-style: none;
}
.siaran-temuan li {
  margin-block: 0.5rem;
  padding-inline-start: 0.75rem;
  border-inline-start: 4px solid #767676;
}
.siaran-error li {
  border-color: #b3261e;
}
.siaran-warning li {
  border-color: #b26a00;
}
.siaran-temuan li > button:first-child {
  display: block;
  min-block-size: 44px;
  padding: 0.25rem 0;
  border: 0;
  background: none;
  color: inherit;
  font: inherit;
  text-align: start;
  text-decoration: underline;
  cursor: pointer;
}
.siaran-temuan p {
  margin: 0 0 0.25rem;
}
.siaran-naskah textarea {
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: 20rem;
  padding: 0.75rem;
  border: 1px solid;
  border-radius: 0 0 0.25rem 0.25rem;
  background: transparent;
  color: inherit;
  font: inherit;
  font-size: max(1rem, 16px);
  line-height: 1.6;
  resize: vertical;
  field-sizing: content;
}
.siaran-marka {
  position: sticky;
  inset-block-start: 0;
  display: flex;
  flex-wrap: wrap;
  border: 1px solid;
  border-block-end: 0;
  border-radius: 0.25rem 0.25rem 0 0;
  background: Canvas;
}
.siaran-marka button {
  flex: 1 0 auto;
  max-inline-size: 3.5rem;
  min-block-size: 44px;
  min-inline-size: 36px;
  padding: 0;
  border: 0;
  background: none;
  color: inherit;
  cursor: pointer;
}
.siaran-ikon {
  font: 24px/1 "Material Symbols Outlined";
  font-feature-settings: "liga";
}
`;

/** Gives the page the styles of the parts. */
export function addStyles(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + photoStyles + statusStyles);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
