import { suite } from "uvu";
import * as assert from "uvu/assert";
import { type Change, staleShown } from "../../../src/build/again/stale.ts";
import { Newsroom } from "../../../src/outputs/newsroom.ts";
import { outputsByKind } from "../../../src/pages/index.ts";
import { createAssets } from "../../../src/prepare/assets.ts";
import type { Release, Site } from "../../../src/site/model.ts";
import { type Files, register, releaseText, siteOf } from "../../support/content.ts";

/** The file of a release, one a day of January 2020 and on. */
const fileOf = (number: number, month = 1) => `2020/${String(month).padStart(2, "0")}/s-${number}.md`;

function dayOf(number: number, month = 1): string {
  return `2020-${String(month).padStart(2, "0")}-${String(1 + (number % 28)).padStart(2, "0")}`;
}

/** A release that is about one city and nobody else. */
function text(number: number, words: Parameters<typeof releaseText>[0] = {}): string {
  return releaseText({
    title: `Siaran ke-${number}`,
    date: dayOf(number),
    more: "cities: [manado]",
    body: `Kalimat ke-${number}.`,
    ...words,
  });
}

/** Twenty releases, of which the tenth is about another city, an official and an event. */
const files: Files = {
  ...Object.fromEntries(Array.from({ length: 20 }, (_, number) => [fileOf(number), text(number)])),
  [fileOf(10)]: text(10, { more: about("kotamobagu") }),
};

function about(city: string, more = ""): string {
  return `cities: [${city}]\nofficials: [siti-rahma]\nevents: [pameran-2019]${more}`;
}

const pathOf = (number: number, month = "01") => `/siaran/2020/${month}/s-${number}/`;

interface Edited {
  /** Releases that stay as they are, beside {@link files}. */
  readonly base?: Files;
  readonly before?: Files;
  readonly after?: Files;
  readonly newDay?: boolean;
  /** Whether the edit changed only texts. */
  readonly textOnly?: boolean;
  readonly settings?: string;
}

/** The paths of all files that an edit makes stale. */
async function stale({ base = {}, before = {}, after = {}, newDay = false, textOnly, settings }: Edited) {
  const site: Files = settings ? { "_data/site.yaml": `${register["_data/site.yaml"]}${settings}\n` } : {};
  const [old, now] = [
    siteOf({ ...site, ...files, ...base, ...before }),
    siteOf({ ...site, ...files, ...base, ...after }),
  ];
  const touched = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const find = ({ pages }: Site, file: string): Release | undefined =>
    pages.find((release) => release.file === `posts/${file}`);
  const changes = touched.map(
    (file): Change => ({ before: find(old, file), after: find(now, file), facts: !textOnly }),
  );
  const isStale = staleShown(now, { changes, newDay });
  const { assets } = await createAssets(now.addressOf, undefined);
  const outputs = [...outputsByKind(new Newsroom({ site: now, assets, faults: [] })).values()].flat();
  return new Set(outputs.filter(({ shows }) => isStale(shows)).map(({ path }) => path));
}

const assertHas = (paths: ReadonlySet<string>, ...wanted: string[]) => {
  for (const path of wanted) assert.ok(paths.has(path), `${path} is not stale`);
};
const assertLacks = (paths: ReadonlySet<string>, ...others: string[]) => {
  for (const path of others) assert.not.ok(paths.has(path), `${path} is stale`);
};

const what = suite("staleShown");

what("is what shows the present moment, where nothing changed", async () => {
  const paths = await stale({});
  assertHas(paths, "/", "/daerah/", "/feed.xml", "/robots.txt", "/404.html");
  assertLacks(paths, pathOf(10), "/daerah/kotamobagu/", "/daerah/kotamobagu/feed.xml", "/siaran/");
  assertLacks(paths, "/sitemap.xml", "/data/siaran.json", "/kalender.ics");
});

what("is an invitation on a new day, for it says whether its event is over", async () => {
  const base = { [fileOf(10)]: text(10, { more: about("kotamobagu", "\nkind: undangan") }) };
  assertHas(await stale({ base, newDay: true }), pathOf(10), "/agenda/");
  assertLacks(await stale({ base, newDay: true }), pathOf(9));
  assertLacks(await stale({ base }), pathOf(10));
});

what("is the page, the text and the feeds of a release whose text changed", async () => {
  const edit = { [fileOf(10)]: text(10, { more: about("kotamobagu"), body: "Kalimat lain." }) };
  const paths = await stale({
    before: { [fileOf(10)]: text(10, { more: about("kotamobagu") }) },
    after: edit,
    textOnly: true,
  });
  assertHas(paths, pathOf(10), `${pathOf(10)}s-10.txt`);
  assertHas(
    paths,
    "/daerah/kotamobagu/feed.xml",
    "/pejabat/siti-rahma/feed.json",
    "/acara/pameran-2019/feed.xml",
  );
  assertLacks(
    paths,
    pathOf(9),
    pathOf(11),
    "/daerah/kotamobagu/",
    "/siaran/",
    "/sitemap.xml",
    "/data/siaran.csv",
  );
});

what("is every list that shows the headline, and the releases beside it", async () => {
  const before = { [fileOf(10)]: text(10, { more: about("kotamobagu") }) };
  const paths = await stale({
    before,
    after: { [fileOf(10)]: text(10, { title: "Lain", more: about("kotamobagu") }) },
  });
  assertHas(
    paths,
    "/siaran/",
    "/siaran/2020/",
    "/siaran/2020/01/",
    "/daerah/kotamobagu/",
    "/acara/pameran-2019/",
  );
  assertHas(paths, pathOf(9), pathOf(11), "/sitemap.xml", "/data/siaran.json", "/kalender.ics");
  assertHas(paths, `/harian/${dayOf(10)}/`);
  assertLacks(paths, `/harian/${dayOf(9)}/`, `/harian/${dayOf(11)}/`);
  assertLacks(paths, pathOf(4), pathOf(15), `${pathOf(9)}s-9.txt`, "/daerah/manado/feed.xml");
});

what("is what a release came from and went to, where it moves to another month and city", async () => {
  const paths = await stale({
    before: { [fileOf(10)]: text(10, { more: about("kotamobagu") }) },
    after: { [fileOf(10)]: text(10, { date: dayOf(10, 2), more: about("sulawesi-utara") }) },
  });
  assertHas(paths, "/siaran/2020/01/", "/siaran/2020/02/", "/siaran/", "/siaran/2020/");
  assertHas(
    paths,
    "/daerah/kotamobagu/feed.xml",
    "/daerah/sulawesi-utara/feed.xml",
    "/pejabat/siti-rahma/feed.xml",
  );
  // Those between which it stood, and the newest, which it follows now.
  assertHas(paths, pathOf(9), pathOf(11), pathOf(19), pathOf(10, "02"));
  assertLacks(paths, pathOf(2), "/daerah/manado/feed.xml");
});

what("is each feed of a release that is corrected or was, however old", async () => {
  const base = Object.fromEntries(
    Array.from({ length: 25 }, (_, number) => [fileOf(number, 2), text(number, { date: dayOf(number, 2) })]),
  );
  const plain = { [fileOf(10)]: text(10, { more: about("kotamobagu, manado") }) };
  const corrected = {
    [fileOf(10)]: text(10, {
      more: about("kotamobagu, manado", "\ncorrections: [{at: 2020-06-01, note: A}]"),
    }),
  };
  for (const [before, after] of [
    [plain, corrected],
    [corrected, plain],
  ])
    assertHas(
      await stale({ base, before, after }),
      ...["/daerah/manado/feed.xml", "/daerah/kotamobagu/feed.json", "/pejabat/siti-rahma/feed.xml"],
    );
});

what("is all that tells of a release, once another puts it right and no longer does", async () => {
  const other = (more: string) => ({
    [fileOf(3, 3)]: text(3, { date: dayOf(3, 3), more: `cities: [manado]${more}` }),
  });
  const [plain, correcting] = [other(""), other(`\ncorrects: ${pathOf(10)}`)];
  for (const [before, after] of [
    [plain, correcting],
    [correcting, plain],
    [correcting, other(`\ncorrects: ${pathOf(10)}\nnumber: "1"`)],
  ])
    assertHas(
      await stale({ before, after }),
      ...[
        pathOf(10),
        `${pathOf(10)}s-10.txt`,
        "/daerah/kotamobagu/feed.xml",
        "/pejabat/siti-rahma/feed.json",
      ],
    );
});

what("is each feed that tells of a withdrawal whose reason is put in other words", async () => {
  const withdrawn = (reason: string) => ({
    [fileOf(10)]: text(10, {
      more: about("kotamobagu", `\nstatus: {withdrawn: {reason: ${reason}, at: 2020-06-01}}`),
    }),
  });
  const paths = await stale({ before: withdrawn("Keliru"), after: withdrawn("Keliru tanggal") });
  assertHas(paths, "/daerah/kotamobagu/feed.xml");
  assertLacks(paths, "/daerah/manado/feed.xml");
});

what("is every list of a release that was withdrawn, and its neighbours", async () => {
  const withdrawn = about("kotamobagu", "\nstatus: {withdrawn: {reason: Keliru, at: 2020-06-01}}");
  const paths = await stale({
    before: { [fileOf(10)]: text(10, { more: about("kotamobagu") }) },
    after: { [fileOf(10)]: text(10, { more: withdrawn }) },
  });
  assertHas(paths, pathOf(10), "/siaran/2020/01/", "/daerah/kotamobagu/", "/daerah/kotamobagu/feed.xml");
  assertHas(paths, pathOf(9), pathOf(11));
});

what("is where a release was, once it is gone or new", async () => {
  const newest = await stale({ after: { [fileOf(25)]: text(25) } });
  assertHas(newest, pathOf(25), pathOf(19), "/siaran/2020/01/", "/daerah/manado/", "/daerah/manado/feed.xml");
  assertLacks(newest, pathOf(3), "/daerah/kotamobagu/feed.xml");
  const gone = await stale({ before: { [fileOf(25)]: text(25) } });
  assertHas(
    gone,
    pathOf(19),
    "/siaran/2020/01/",
    "/daerah/manado/",
    "/daerah/manado/feed.xml",
    "/sitemap.xml",
  );
});

what("is every language version of a release", async () => {
  const english = "cities: [manado]\nlang: en\ntranslationOf: /siaran/2020/01/s-1/";
  const translation = { "2020/01/in-english.md": text(19, { title: "In English", more: english }) };
  const paths = await stale({
    settings: "cards: 0",
    before: translation,
    after: { "2020/01/in-english.md": text(19, { title: "In other words", more: english }) },
  });
  assertHas(paths, pathOf(1), "/siaran/2020/01/in-english/");
  const original = await stale({
    settings: "cards: 0",
    before: { ...translation, [fileOf(1)]: text(1) },
    after: { ...translation, [fileOf(1)]: text(1, { title: "Judul lain" }) },
  });
  assertHas(original, "/siaran/2020/01/in-english/");
});

what("is every redirect where facts changed, for its release may be elsewhere", async () => {
  const alias = { [fileOf(1)]: text(1, { more: "cities: [manado]\naliases: [/lama/]" }) };
  const edit = {
    before: { ...alias, [fileOf(10)]: text(10) },
    after: { ...alias, [fileOf(10)]: text(10, { title: "Lain" }) },
  };
  assertHas(await stale(edit), "/lama/");
  assertLacks(await stale({ ...edit, textOnly: true }), "/lama/");
});

what("is the first page of each thing on a new day, and not the pages behind", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 40 }, (_, number) => [fileOf(number, 2), text(number, { date: dayOf(number, 2) })]),
  );
  const paths = await stale({ before: many, after: many, newDay: true, textOnly: true });
  assertHas(paths, "/daerah/manado/", "/daerah/kotamobagu/", "/pejabat/siti-rahma/", "/acara/pameran-2019/");
  assertLacks(await stale({ newDay: false }), "/daerah/manado/", "/pejabat/siti-rahma/");
  const quiet = await stale({ newDay: true });
  assertHas(quiet, "/daerah/kotamobagu/");
  assertLacks(quiet, "/siaran/", "/siaran/2020/01/", pathOf(10));
});

what("is the release that a newer one pushes off the cards", async () => {
  const settings = "cards: 3";
  // The newest three are 19, 18 and 17; a newer one takes the card of 17.
  const paths = await stale({ settings, after: { [fileOf(25)]: text(25) } });
  assertHas(paths, pathOf(17));
  assertLacks(await stale({ settings: "cards: 0", after: { [fileOf(25)]: text(25) } }), pathOf(3));
  // What was edited about then loses its card with it, and what was edited long before had none.
  const edited = (day: string) => ({ [fileOf(2)]: text(2, { more: `cities: [manado]\nupdated: ${day}` }) });
  const added = { [fileOf(25)]: text(25) };
  assertHas(await stale({ settings, base: edited(`${dayOf(17)} 12:00`), after: added }), pathOf(2));
  assertLacks(await stale({ settings, base: edited(`${dayOf(5)} 12:00`), after: added }), pathOf(2));
});

what("of the lists of public information, those of the half years that a release is and was in", async () => {
  const half = (id: string) => `/ppid/${id}/`;
  const settings = "ppid: {retention: 5 tahun}";
  const base = { "2019/12/lama.md": text(0, { date: "2019-12-05" }) };
  const edited = await stale({
    ...{ base, settings },
    before: { [fileOf(3)]: text(3) },
    after: { [fileOf(3)]: text(3, { title: "Judul lain" }) },
  });
  assertHas(edited, half("2020-1"), "/ppid/2020-1/daftar-informasi-publik-2020-1.csv", "/ppid/");
  assertLacks(edited, half("2019-2"));
  const moved = await stale({
    ...{ base, settings },
    before: { [fileOf(3)]: text(3) },
    after: { [fileOf(3)]: text(3, { date: "2020-08-01" }) },
  });
  assertHas(moved, half("2020-1"), half("2020-2"));
  const same = { [fileOf(3)]: text(3) };
  assertLacks(await stale({ settings, before: same, after: same, textOnly: true }), half("2020-1"), "/ppid/");
});

what.run();
