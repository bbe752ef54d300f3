/** Counts hits, misses and false finds of one field. */
export class Tally {
  hits = 0;
  wanted = 0;
  found = 0;
  readonly failures: string[] = [];

  /** One value; empty texts mean that nothing is wanted or found. */
  value(id: string, wanted: string, found: string, same = (a: string, b: string) => a === b): void {
    const hit = wanted !== "" && found !== "" && same(wanted, found);
    this.count(hit ? 1 : 0, wanted === "" ? 0 : 1, found === "" ? 0 : 1);
    if (!hit && wanted !== found) this.failures.push(`${id} wanted "${wanted}", found "${found}"`);
  }

  flag(id: string, wanted: boolean, found: boolean): void {
    this.value(id, wanted ? "yes" : "", found ? "yes" : "");
  }

  /** Sets without order; returns the pairs that belong together. */
  list<W, F>(
    id: string,
    wanted: readonly W[],
    found: readonly F[],
    same: (wanted: W, found: F) => boolean,
    show: (item: W | F) => string,
  ): [W, F][] {
    const rest = [...found];
    const pairs: [W, F][] = [];
    for (const item of wanted) {
      const index = rest.findIndex((candidate) => same(item, candidate));
      const [match] = index === -1 ? [] : rest.splice(index, 1);
      if (match === undefined) this.failures.push(`${id} missed ${show(item)}`);
      else pairs.push([item, match]);
    }
    for (const item of rest) this.failures.push(`${id} false ${show(item)}`);
    this.count(pairs.length, wanted.length, found.length);
    return pairs;
  }

  count(hits: number, wanted: number, found: number): void {
    this.hits += hits;
    this.wanted += wanted;
    this.found += found;
  }

  line(field: string): string {
    const precision = this.found === 0 ? 1 : this.hits / this.found;
    const recall = this.wanted === 0 ? 1 : this.hits / this.wanted;
    const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
    const cells = [precision, recall, f1].map((share) => share.toFixed(3).padStart(8));
    return `${field.padEnd(24)}${cells.join("")}   (${this.hits} of ${this.wanted}, ${this.found} found)`;
  }
}
