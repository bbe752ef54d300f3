import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import satori, { type Font } from "satori";
import { motifBand } from "../base/motif.ts";
import { cardSize } from "../pictures/renditions.ts";
import type { CardWords } from "../site/card.ts";

/** The room for the emblem on a card, in pixels. */
export const emblemBox = { width: 128, height: 64 } as const;

/** The emblem, made to fit into {@link emblemBox}. */
export interface DrawnEmblem {
  readonly png: Buffer;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Draws a card as SVG whose letters are outlines, so that it looks the same on every machine. */
export async function drawCard(words: CardWords, emblem?: DrawnEmblem): Promise<string> {
  fonts ??= loadFonts();
  const card = await satori(layOut(words, emblem), { ...cardSize, fonts: await fonts });
  return card.replace(/<\/svg>$/, `${weave(words.second)}</svg>`);
}

function layOut({ kicker, title, date, site, accent }: CardWords, emblem: DrawnEmblem | undefined): Box {
  const shownTitle = drawable(title) || drawable(site);
  return box(
    {
      boxSizing: "border-box",
      width: "100%",
      height: "100%",
      display: "flex",
      flexDirection: "column",
      justifyContent: "space-between",
      padding: "108px 72px 56px",
      background: "#fcfaf5",
      color: "#1c1a15",
      fontFamily: "Plus Jakarta Sans",
    },
    [
      box(
        {
          position: "absolute",
          top: 0,
          left: 0,
          width: cardSize.width,
          height: band.height,
          background: accent,
        },
        [],
      ),
      box({ ...oneLine, fontSize: 32, fontWeight: 700, color: accent }, drawable(kicker)),
      box(
        {
          display: "block",
          fontFamily: "Newsreader",
          fontWeight: 600,
          lineHeight: 1.12,
          letterSpacing: "-0.01em",
          wordBreak: "break-word",
          lineClamp: 5,
          fontSize: titleSize(shownTitle.length),
        },
        shownTitle,
      ),
      box(
        {
          display: "flex",
          alignItems: "center",
          justifyContent: "space-between",
          fontSize: 28,
          color: "#575044",
        },
        [imprint(site, emblem), box({}, drawable(date))],
      ),
    ],
  );
}

/** The emblem and the name of the site. */
function imprint(site: string, emblem: DrawnEmblem | undefined): Box {
  const width = 640 - (emblem ? emblem.width + emblemGap : 0);
  const name = box({ ...oneLine, width, fontWeight: 700 }, drawable(site));
  return box(
    { display: "flex", alignItems: "center", width: 640 },
    emblem ? [picture(emblem), name] : [name],
  );
}

/** The plane across the top on which the weave lies, in pixels. */
const band = { height: 64, margin: 14 } as const;

/** The weave of the office. Satori would make a picture within the picture of it, which takes longer than all the rest. */
function weave(second: string): string {
  const { width, threads } = motifBand(25);
  const place = `translate(0 ${band.margin}) scale(${cardSize.width / width})`;
  return `<path transform="${place}" d="${threads}" fill="${second}"/>`;
}

/** An element as satori takes it: of the shape that React gives them, without React. */
interface Box {
  readonly type: "div" | "img";
  readonly key: null;
  readonly props: Readonly<Record<string, unknown>>;
}

type Style = Readonly<Record<string, string | number>>;

function box(style: Style, children: string | readonly Box[]): Box {
  return { type: "div", key: null, props: { style, children } };
}

function picture({ png, width, height }: DrawnEmblem): Box {
  const src = `data:image/png;base64,${png.toString("base64")}`;
  return { type: "img", key: null, props: { src, width, height, style: { marginRight: emblemGap } } };
}

/** Between the emblem and the name, in pixels. */
const emblemGap = 20;

const oneLine = { display: "block", lineClamp: 1, wordBreak: "break-word" } as const;

/** Long titles are set smaller: five lines of the smallest size hold about 200 characters, the rest is cut. */
function titleSize(length: number): number {
  if (length <= 70) return 68;
  return length <= 120 ? 56 : 46;
}

/**
 * The text without what the fonts have no letters for, such as emoji and Arabic script: a row of empty boxes says
 * less than nothing, and the full title stands beside every preview.
 */
function drawable(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[^\u{20}-\u{7E}\u{A0}-\u{17F}\u{2010}-\u{2026}\u{20AC}\u{2122}]/gu, "")
    .replace(/\s+/g, " ")
    .trim();
}

let fonts: Promise<Font[]> | undefined;

async function loadFonts(): Promise<Font[]> {
  const { resolve } = createRequire(import.meta.url);
  const load = async (name: string, letters: string, weight: 500 | 600 | 700): Promise<Font> => {
    const family = name.toLowerCase().replaceAll(" ", "-");
    const file = resolve(`@fontsource/${family}/files/${family}-${letters}-${weight}-normal.woff`);
    return { name, weight, data: await readFile(file) };
  };
  return Promise.all([
    load("Plus Jakarta Sans", "latin", 500),
    load("Plus Jakarta Sans", "latin", 700),
    load("Plus Jakarta Sans", "latin-ext", 700),
    load("Newsreader", "latin", 600),
    load("Newsreader", "latin-ext", 600),
  ]);
}
