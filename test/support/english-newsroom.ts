import { compile } from "../../src/compile/compile.ts";
import type { History } from "../../src/content/history.ts";
import type { Site } from "../../src/site/model.ts";
import { contentOf, type Files, now } from "./content.ts";

const release = (title: string, day: string, more: string, body: string) =>
  `---\ntitle: ${title}\ndate: ${day}\nsummary: ${title}, says the city on its first page.\ncities: [kotamobagu]\n${more}\n---\n\n${body}\n`;

/** A newsroom of which every word is English: what else it shows, the program says. */
export const englishFiles: Files = {
  "_data/site.yaml": `title: Newsroom of Kotamobagu
short: Newsroom
description: News of the city of Kotamobagu.
url: https://news.example.go.id/
zone: Asia/Makassar
languages: [en, id]
publisher:
  name: Office of Information
  email: office@example.go.id
  address: 1 Harbour Road
contacts:
  desk:
    name: News desk
    phone: "+62 434 1234567"
    hours: Monday to Friday, 8 to 4
    languages: [English, French]
    regions: [kotamobagu, manado]
licence: {name: CC BY 4.0, url: "https://creativecommons.org/licenses/by/4.0/"}
notice: The office is closed on Friday. Write to the desk instead.
ppid: {unit: Office of Information}
history: true
`,
  "_data/cities.yaml": `kotamobagu:
  name: Kotamobagu
  type: kota
  parent: sulawesi-utara
  code: "71.74"
  website: https://kotamobagu.example.go.id/
  tile: {column: 1, row: 1}
manado:
  name: Manado
  type: kabupaten
  parent: sulawesi-utara
  tile: {column: 2, row: 1}
sulawesi-utara:
  name: Sulawesi Utara
  type: provinsi
`,
  "_data/offices.yaml": `mayor:
  name: Mayor of Kotamobagu
  city: kotamobagu
clerk:
  name: Clerk of Kotamobagu
  city: kotamobagu
  predecessor: mayor
`,
  "_data/officials.yaml": `siti-rahma:
  name: Siti Rahma
  appointments:
    - {office: mayor, from: 2018-09-22, to: 2023-09-22}
    - {office: clerk, from: 2023-09-22}
    - {office: Reader of maps}
budi-lantong:
  name: Budi Lantong
  appointments: [{office: mayor, to: 2018-09-22}]
cici-mokodompit:
  name: Cici Mokodompit
  appointments: [{office: mayor, from: 2023-09-22}]
nobody:
  name: Nobody Known
`,
  "_data/topics.yaml": "water:\n  name: Water\n  description: Rivers and wells.\n",
  "_data/series.yaml": "fair:\n  name: Fair of the City\n",
  "_data/events.yaml": `fair-2019:
  name: Fair of the City 2019
  series: Fair of the City
  start: 2019-07-17
  end: 2019-07-19
  venue: Town hall
  city: kotamobagu
fair-2026:
  name: Fair of the City 2026
  series: Fair of the City
  start: 2026-05-05 09:00
  city: kotamobagu
  changes:
    - {at: 2025-11-01, before: {start: 2026-03-03 10:00, venue: Old market}, note: Rain was foreseen}
    - {at: 2025-12-01, status: scheduled}
open-day:
  name: Open day
  start: 2026-08
  status: postponed
walk:
  name: Walk
`,
  "_pages/about.md": "---\ntitle: About us\nmenu: 1\n---\n\nWe are an office.\n",
  "2018/03/well.md": release(
    "A well is dug",
    "2018-03-01",
    "status: {withdrawn: {reason: It was another well., at: 2018-03-04}}",
    "Nobody knows why.",
  ),
  "2018/04/river.md": release(
    "A river is cleaned",
    "2018-04-01",
    "status: {removed: {reason: It was another river.}}",
    "It was dirty.",
  ),
  "2019/07/fair.md": release(
    "The fair is opened",
    "2019-07-18 09:00",
    `officials: [siti-rahma]
events: [fair-2019]
topics: [water]
number: 7/2019
byline: Ann Author
aliases: [/old/fair/]
source: {name: City archive}
figures: [{value: "12", label: stalls}]
attachments: [{file: programme.pdf, title: Programme}]
photos: [{file: hall.jpg, alt: The hall, caption: The hall of the city, credit: Ann Author}]
corrections: [{at: 2019-07-20, note: There were twelve stalls.}]`,
    `The fair was opened on Thursday morning.

> The fair is good for the city.
>
> — Siti Rahma

| Day | Guests |
| --- | --- |
| Thursday | 300 |

It was the third[^1].

[^1]: By the count of the archive.`,
  ),
  "2019/08/fair-again.md": release(
    "The fair had twelve stalls",
    "2019-08-01",
    "kind: klarifikasi\nclaim: There were ten stalls.\ncorrects: /siaran/2019/07/fair/\nevents: [fair-2019]",
    "Twelve it was.",
  ),
  "2025/12/come.md": release(
    "Come to the fair",
    "2025-12-20",
    "kind: undangan\nevents: [fair-2026]\nofficials: [cici-mokodompit]",
    "All are welcome.",
  ),
  "2025/12/speech.md": release(
    "The speech",
    "2025-12-21",
    "kind: pidato\nevents: [open-day]",
    "Good morning.",
  ),
};

/** The site of these files; its first release has a history. */
export function englishSite(): Site {
  const change = { title: true, words: { added: 2, removed: 1 }, photos: true, facts: true } as const;
  const history: History = new Map([
    [
      "posts/2019/07/fair.md",
      [
        { from: Date.UTC(2019, 6, 18, 1), fingerprint: "a", changes: {} },
        { from: Date.UTC(2019, 6, 20, 1), fingerprint: "b", changes: change },
      ],
    ],
  ]);
  const assets = ["2019/07/programme.pdf", "2019/07/hall.jpg"];
  const content = { ...contentOf({ ...englishFiles }, assets), history };
  const { site, diagnostics } = compile(content, { folder: "posts", now, drafts: false, language: "id" });
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!site || errors.length > 0)
    throw new Error(errors.map(({ code, place }) => `${place.file}:${place.line} ${code}`).join("; "));
  return site;
}
