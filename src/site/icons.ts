import type { Address, AddressOf } from "../base/address.ts";
import { paths } from "../base/paths.ts";
import type { KnownFile } from "../pictures/asset.ts";
import type { Copy } from "./model.ts";

/** An icon that is drawn from the emblem. */
export interface IconOutput {
  readonly to: string;
  readonly kind: "small" | "touch";
  readonly emblem: KnownFile;
}

/** What browsers and phones show for the site. */
export interface Icons {
  /** For browsers that take no drawing, and for whoever asks for `/favicon.ico` unasked. */
  readonly small?: Address;
  /** An icon of the office's own as a drawing; without it the emblem, if it is one. */
  readonly drawing?: Address;
  /** For the home screens of phones. */
  readonly touch?: Address;
  /** Those that are drawn; the others are files of the office. */
  readonly outputs: readonly IconOutput[];
}

export interface IconOptions {
  readonly emblem?: KnownFile;
  /** Where the emblem is published. */
  readonly emblemAddress?: Address;
  /** Files that the office publishes as they are: an icon among them is the icon. */
  readonly exact: readonly Copy[];
  readonly addressOf: AddressOf;
}

/** Chooses the icons of a site. */
export function chooseIcons({ emblem, emblemAddress, exact, addressOf }: IconOptions): Icons {
  const own = new Set(exact.map(({ to }) => to));
  const drawn = (to: string, kind: IconOutput["kind"]) =>
    emblem && !own.has(to) ? [{ to, kind, emblem }] : [];
  const outputs = [...drawn(paths.icon, "small"), ...drawn(paths.touchIcon, "touch")];
  const there = new Set([...own, ...outputs.map(({ to }) => to)]);
  const find = (path: string) => (there.has(path) ? addressOf(path) : undefined);
  const emblemDrawing =
    emblemAddress?.path.endsWith(".svg") && !own.has(paths.icon) ? emblemAddress : undefined;
  return {
    small: find(paths.icon),
    drawing: find("/favicon.svg") ?? emblemDrawing,
    touch: find(paths.touchIcon),
    outputs,
  };
}
