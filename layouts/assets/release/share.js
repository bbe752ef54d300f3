import { messageOf, messagesOf } from "./messages.js";

/** Shows the buttons that work in this browser, and does what they say. */
export function serveButtons() {
  const address = document.querySelector('link[rel="canonical"]')?.href ?? location.href;
  const title = document.querySelector("h1")?.textContent ?? document.title;
  const deeds = {
    share: () => navigator.share({ title, url: address }).catch(() => {}),
    print: () => print(),
    link: (tell) => copy(address, tell, siaranWords.linkCopied),
    message: (tell) =>
      copy(messageOf(document.querySelector("article.release"), address), tell, siaranWords.messageCopied),
    messages: (tell) =>
      copy(messagesOf(title, document.querySelectorAll("article.entry")), tell, siaranWords.messageCopied),
    text: (tell) => {
      // biome-ignore lint/performance/useDomNodeTextContent: paragraphs must stay paragraphs
      const parts = [...document.querySelectorAll("[data-copy]")].map((part) => part.innerText.trim());
      copy([...parts, address].join("\n\n"), tell, siaranWords.textCopied);
    },
    texts: copyTexts,
    quote: (tell, button) => copy(button.dataset.quote, tell, siaranWords.quotationCopied),
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
    () => tell(siaranWords.copyRefused),
  );
}

/** Copies the whole texts of all releases on the page. */
async function copyTexts(tell) {
  tell(siaranWords.fetchingTexts);
  try {
    const texts = await Promise.all([...document.querySelectorAll("a[data-text]")].map(fetchText));
    await copy(texts.join("\n\n\n"), tell, siaranWords.textsCopied.replace("{count}", texts.length));
  } catch {
    tell(siaranWords.textsFailed);
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
