/** Opens photos in a dialog over the page; without it each is a link to the file. */
export function showPhotosLarge() {
  const links = [...document.querySelectorAll("a.enlarge")];
  if (links.length === 0 || typeof HTMLDialogElement === "undefined") return;
  const dialog = document.createElement("dialog");
  dialog.className = "lightbox";
  dialog.setAttribute("aria-label", siaranWords.photo);
  let at = 0;
  const show = (index) => {
    at = (index + links.length) % links.length;
    dialog.replaceChildren(largeOf(links[at]), barOf(links[at], links.length > 1 ? step : undefined, dialog));
  };
  const step = (by) => {
    const { deed } = document.activeElement?.dataset ?? {};
    show(at + by);
    dialog.querySelector(`[data-deed="${deed}"]`)?.focus();
  };
  dialog.addEventListener("keydown", ({ key }) => {
    if (links.length > 1 && key === "ArrowRight") step(1);
    if (links.length > 1 && key === "ArrowLeft") step(-1);
  });
  dialog.addEventListener("click", ({ target }) => {
    if (target === dialog) dialog.close();
  });
  // The page and its photos are as they were; where the reader left off is still in sight.
  dialog.addEventListener("close", () => links[at].focus());
  document.body.append(dialog);
  for (const [index, link] of links.entries()) {
    link.addEventListener("click", (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      show(index);
      dialog.showModal();
    });
  }
}

/** The photo as wide as the window, in the form that the browser finds best for it, with its caption. */
function largeOf(link) {
  const figure = document.createElement("figure");
  const picture = link.querySelector("picture").cloneNode(true);
  for (const part of picture.children) part.sizes = "100vw";
  const image = picture.querySelector("img");
  image.loading = "eager";
  image.className = "";
  const caption = link.closest("figure")?.querySelector("figcaption")?.cloneNode(true);
  figure.append(picture, ...(caption ? [caption] : []));
  return figure;
}

function barOf(link, step, dialog) {
  const bar = document.createElement("div");
  bar.className = "bar-of-deeds";
  const full = document.createElement("a");
  full.href = link.href;
  full.download = "";
  full.textContent = siaranWords.downloadFull;
  const close = buttonOf(siaranWords.close, "close", () => dialog.close());
  close.autofocus = true;
  const steps = step
    ? [
        buttonOf(siaranWords.previous, "back", () => step(-1)),
        buttonOf(siaranWords.next, "on", () => step(1)),
      ]
    : [];
  bar.append(...steps, full, close);
  return bar;
}

function buttonOf(label, deed, act) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = label;
  button.dataset.deed = deed;
  button.addEventListener("click", act);
  return button;
}
