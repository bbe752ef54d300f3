import decompressRtf from "@kenjiuno/decompressrtf";
import msgReader, { type FieldsData } from "@kenjiuno/msgreader";
import { UserError } from "../../diagnostics/user-error.ts";
import { pictureEnding } from "../document-draft.ts";
import type { ImportDraft } from "../draft.ts";
import { Notes } from "../notes.ts";
import { readRtf } from "../rtf/rtf-reader.ts";
import { messageDrafts } from "./message-drafts.ts";

/** Reads a message saved by Outlook (.msg). @throws UserError where it is none. */
export async function readMsg(bytes: Uint8Array, origin: string): Promise<ImportDraft[]> {
  const reader = openMessage(bytes);
  const data = reader?.getFileData();
  if (reader === undefined || data === undefined || data.error !== undefined) {
    throw new UserError({
      id: `${origin}: bukan surel Outlook (.msg) yang utuh. Simpan ulang dari Outlook, atau salin teksnya ke berkas .txt`,
      en: `${origin}: not a whole Outlook message (.msg). Save it again from Outlook, or copy its text into a .txt file`,
    });
  }
  const files = (data.attachments ?? []).flatMap((attachment) => {
    if (attachment.innerMsgContent === true) return [];
    const { fileName, content } = reader.getAttachment(attachment);
    return [{ name: fileName, bytes: content, id: attachment.pidContentId ?? "" }];
  });
  const isShown = ({ name, id }: { name: string; id: string }) =>
    id !== "" && /\.(?:png|jpe?g|gif|webp)$/i.test(name);
  const receivers = (data.recipients ?? []).map(
    ({ name = "", smtpAddress, email = "" }) => `${name} <${smtpAddress ?? email}>`,
  );
  const html = htmlOf(data);
  return messageDrafts(
    {
      subject: data.subject ?? "",
      date: isoDate(data.clientSubmitTime ?? data.messageDeliveryTime ?? ""),
      headers: [
        `Dari: ${data.senderName ?? ""} <${data.senderSmtpAddress ?? data.senderEmail ?? ""}>`,
        ...(receivers.length === 0 ? [] : [`Kepada: ${receivers.join(", ")}`]),
      ],
      html,
      text: data.body ?? "",
      pictures: new Map(
        files
          .filter(isShown)
          .map(({ name, bytes: content, id }) => [
            `cid:${id}`,
            { bytes: content, ending: pictureEnding(`image/${name.split(".").at(-1)}`) },
          ]),
      ),
      attachments: files.filter((file) => !isShown(file)),
    },
    origin,
    bytes,
  );
}

function openMessage(bytes: Uint8Array) {
  try {
    return new msgReader.default(new Uint8Array(bytes).buffer);
  } catch {
    return undefined;
  }
}

/** Outlook keeps a message's HTML as it is, or inside of compressed Rich Text Format. */
function htmlOf(data: FieldsData): string {
  if (data.bodyHtml !== undefined) return data.bodyHtml;
  if (data.html !== undefined)
    return new TextDecoder(data.internetCodepage === 65001 ? "utf-8" : "windows-1252").decode(data.html);
  if (data.compressedRtf === undefined) return "";
  const rtf = Uint8Array.from(decompressRtf.decompressRTF(Array.from(data.compressedRtf)));
  return readRtf(rtf, new Notes()).html;
}

function isoDate(text: string): string {
  const instant = Date.parse(text);
  return Number.isNaN(instant) ? "" : new Date(instant).toISOString();
}
