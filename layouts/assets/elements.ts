// What the scripts of pages make pages with.

/** Finds a part of the page. @throws where there is none: page and script are made together. */
export function part<T extends HTMLElement>(selector: string, kind: abstract new () => T): T {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`the page has no ${selector}`);
  return found;
}

/** An element with its children. */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  properties: Partial<HTMLElementTagNameMap[K]>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** A number as the language of the page writes it. */
export function count(number: number): string {
  return number.toLocaleString(siaranLanguage);
}
