// What the maps of all places show: boxes of the plane, shared by the build and the browser.
import { type Box } from './fitting.ts';

/** All ten places with room for their names. */
export const wholeFrame: Box = { left: -1170, top: -740, right: 1150, bottom: 850 };

/** As far as the live map can be moved: to Cyprus, and not into the borders beyond it. */
export const outerFrame: Box = { left: -1900, top: -1300, right: 1420, bottom: 1150 };
