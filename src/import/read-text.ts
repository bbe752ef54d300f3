import { addNotes, withMissing } from "./account.ts";
import { readChat } from "./chat-messages.ts";
import { chatReleases } from "./chat-releases.ts";
import { cleanCharacters } from "./clean-characters.ts";
import { decodeBytes } from "./decode-bytes.ts";
import { contentKey, type ImportDraft } from "./draft.ts";
import { readMessage } from "./message-parts.ts";
import { Notes } from "./notes.ts";
import { plainOf } from "./plain.ts";
import { withoutPleasantries } from "./pleasantries.ts";
import { splitReleases } from "./split-releases.ts";
import { linesToMarkdown } from "./text-blocks.ts";

/** Reads plain text as it is pasted or exported from a chat, from mail or from an editor: one release, or several. */
export function readText(bytes: Uint8Array, origin: string): ImportDraft[] {
  const notes = new Notes();
  const lines = cleanCharacters(decodeBytes(bytes, notes), notes).split("\n");
  const messages = readChat(lines, notes);
  const releases = messages === undefined ? [{ lines }] : chatReleases(messages, notes);
  const parts = releases.flatMap(({ lines: own, ...dated }) =>
    splitReleases(own).map((part) => ({ ...part, ...dated })),
  );
  for (const { separator } of parts) if (separator !== undefined) notes.add("separator", separator);
  const drafts = parts.map((part, index) => {
    const isOnly = parts.length === 1;
    const label = isOnly ? origin : `${origin}#${index + 1}`;
    return textDraft(part, label, contentKey(label, isOnly ? bytes : part.lines.join("\n")));
  });
  const [first, ...others] = drafts;
  return first === undefined
    ? [addNotes(textDraft({ lines: [] }, origin, contentKey(origin, bytes)), notes.list())]
    : [addNotes(first, notes.list()), ...others];
}

function textDraft(
  { lines, day }: { readonly lines: readonly string[]; readonly day?: string },
  origin: string,
  key: string,
): ImportDraft {
  const notes = new Notes();
  const { lines: body, subject, sent } = readMessage(lines, notes);
  const markdown = linesToMarkdown(withoutPleasantries(body, notes), notes);
  const sentDay = day ?? sent;
  const draft: ImportDraft = {
    origin,
    key,
    text: markdown,
    plain: plainOf(markdown),
    data: {
      ...(subject === undefined ? {} : { subject }),
      ...(sentDay === undefined ? {} : { sent: sentDay }),
    },
    pictures: [],
    notes: notes.list(),
  };
  // Word's bullet of the second level is a letter.
  return withMissing(
    draft,
    lines.map((line) => line.replace(/^\s*o\s/, "")),
  );
}
