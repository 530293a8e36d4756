// Fine shores and borders come in areas, each a file of its own that is loaded when the map shows it.
import { overlap, widthOf, heightOf, type Box } from './fitting.ts';

export interface Area {
  readonly id: string;
  readonly box: Box;
}

/** The zoom from which the overview is too coarse. */
export const detailFromZoom = 6;

/** Where the places are, and as far as one looks around from them. */
export const detailRegion: Box = { left: -1350, top: -820, right: 1350, bottom: 920 };
const [columns, rows] = [5, 4];

export const areas: readonly Area[] = Array.from({ length: columns * rows }, (_, index) => {
  const [column, row] = [index % columns, Math.floor(index / columns)];
  const [width, height] = [widthOf(detailRegion) / columns, heightOf(detailRegion) / rows];
  const [left, top] = [detailRegion.left + column * width, detailRegion.top + row * height];
  return {
    id: `${String.fromCharCode(97 + column)}${row + 1}`,
    box: { left, top, right: left + width, bottom: top + height },
  };
});

export const areasIn = (view: Box): readonly Area[] =>
  areas.filter(({ box }) => overlap(box, view));

export const areaAddress = (id: string) => `/map/${id}.json`;

/** Path data of one area, and how many steps of its grid make a unit of the plane. */
export interface AreaDrawing {
  readonly perUnit: number;
  readonly land: string;
  readonly borders: string;
  readonly rivers: string;
  readonly lakes: string;
  readonly countries: readonly string[];
}
