/** How photos look in a form. */
export const photoStyles = `
.siaran-foto {
  position: relative;
  display: block;
  max-inline-size: 100%;
  padding: 0;
  border: 1px solid;
  background: none;
  cursor: crosshair;
}
.siaran-foto img {
  display: block;
  max-inline-size: 100%;
  max-block-size: 20rem;
}
.siaran-titik {
  position: absolute;
  inline-size: 44px;
  block-size: 44px;
  border: 3px solid #fff;
  border-radius: 50%;
  box-shadow: 0 0 0 2px #000, inset 0 0 0 2px #000;
  translate: -50% -50%;
  pointer-events: none;
}
.siaran-lepas,
.siaran-tombol {
  min-block-size: 44px;
  padding-inline: 0.75rem;
  border: 1px solid;
  border-radius: 0.5rem;
  background: none;
  color: inherit;
  font: inherit;
  cursor: pointer;
}
.siaran-tombol[aria-disabled="true"] {
  opacity: 0.5;
  cursor: default;
}
.siaran-foto-foto {
  display: grid;
  gap: 1rem;
  margin: 0 0 0.75rem;
  padding: 0;
  list-style: none;
}
:is(.siaran-foto, .siaran-foto-foto, .siaran-lepas, .siaran-titik, .siaran-foto-foto img)[hidden] {
  display: none;
}
.siaran-foto-foto > li {
  border: 1px solid;
  border-radius: 0.5rem;
}
.siaran-foto-foto summary {
  display: flex;
  gap: 0.75rem;
  align-items: center;
  min-block-size: 44px;
  padding: 0.5rem;
  font-weight: 600;
  cursor: pointer;
}
.siaran-foto-foto summary::before {
  content: "";
  flex: none;
  inline-size: 0.5rem;
  block-size: 0.5rem;
  border-block-end: 2px solid;
  border-inline-end: 2px solid;
  rotate: -45deg;
}
.siaran-foto-foto [open] > summary::before {
  rotate: 45deg;
}
.siaran-foto-foto summary img {
  flex: none;
  inline-size: 44px;
  block-size: 44px;
  border-radius: 0.25rem;
  object-fit: cover;
}
.siaran-foto-foto summary span {
  overflow: hidden;
  display: -webkit-box;
  -webkit-box-orient: vertical;
  -webkit-line-clamp: 2;
  overflow-wrap: anywhere;
}
.siaran-isian {
  display: grid;
  gap: 0.75rem;
  padding: 0.5rem;
}
.siaran-isian label {
  display: block;
  font-weight: 600;
}
.siaran-isian :is(textarea, input[type="text"]) {
  box-sizing: border-box;
  inline-size: 100%;
  min-block-size: 44px;
  padding: 0.5rem;
  border: 1px solid;
  border-radius: 0.25rem;
  background: transparent;
  color: inherit;
  font: inherit;
  font-size: max(1rem, 16px);
  resize: vertical;
  field-sizing: content;
}
.siaran-isian [aria-invalid="true"] {
  outline: 2px solid;
}
.siaran-isian p,
.siaran-letak,
.siaran-salah {
  margin-block: 0.25rem;
}
.siaran-petunjuk {
  font-size: 0.875rem;
}
.siaran-salah {
  padding: 0;
  list-style: none;
}
.siaran-salah,
.siaran-wajib {
  color: var(--sui-error-foreground-color);
}
.siaran-alat {
  display: flex;
  flex-wrap: wrap;
  gap: 0.5rem;
}
.siaran-kabar {
  margin-block: 0.5rem;
}
.siaran-lepaskan {
  outline: 3px dashed;
  outline-offset: 4px;
}
`;
