import { type City, city } from "../indexes/city.ts";
import { listingsOf } from "./listings.ts";
import type { Site } from "./model.ts";

/** A region on the map: where its tile lies and how many releases are about it. */
export interface MapTile {
  readonly city: City;
  /** From 0. */
  readonly column: number;
  readonly row: number;
  readonly count: number;
}

/** Regions of the same size, each about where it lies. */
export interface TileMap {
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly MapTile[];
}

/** Fewer are no map. */
const fewest = 3;

/** The map of the regions for which the register says where they lie; none where that is said of too few. */
export function tileMapOf(site: Pick<Site, "indexes">): TileMap | undefined {
  const placed = listingsOf(site, city).flatMap(({ subject: { thing }, releases }) =>
    thing.tile ? [{ city: thing, ...thing.tile, count: releases.length }] : [],
  );
  if (placed.length < fewest) return undefined;
  const left = Math.min(...placed.map(({ column }) => column));
  const top = Math.min(...placed.map(({ row }) => row));
  const tiles = placed.map((tile) => ({ ...tile, column: tile.column - left, row: tile.row - top }));
  return {
    columns: Math.max(...tiles.map(({ column }) => column)) + 1,
    rows: Math.max(...tiles.map(({ row }) => row)) + 1,
    tiles,
  };
}
