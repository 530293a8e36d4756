// What a film of ours is made of: a still ground, and for each moment what is drawn over it.
import { type Letters } from '../../content-pipeline/share-images/letters.ts';

export const screen = { width: 1280, height: 720 } as const;
export const framesPerSecond = 25;

export interface Film {
  readonly name: string;
  /** How long it is, in seconds. */
  readonly seconds: number;
  /** SVG of the whole screen; drawn once. */
  readonly ground: string;
  /** SVG of what stands over the ground at a moment; equal strings are drawn once. */
  readonly at: (second: number) => string;
  /** When something is told, for captions: seconds. */
  readonly told: readonly number[];
}

export interface Hands {
  readonly bold: Letters;
  readonly plain: Letters;
}

export const svg = (inside: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${screen.width}" height="${screen.height}" viewBox="0 0 ${screen.width} ${screen.height}">${inside}</svg>`;

/** From 0 to 1, slow at both ends. */
export const eased = (part: number) => {
  const t = Math.min(1, Math.max(0, part));
  return t * t * (3 - 2 * t);
};

/** Steps of a hundredth, so that what stands still is one and the same string. */
export const hundredths = (value: number) => Math.round(value * 100) / 100;

export type Anchor = 'start' | 'middle' | 'end';

/** Words with their base line at `y`; with a `halo` they can be read on any ground. */
export function written(
  letters: Letters,
  text: string,
  place: {
    readonly x: number;
    readonly y: number;
    readonly size: number;
    readonly anchor?: Anchor;
  },
  fill: string,
  { halo, opacity = 1 }: { readonly halo?: string; readonly opacity?: number } = {},
): string {
  if (opacity <= 0) return '';
  const { x, y, size, anchor = 'start' } = place;
  const width = letters.widthOf(text, size);
  const left = x - (anchor === 'start' ? 0 : anchor === 'end' ? width : width / 2);
  const drawn = letters.outline(text, left, y, size);
  // The stroke's width is in the font's units, because the outlines are scaled.
  const behind =
    halo === undefined
      ? ''
      : `<g fill="${halo}" stroke="${halo}" stroke-width="240" stroke-linejoin="round">${drawn}</g>`;
  return `<g opacity="${hundredths(opacity)}">${behind}<g fill="${fill}">${drawn}</g></g>`;
}
