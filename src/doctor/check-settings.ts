import type { Text } from "../base/language.ts";
import type { SiteSettings } from "../content/site-settings.ts";
import type { Diagnostic } from "../diagnostics/diagnostic.ts";
import type { DoctorFinding } from "./finding.ts";

/** What an office's site should say, how it is seen whether it does, and what it is good for. */
const wanted: readonly (readonly [
  key: string,
  isThere: (settings: SiteSettings) => boolean,
  id: string,
  en: string,
])[] = [
  [
    "contacts",
    ({ contacts }) => contacts.size > 0,
    "wartawan tidak tahu bertanya kepada siapa",
    "journalists do not know whom to ask",
  ],
  [
    "publisher.email",
    ({ publisher }) => publisher.email !== undefined,
    "kaki halaman tidak menyebut surel",
    "the foot names no mail address",
  ],
  [
    "emblem",
    ({ emblem }) => emblem !== undefined,
    "tidak ada lambang dan ikon",
    "there is neither emblem nor icon",
  ],
  [
    "security",
    ({ security }) => security !== undefined,
    "celah keamanan tidak tahu dilaporkan ke mana",
    "nobody knows whom to tell of a weakness",
  ],
  [
    "licence",
    ({ licence }) => licence !== undefined,
    "pembaca tidak tahu boleh memakai ulang apa",
    "readers do not know what they may reuse",
  ],
];

/** Pages that readers and the law expect. */
const pages: readonly (readonly [name: string, id: string])[] = [
  ["tentang", "profil kantor"],
  ["kontak-media", "kontak media"],
  ["ppid", "cara meminta informasi publik"],
  ["privasi", "privasi"],
  ["aksesibilitas", "pernyataan aksesibilitas"],
];

export interface CheckedSettings {
  readonly settings: SiteSettings;
  /** Names of the static pages, drafts among them. */
  readonly pages: readonly string[];
  /** What was found in the content. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Looks for what the settings and the pages of an office lack. */
export function checkSettings({ settings, pages: present, diagnostics }: CheckedSettings): DoctorFinding[] {
  const lacking = wanted
    .filter(([, isThere]) => !isThere(settings))
    .map(([key, , id, en]) =>
      advice(
        { id: `site.yaml tanpa ${key}: ${id}`, en: `site.yaml has no ${key}: ${en}` },
        { id: "Contohnya: siaran explain --keys", en: "See: siaran explain --keys" },
      ),
    );
  const missing = pages.filter(([name]) => !present.includes(name));
  const marks = diagnostics.filter(({ code }) =>
    /^(?:value-placeholder|placeholder-left)$/.test(code),
  ).length;
  return [
    ...lacking,
    ...(missing.length > 0
      ? [
          advice(
            {
              id: `Belum ada halaman ${missing.map(([name, about]) => `${name} (${about})`).join(", ")}`,
              en: `There are no pages ${missing.map(([name]) => name).join(", ")}`,
            },
            { id: "Tulis di posts/_pages/", en: "Write them in posts/_pages/" },
          ),
        ]
      : []),
    ...(marks > 0
      ? [
          advice(
            {
              id: `${marks} tempat bertanda [[...]] belum diisi`,
              en: `${marks} places marked [[...]] are not filled in`,
            },
            { id: "Semuanya disebut siaran check", en: "siaran check names them" },
          ),
        ]
      : []),
  ];
}

function advice(message: Text, hint: Text): DoctorFinding {
  return { level: "advice", message, hint };
}
