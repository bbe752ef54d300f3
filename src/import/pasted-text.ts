import { cleanCharacters } from "./clean-characters.ts";
import { htmlToMarkdown } from "./html-to-markdown.ts";
import { formatNote, Notes } from "./notes.ts";
import { webAddress } from "./web-address.ts";

/** Words that were pasted into a text, as Markdown. */
export interface PastedText {
  readonly text: string;
  /** What did not come along, each in a sentence. */
  readonly notes: readonly string[];
}

/** Turns what Word, a mail or a web page puts on the clipboard into Markdown. Pictures are named and left out. */
export function pastedText(html: string): PastedText {
  const notes = new Notes();
  const [, own = html] = /<!--StartFragment-->([\s\S]*)<!--EndFragment-->/.exec(html) ?? [];
  const text = htmlToMarkdown(cleanCharacters(own, notes), {
    notes,
    resolve: (href) => webAddress(href),
    onPicture: ({ source, alt, caption }) => {
      // An emoji of a chat is a picture whose words are the emoji.
      if (/^\p{Extended_Pictographic}/u.test(alt)) return alt;
      notes.add("picture-not-pasted", [alt, caption].find((words) => words !== "") ?? source.slice(0, 200));
      return "";
    },
  });
  const dropped = notes.list().filter(({ kind }) => kind === "dropped");
  return { text, notes: dropped.map((note) => formatNote(note, "id")) };
}
