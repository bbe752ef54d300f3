// What a release gains where scripts run: copying, and the sharing sheet of the phone. All else works without.
(() => {
  const said = document.querySelector(".said");
  const tell = (words) => {
    if (said) said.textContent = words;
  };
  const copy = (text, words) =>
    navigator.clipboard.writeText(text).then(
      () => tell(words),
      () => tell("Peramban tidak mengizinkan penyalinan."),
    );
  const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
  const title = document.querySelector("h1")?.textContent ?? document.title;
  const deeds = {
    share: () => navigator.share({ title, url: address }).catch(() => {}),
    link: () => copy(address, "Tautan sudah disalin."),
    quote: ({ currentTarget }) => copy(currentTarget.dataset.text, "Kutipan sudah disalin."),
    text: () => {
      // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must stay paragraphs
      const parts = [...document.querySelectorAll("[data-copy]")].map((part) => part.innerText.trim());
      copy([...parts, address].join("\n\n"), "Teks siaran sudah disalin.");
    },
  };
  for (const button of document.querySelectorAll("button[data-deed]")) {
    const { deed } = button.dataset;
    if (deed === "share" ? !navigator.share : !navigator.clipboard) continue;
    button.hidden = false;
    button.addEventListener("click", deeds[deed]);
  }
})();
