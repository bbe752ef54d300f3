import type { Text } from "../base/language.ts";
import { checkValue, email, webAddress } from "../yaml/schema.ts";

// Each says what is wrong with an answer, or nothing.

export function checkUrl(text: string): Text | undefined {
  if ("value" in checkValue(webAddress, text, "id")) return undefined;
  return {
    id: "tulis alamat lengkap yang dimulai dengan https://",
    en: "write a whole address that begins with https://",
  };
}

export function checkEmail(text: string): Text | undefined {
  if ("value" in checkValue(email, text, "id")) return undefined;
  return {
    id: "tulis alamat surel, misalnya kominfo@contoh.go.id",
    en: "write a mail address, e.g. kominfo@contoh.go.id",
  };
}

export function checkAccent(text: string): Text | undefined {
  if (/^#[0-9a-f]{6}$/i.test(text)) return undefined;
  return { id: "tulis warna seperti #0b5cad", en: "write a colour such as #0b5cad" };
}
