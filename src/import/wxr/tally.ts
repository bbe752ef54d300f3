import type { Language } from "../../base/language.ts";
import type { RegisterEntry } from "../../register/entry.ts";
import type { ImportResult } from "../import-text.ts";
import { printUnregistered } from "../unregistered.ts";
import type { Skipped } from "./skip-reason.ts";

type Words = Readonly<Record<Language, string>>;

/** More proposals than this nobody reads; the first ones are those of the newest posts. */
const mostProposals = 5000;

/** Counts what became of the posts of an export, and how often each unregistered name was met. */
export class Tally {
  readonly #states = new Map<string, number>();
  readonly #skipped = new Map<string, number>();
  readonly #proposals = new Map<string, RegisterEntry & { count: number }>();
  readonly #faults: Words[] = [];
  #open = 0;

  skip({ reason }: Skipped): void {
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
  }

  add({ placed, proposal }: Pick<ImportResult, "placed"> & Partial<ImportResult>): void {
    this.#states.set(placed.state, (this.#states.get(placed.state) ?? 0) + 1);
    if ((proposal?.doubts.length ?? 0) > 0) this.#open += 1;
    for (const entry of proposal?.unregistered ?? []) {
      const key = `${entry.kind} ${entry.id}`;
      const before = this.#proposals.get(key);
      if (before) before.count += 1;
      else if (this.#proposals.size < mostProposals) this.#proposals.set(key, { ...entry, count: 1 });
    }
  }

  /** Notes a post that could not be read. */
  unreadable(origin: string, problem: string): void {
    this.#faults.push({
      id: `pos ${origin} dilewati karena tidak dapat dibaca (${problem})`,
      en: `post ${origin} passed over, it cannot be read (${problem})`,
    });
  }

  /** Notes that the file ends too early, in the middle of a post where one is named. */
  cut(post: string | undefined): void {
    this.#faults.push({
      id: `berkas terpotong sebelum selesai${post === undefined ? "" : `, di tengah pos ${post}, yang dilewati`}. Ekspor ulang dari WordPress, lalu impor lagi`,
      en: `the file is cut off${post === undefined ? "" : ` in the middle of post ${post}, which is passed over`}. Export it from WordPress once more and import again`,
    });
  }

  /** What kept posts from being read. */
  get faults(): readonly Words[] {
    return this.#faults;
  }

  /** How many posts could not be written or read. */
  get failed(): number {
    return (this.#states.get("taken") ?? 0) + this.#faults.length;
  }

  /** The registry entries that the posts call for, as YAML. */
  proposals(): string {
    return printUnregistered([...this.#proposals.values()]);
  }

  /** One paragraph for people. */
  summary(name: string, folder: string, language: Language): string {
    const count = (state: string) => this.#states.get(state) ?? 0;
    const skipped = [...this.#skipped].map(([reason, number]) => `${number} ${reason}`).join(", ");
    const parts =
      language === "id"
        ? [
            `${count("written")} naskah baru`,
            `${count("same") + count("known")} sudah ada`,
            `${count("taken")} tidak ditulis`,
            `${this.#open} dengan hal yang belum pasti`,
          ]
        : [
            `${count("written")} new drafts`,
            `${count("same") + count("known")} there already`,
            `${count("taken")} not written`,
            `${this.#open} with open questions`,
          ];
    const left = skipped === "" ? "" : `\n${language === "id" ? "Dilewati" : "Skipped"}: ${skipped}`;
    const files =
      language === "id"
        ? `Laporan per pos, gambar untuk disalin dan usulan register: ${folder}/`
        : `Report per post, pictures to copy and proposed registry entries: ${folder}/`;
    return `${name}: ${parts.join(", ")}${left}\n${files}`;
  }
}
