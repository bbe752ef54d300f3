import type { Browser, BrowserContext, Locator, Page } from "playwright-core";
import { until } from "../../support/program.ts";
import type { EditorHost } from "./host.ts";

/** A screen on which somebody writes. */
export interface Desk {
  readonly page: Page;
  readonly host: EditorHost;
  /** Addresses of other hosts that were asked for. */
  readonly foreign: readonly string[];
  readonly faults: readonly string[];
  taps(): number;
  tap(what: Locator): Promise<void>;
}

/** Opens the editor by the address that was printed. */
export async function openDesk(browser: Browser, host: EditorHost, width: 360 | 1280): Promise<Desk> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width, height: 780 },
    ...(width === 360 ? { isMobile: true, hasTouch: true } : {}),
  });
  const page = await context.newPage();
  page.setDefaultTimeout(20_000);
  const foreign: string[] = [];
  const faults: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(`${host.origin}/`))
      foreign.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") faults.push(`${message.text()} ${message.location().url}`);
  });
  page.on("pageerror", (error) => faults.push(error.message));
  // The first one waits until the editor is bundled.
  page.setDefaultNavigationTimeout(60_000);
  await page.goto(host.address);
  await page.waitForURL(/#\/collections/);
  let taps = 0;
  return {
    ...{ page, host, foreign, faults },
    taps: () => taps,
    tap: async (what) => {
      taps += 1;
      await (width === 360 ? what.tap() : what.click());
    },
  };
}

/** What stands at a key of the form. Forms draw what is near to the window. */
export function section(page: Page, key: string): Locator {
  return page.locator(`.field[data-key-path="${key}"]`);
}

/** Scrolls until a field is drawn. */
export async function reach({ page }: Desk, key: string): Promise<void> {
  await until(async () => {
    if ((await section(page, key).count()) > 0) return true;
    await page.locator(".field[data-key-path]").filter({ visible: true }).last().scrollIntoViewIfNeeded();
    return false;
  });
  await section(page, key).scrollIntoViewIfNeeded();
}

/** The field of a key. */
export function field(page: Page, key: string): Locator {
  return section(page, key).getByRole("textbox");
}

/** Opens a form: of an entry that is there, or of a new one. */
export async function open({ page }: Desk, address: string, first = "title"): Promise<void> {
  await page.evaluate((at) => {
    location.hash = `#/collections/${at}`;
  }, address);
  await field(page, first).waitFor();
}

/** Opens a release. */
export function openRelease(desk: Desk, release: string): Promise<void> {
  return open(desk, `siaran/entries/${release}`);
}

/** Chooses an entry of an index that has few: they stand below each other. */
export async function choose({ page, tap }: Desk, name: string, entry: string): Promise<void> {
  const group = page.getByRole("group", { name: new RegExp(`^Isian .{0,2}${name}`) });
  await tap(group.getByRole("checkbox", { name: entry }));
}

/** Chooses one of many words. */
export async function pick({ page, tap }: Desk, key: string, word: string): Promise<void> {
  await section(page, key).scrollIntoViewIfNeeded();
  await tap(section(page, key).getByRole("combobox"));
  await tap(page.getByRole("option", { name: word }));
}

/** Writes a day. */
export async function writeDay(
  page: Page,
  key: string,
  [day, month, year]: readonly string[],
): Promise<void> {
  await section(page, key).scrollIntoViewIfNeeded();
  const date = section(page, key).getByRole("group");
  await date.getByLabel("Tanggal", { exact: true }).fill(day ?? "");
  await date.getByLabel("Bulan").selectOption(month ?? "");
  await date.getByLabel("Tahun").fill(year ?? "");
}

/** Saves what is open, and waits for its commit. @returns the lines that it changed: `+added -removed file`. */
export async function save(desk: Desk): Promise<string> {
  const { page, host, tap } = desk;
  const commits = host.git("rev-list", "--count", "HEAD");
  await tap(page.getByRole("button", { name: "Simpan" }));
  await until(async () => host.git("rev-list", "--count", "HEAD") !== commits).catch(async () => {
    const words = await page.locator("[role=alert]:visible, .siaran-periksa").allInnerTexts();
    throw new Error(`Not saved: ${words.join(" | ")} ${desk.faults.join(" | ")}`);
  });
  // It closes the form by itself, and whatever was opened meanwhile.
  await page.waitForURL(({ hash }) => !/\/(?:entries|new)\b/.test(hash));
  return host.git("show", "--format=", "--numstat", "HEAD");
}
