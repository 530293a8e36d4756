import { describe, expect, it } from 'vitest';
import {
  boxAbout,
  grownBy,
  heightOf,
  holds,
  holdsPoint,
  middleOf,
  overlap,
  percentIn,
  widthOf,
  zoomToFit,
} from '../../../src/domain/map/fitting.ts';
import { referenceZoom } from '../../../src/domain/map/projection.ts';

const box = { left: 0, top: 0, right: 200, bottom: 100 };

describe('boxes', () => {
  it('stand about a point', () => {
    const about = boxAbout({ x: 1, y: 3 }, 6, 8);
    expect(about).toEqual({ left: -2, top: -1, right: 4, bottom: 7 });
    expect([widthOf(about), heightOf(about)]).toEqual([6, 8]);
    expect(middleOf(about)).toEqual({ x: 1, y: 3 });
  });

  it('hold what lies in them, edges included', () => {
    expect(holds(box, box)).toBe(true);
    expect(holds(box, grownBy(box, 1))).toBe(false);
    expect(holdsPoint(box, { x: 200, y: 100 })).toBe(true);
    expect(holdsPoint(box, { x: 200, y: 101 })).toBe(false);
  });

  it('that only touch do not overlap', () => {
    expect(overlap(box, { left: 200, top: 0, right: 300, bottom: 100 })).toBe(false);
    expect(overlap(box, { left: 199, top: 99, right: 300, bottom: 200 })).toBe(true);
  });

  it('tell where a point lies in hundredths', () => {
    expect(percentIn(box, { x: 50, y: 50 })).toEqual({ x: 25, y: 50 });
  });

  it('fit by their tighter side', () => {
    expect(zoomToFit(box, 200, 100)).toBe(referenceZoom);
    expect(zoomToFit(box, 400, 100)).toBe(referenceZoom);
    expect(zoomToFit(box, 400, 400)).toBe(referenceZoom + 1);
    expect(zoomToFit(box, 100, 400)).toBe(referenceZoom - 1);
  });
});
