/** The message by which a release is handed on in WhatsApp; `address` is that of a release with a page of its own. */
export function messageOf(part, address) {
  return [
    bold(wordsOf(part.querySelector("h1, h2"))),
    wordsOf(part.querySelector(".issued strong, .meta")),
    wordsOf(part.querySelector(".summary, h2 + p")),
    part.querySelector("h2 a")?.href ?? address,
  ]
    .filter((line) => line !== "")
    .join("\n");
}

/** The same of several releases in a list, under a title. */
export function messagesOf(title, entries) {
  return [bold(title), ...[...entries].map((entry) => messageOf(entry))].join("\n\n");
}

function wordsOf(part) {
  // biome-ignore lint/performance/useDomNodeTextContent: words that are not shown are no part of a message
  return part?.innerText.trim() ?? "";
}

/** An asterisk on each side makes a line bold, and one between them would end it. */
function bold(text) {
  return `*${text.replaceAll("*", "")}*`;
}
