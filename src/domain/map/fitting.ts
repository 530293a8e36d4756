// Boxes of the plane: what a map shows, and at which zoom it fits.
import { referenceZoom, type Point } from './projection.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const widthOf = ({ left, right }: Box) => right - left;
export const heightOf = ({ top, bottom }: Box) => bottom - top;
export const middleOf = ({ left, top, right, bottom }: Box): Point => ({
  x: (left + right) / 2,
  y: (top + bottom) / 2,
});

export const boxAbout = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

/** Larger by so much on every side; smaller where it is negative. */
export const grownBy = ({ left, top, right, bottom }: Box, margin: number): Box => ({
  left: left - margin,
  top: top - margin,
  right: right + margin,
  bottom: bottom + margin,
});

export const overlap = (one: Box, other: Box) =>
  one.left < other.right &&
  one.right > other.left &&
  one.top < other.bottom &&
  one.bottom > other.top;

export const holds = (outer: Box, inner: Box) =>
  inner.left >= outer.left &&
  inner.right <= outer.right &&
  inner.top >= outer.top &&
  inner.bottom <= outer.bottom;

export const holdsPoint = (box: Box, { x, y }: Point) =>
  holds(box, { left: x, top: y, right: x, bottom: y });

/** Where a point lies in a box, in hundredths of its width and height. */
export const percentIn = (box: Box, { x, y }: Point): Point => ({
  x: (100 * (x - box.left)) / widthOf(box),
  y: (100 * (y - box.top)) / heightOf(box),
});

/** The largest zoom at which a box fits into so many pixels. */
export const zoomToFit = (box: Box, width: number, height: number) =>
  referenceZoom + Math.log2(Math.min(width / widthOf(box), height / heightOf(box)));
