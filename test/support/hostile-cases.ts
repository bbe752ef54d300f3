import { readFileSync } from "node:fs";

/** A text that tries something. */
export interface HostileCase {
  readonly name: string;
  readonly text: string;
}

/** The cases of a file of `fixtures/hostile`: each begins with a line `%% name`. */
export function hostileCases(file: "bodies" | "keys" | "settings"): HostileCase[] {
  const text = readFileSync(new URL(`../fixtures/hostile/${file}.txt`, import.meta.url), "utf8");
  return text
    .split(/^%% /m)
    .slice(1)
    .map((part) => ({
      name: part.slice(0, part.indexOf("\n")),
      text: part.slice(part.indexOf("\n") + 1).trimEnd(),
    }));
}

const ordinary: Readonly<Record<string, string>> = {
  title: "Lomba kebersihan dibuka di Kotamobagu",
  date: "2019-07-18",
  cities: "[kotamobagu]",
  summary: "Pemerintah Kota Kotamobagu membuka lomba yang diikuti banyak warga.",
};

/** A release with given keys and body; what it must have and the keys leave out is ordinary. */
export function hostileRelease({ keys = "", body = "Lomba dibuka." }): string {
  const given = new Set([...keys.matchAll(/^([a-z]+):/gm)].map(([, key]) => key));
  const rest = Object.entries(ordinary).filter(([key]) => !given.has(key));
  return `---\n${rest.map(([key, value]) => `${key}: ${value}\n`).join("")}${keys}\n---\n\n${body}\n`;
}

/** The settings of the test newsroom with the key of a case in the place of their own. */
export function hostileSettings(sound: string, text: string): string {
  const key = /^[a-z]+/.exec(text)?.[0] ?? "";
  return `${sound.replace(new RegExp(`^${key}:.*\\n(?: .*\\n)*`, "m"), "")}${text}\n`;
}
