// What releases and the pages of a day gain where scripts run: copying, printing, and the sharing sheet of the phone.
// All else works without.
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
  // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must stay paragraphs
  const wordsOf = (part) => part?.innerText.trim() ?? "";
  // An asterisk on each side makes a line bold in WhatsApp, and one between them would end it.
  const bold = (text) => `*${text.replaceAll("*", "")}*`;
  // Of a release among others the address is that of its headline; a page of its own has its own.
  const message = (part) =>
    [
      bold(wordsOf(part.querySelector("h1, h2"))),
      wordsOf(part.querySelector(".issued strong, .meta")),
      wordsOf(part.querySelector(".summary, h2 + p")),
      part.querySelector("h2 a")?.href ?? address,
    ]
      .filter((line) => line !== "")
      .join("\n");
  const fetchText = async ({ href }) => {
    const response = await fetch(href);
    if (!response.ok) throw new Error(response.statusText);
    return (await response.text()).trim();
  };
  const deeds = {
    share: () => navigator.share({ title, url: address }).catch(() => {}),
    print: () => print(),
    link: () => copy(address, "Tautan sudah disalin."),
    message: () => {
      const release = document.querySelector("article.release");
      copy(message(release), "Pesan untuk WhatsApp sudah disalin.");
    },
    messages: () => {
      const entries = [...document.querySelectorAll("article.entry")].map(message);
      copy([bold(title), ...entries].join("\n\n"), "Pesan untuk WhatsApp sudah disalin.");
    },
    text: () => {
      const parts = [...document.querySelectorAll("[data-copy]")].map(wordsOf);
      copy([...parts, address].join("\n\n"), "Teks siaran sudah disalin.");
    },
    texts: async () => {
      const links = [...document.querySelectorAll("a[data-text]")];
      tell("Mengambil teks …");
      try {
        const texts = await Promise.all(links.map(fetchText));
        await copy(texts.join("\n\n\n"), `Teks ${texts.length} siaran sudah disalin.`);
      } catch {
        tell("Teks tidak dapat diambil. Periksa sambungan Anda, lalu coba lagi.");
      }
    },
  };
  for (const button of document.querySelectorAll("button[data-deed]")) {
    const { deed } = button.dataset;
    const isUsable = deed === "share" ? navigator.share : deed === "print" || navigator.clipboard;
    if (!isUsable) continue;
    button.hidden = false;
    button.addEventListener("click", deeds[deed]);
  }
})();
