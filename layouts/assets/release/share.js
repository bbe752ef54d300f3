import { messageOf, messagesOf } from "./messages.js";

/** What is said of a deed, in the language of the page. */
const words =
  document.documentElement.lang === "en"
    ? {
        link: "The link was copied.",
        message: "The message for WhatsApp was copied.",
        text: "The text of the release was copied.",
        quote: "The quotation was copied.",
        refused: "The browser does not allow copying.",
      }
    : {
        link: "Tautan sudah disalin.",
        message: "Pesan untuk WhatsApp sudah disalin.",
        text: "Teks siaran sudah disalin.",
        quote: "Kutipan sudah disalin.",
        refused: "Peramban tidak mengizinkan penyalinan.",
      };

/** Shows the buttons that work in this browser, and does what they say. */
export function serveButtons() {
  const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
  const title = document.querySelector("h1")?.textContent ?? document.title;
  const deeds = {
    share: () => navigator.share({ title, url: address }).catch(() => {}),
    print: () => print(),
    link: (tell) => copy(address, tell, words.link),
    message: (tell) =>
      copy(messageOf(document.querySelector("article.release"), address), tell, words.message),
    messages: (tell) =>
      copy(messagesOf(title, document.querySelectorAll("article.entry")), tell, words.message),
    text: (tell) => {
      // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must stay paragraphs
      const parts = [...document.querySelectorAll("[data-copy]")].map((part) => part.innerText.trim());
      copy([...parts, address].join("\n\n"), tell, words.text);
    },
    texts: copyTexts,
    quote: (tell, button) => copy(button.dataset.quote, tell, words.quote),
  };
  for (const button of document.querySelectorAll("button[data-deed]")) {
    const { deed } = button.dataset;
    const isUsable = deed === "share" ? navigator.share : deed === "print" || navigator.clipboard;
    if (!isUsable) continue;
    button.hidden = false;
    button.addEventListener("click", () => deeds[deed](tellerBeside(button), button));
  }
}

function copy(text, tell, said) {
  return navigator.clipboard.writeText(text).then(
    () => tell(said),
    () => tell(words.refused),
  );
}

/** Copies the whole texts of all releases on the page. */
async function copyTexts(tell) {
  tell("Mengambil teks …");
  try {
    const texts = await Promise.all([...document.querySelectorAll("a[data-text]")].map(fetchText));
    await copy(texts.join("\n\n\n"), tell, `Teks ${texts.length} siaran sudah disalin.`);
  } catch {
    tell("Teks tidak dapat diambil. Periksa sambungan Anda, lalu coba lagi.");
  }
}

async function fetchText({ href }) {
  const response = await fetch(href);
  if (!response.ok) throw new Error(response.statusText);
  return (await response.text()).trim();
}

/** Says in words what a button did: in the line beside it, else in the first of the page. */
function tellerBeside(button) {
  const said = button.closest("section, div")?.querySelector(".said") ?? document.querySelector(".said");
  return (words) => {
    if (said) said.textContent = words;
  };
}
