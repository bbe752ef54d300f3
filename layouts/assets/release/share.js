/** Shows the buttons that work in this browser, and does what they say. */
export function serveButtons() {
  const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
  const title = document.querySelector("h1")?.textContent ?? document.title;
  const deeds = {
    share: () => navigator.share({ title, url: address }).catch(() => {}),
    link: (tell) => copy(address, tell, "Tautan sudah disalin."),
    text: (tell) => {
      // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must stay paragraphs
      const parts = [...document.querySelectorAll("[data-copy]")].map((part) => part.innerText.trim());
      copy([...parts, address].join("\n\n"), tell, "Teks siaran sudah disalin.");
    },
  };
  for (const button of document.querySelectorAll("button[data-deed]")) {
    const { deed } = button.dataset;
    if (deed === "share" ? !navigator.share : !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", () => deeds[deed](tellerBeside(button)));
  }
}

function copy(text, tell, words) {
  navigator.clipboard.writeText(text).then(
    () => tell(words),
    () => tell("Peramban tidak mengizinkan penyalinan."),
  );
}

/** Says in words what a button did: in the line beside it, else in the first of the page. */
function tellerBeside(button) {
  const said = button.closest("section, div")?.querySelector(".said") ?? document.querySelector(".said");
  return (words) => {
    if (said) said.textContent = words;
  };
}
