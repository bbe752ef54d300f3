import PostalMime, { type Attachment, type Email } from "postal-mime";
import { bytesOf, latin1Of } from "../../base/latin1.ts";
import { UserError } from "../../diagnostics/user-error.ts";
import { readAsWindows } from "../decode-bytes.ts";
import { pictureEnding } from "../document-draft.ts";
import type { ImportDraft } from "../draft.ts";
import { type MailMessage, messageDrafts } from "./message-drafts.ts";

/** Reads a saved mail (.eml), a mailbox of several (.mbox) or a web archive (.mht). */
export async function readMail(bytes: Uint8Array, origin: string): Promise<ImportDraft[]> {
  const messages = splitMailbox(bytes);
  const drafts: ImportDraft[] = [];
  for (const [index, message] of messages.entries()) {
    const name = messages.length === 1 ? origin : `${origin}#${index + 1}`;
    drafts.push(...(await messageDrafts(await parse(message, name), name, message)));
  }
  return drafts;
}

async function parse(bytes: Uint8Array, name: string): Promise<MailMessage> {
  let email: Email;
  try {
    email = await PostalMime.parse(bytes);
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error);
    throw new UserError({
      id: `${name}: surel ini tidak dapat dibaca (${problem}). Simpan ulang dari program surel, atau salin teksnya`,
      en: `${name}: this mail cannot be read (${problem}). Save it again from the mail program, or copy its text`,
    });
  }
  const { subject, date, html, text, attachments, from, to } = email;
  const locations = pictureLocations(bytes);
  const images = attachments.filter(isImage);
  return {
    subject: readAsWindows(subject ?? ""),
    date: date ?? "",
    headers: [addressText("Dari", from === undefined ? [] : [from]), addressText("Kepada", to ?? [])].filter(
      Boolean,
    ),
    // In some versions of Node, Windows-1252 is read as Latin-1.
    html: readAsWindows(html ?? ""),
    text: readAsWindows(text ?? ""),
    pictures: new Map(
      images.flatMap((image, index) =>
        [`cid:${(image.contentId ?? "").replace(/^<|>$/g, "")}`, locations[index] ?? "", image.filename ?? ""]
          .filter((key) => key !== "" && key !== "cid:")
          .map((key) => [key, { bytes: contentOf(image), ending: pictureEnding(image.mimeType) }] as const),
      ),
    ),
    attachments: attachments
      .filter(
        (attachment) =>
          !(isImage(attachment) && (attachment.related || attachment.contentId || html?.includes("<img"))),
      )
      .map((attachment, index) => ({
        name: attachment.filename ?? `lampiran-${index + 1}`,
        bytes: contentOf(attachment),
      })),
  };
}

function isImage({ mimeType }: Attachment): boolean {
  return mimeType.startsWith("image/");
}

function contentOf({ content }: Attachment): Uint8Array {
  if (typeof content === "string") return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}

function addressText(label: string, addresses: readonly { name?: string; address?: string }[]): string {
  const words = addresses.map(({ name = "", address = "" }) =>
    [name, address && `<${address}>`].filter(Boolean).join(" "),
  );
  return words.length === 0 ? "" : `${label}: ${words.join(", ")}`;
}

/** Web archives name their pictures by address, in the head of each part. */
function pictureLocations(bytes: Uint8Array): string[] {
  const source = latin1Of(bytes);
  const heads = source.split(/\r?\n--[^\r\n]+\r?\n/).map((part) => part.split(/\r?\n\r?\n/, 1)[0] ?? "");
  return heads
    .filter((head) => /^content-type:\s*image\//im.test(head))
    .map((head) => /^content-location:\s*(\S+)/im.exec(head)?.[1] ?? "");
}

/** The messages of a mailbox, each of which begins with a line "From ". */
function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const source = latin1Of(bytes);
  if (!source.startsWith("From ")) return [bytes];
  return source
    .split(/^From .*\d{4}\r?\n(?=[\w-]+:)/m)
    .filter((part) => part.trim() !== "")
    .map((part) => bytesOf(part));
}
