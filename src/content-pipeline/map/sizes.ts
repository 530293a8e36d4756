// How large each drawn map is on screens, in pixels; `map.css` sets the same sizes of type.
import { type Sizes } from './places-on-map.ts';

/** Home and map page. From 35rem on the larger type is used. */
export const wholeSizes = {
  narrow: { widths: [300, 358, 440], font: 12, dot: 5, apart: 11 },
  wide: { widths: [560, 680, 1120], font: 15, dot: 6, apart: 11 },
} as const satisfies Record<string, Sizes>;

/** The map page, whose dots are links: no two nearer than WCAG 2.5.8 asks for. */
export const linkSizes = {
  narrow: { widths: [300, 358, 440], font: 12, dot: 7, apart: 26 },
  wide: { widths: [560, 680, 1120], font: 15, dot: 7, apart: 26 },
} as const satisfies Record<string, Sizes>;

/** A profile's map is about as wide on every screen. */
export const profileSizes = {
  widths: [288, 358, 416],
  font: 13,
  dot: 6,
  apart: 13,
} as const satisfies Sizes;
