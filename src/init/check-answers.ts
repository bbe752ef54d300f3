import { checkValue, email, webAddress } from "../yaml/schema.ts";

// Each says in Indonesian what is wrong with an answer, or nothing.

export function checkUrl(text: string): string | undefined {
  return "value" in checkValue(webAddress, text, "id")
    ? undefined
    : "tulis alamat lengkap yang dimulai dengan https://";
}

export function checkEmail(text: string): string | undefined {
  return "value" in checkValue(email, text, "id")
    ? undefined
    : "tulis alamat surel, misalnya kominfo@contoh.go.id";
}

export function checkAccent(text: string): string | undefined {
  return /^#[0-9a-f]{6}$/i.test(text) ? undefined : "tulis warna seperti #0b5cad";
}
