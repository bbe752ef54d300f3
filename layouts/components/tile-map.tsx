import { formatNumber } from "../../src/base/format-number.ts";
import { heatOf } from "../../src/base/heat.ts";
import type { City } from "../../src/indexes/city.ts";
import type { Site } from "../../src/site/model.ts";
import { releasesInNumber } from "../../src/site/releases-in-number.ts";
import type { MapTile, TileMap as TileMapModel } from "../../src/site/tile-map.ts";

/** Of a tile with the gap that follows it, and of the tile. */
const step = 100;
const side = 94;

/** Between the lines of a name. */
const leading = 15;

interface TileMapProps {
  readonly map: TileMapModel;
  readonly settings: Site["settings"];
  readonly current?: City;
}

/** Regions as tiles of one size, each about where it lies and as strong in colour as there are releases about it. */
export function TileMap({ map, settings, current }: TileMapProps) {
  const { words } = settings;
  const most = Math.max(...map.tiles.map(({ count }) => count));
  return (
    <nav class="tiles" aria-label={words.mapOfRegions}>
      <svg viewBox={`0 0 ${map.columns * step} ${map.rows * step}`}>
        <title>{words.releasesByRegion}</title>
        {map.tiles.map((tile) => (
          <Tile tile={tile} settings={settings} most={most} isCurrent={tile.city === current} />
        ))}
      </svg>
    </nav>
  );
}

interface TileProps {
  readonly tile: MapTile;
  readonly settings: Site["settings"];
  readonly most: number;
  readonly isCurrent: boolean;
}

function Tile({ tile: { city, column, row, count }, settings, most, isCurrent }: TileProps) {
  const [x, y] = [column * step, row * step];
  return (
    <a
      class={`tile heat-${heatOf(count, most)}`}
      href={city.address.href}
      aria-label={`${city.fullName}, ${releasesInNumber(count, settings)}`}
      aria-current={isCurrent ? "true" : undefined}
    >
      <rect x={x} y={y} width={side} height={side} />
      <rect
        class={city.colour === undefined ? "tile-band" : undefined}
        x={x}
        y={y}
        width={side}
        height={7}
        fill={city.colour}
      />
      {city.name.split(/\s+/).map((word, index) => (
        <text class="tile-name" x={x + 8} y={y + 26 + index * leading}>
          {word}
        </text>
      ))}
      <text class="tile-count" x={x + side - 8} y={y + side - 9}>
        {formatNumber(count, settings.language)}
      </text>
    </a>
  );
}
