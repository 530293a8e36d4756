import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds, overlap } from '../../../src/domain/map/fitting.ts';
import {
  boxOf,
  boxOfPoint,
  clearestSides,
  placeLabels,
  sides,
  type Label,
} from '../../../src/domain/map/label-placement.ts';

const frame = { left: 0, top: 0, right: 400, bottom: 300 };
const label = (x: number, y: number, more: Partial<Label> = {}): Label => ({
  width: 80,
  height: 16,
  gap: 8,
  at: [{ x, y }],
  ...more,
});

it('a name stands off its point on each side', () => {
  const at = { x: 100, y: 100 };
  for (const side of sides)
    expect(overlap(boxOf(label(100, 100), at, side), boxOfPoint(at, 5))).toBe(false);
  expect(boxOf(label(100, 100), at, 'e')).toEqual({ left: 108, top: 92, right: 188, bottom: 108 });
});

describe('placing names', () => {
  it('takes the first side where nothing is in the way', () => {
    expect(placeLabels([label(100, 100)], [{ frame, taken: [] }])).toEqual(['e']);
    expect(placeLabels([label(350, 100)], [{ frame, taken: [] }])).toEqual(['w']);
  });

  it('leaves out what has no room', () => {
    expect(placeLabels([label(100, 100, { width: 500 })], [{ frame, taken: [] }])).toEqual([
      undefined,
    ]);
  });

  it('gives up a first choice so that all have room', () => {
    const only: Partial<Label> = { sides: ['e'] };
    const placed = placeLabels([label(100, 100), label(120, 100, only)], [{ frame, taken: [] }]);
    expect(placed[1]).toBe('e');
    expect(placed[0]).not.toBe('e');
    expect(placed[0]).toBeDefined();
  });

  it('keeps a side only if it is free at every size', () => {
    const twice = label(100, 100, {
      at: [
        { x: 100, y: 100 },
        { x: 350, y: 100 },
      ],
    });
    const scene = { frame, taken: [] };
    expect(placeLabels([twice], [scene, scene])).toEqual(['w']);
  });

  it('never lets two names or a name and a point overlap, and none leaves the frame', () => {
    const points = fc.array(fc.record({ x: fc.nat(400), y: fc.nat(300) }), { maxLength: 9 });
    fc.assert(
      fc.property(points, (all) => {
        const labels = all.map(({ x, y }) => label(x, y));
        const taken = all.map((point) => boxOfPoint(point, 5));
        const boxes = placeLabels(labels, [{ frame, taken }]).flatMap((side, index) =>
          side ? [boxOf(labels[index]!, all[index]!, side)] : [],
        );
        for (const [index, box] of boxes.entries()) {
          expect(holds(frame, box)).toBe(true);
          expect(boxes.slice(index + 1).some((other) => overlap(other, box))).toBe(false);
          expect(taken.some((dot) => overlap(dot, box))).toBe(false);
        }
      }),
    );
  });

  it('prefers sides that no line crosses', () => {
    const line = Array.from({ length: 40 }, (_, step) => ({ x: 100 + step * 3, y: 100 }));
    expect(clearestSides(label(100, 100), [line])[0]).toBe('w');
    expect(clearestSides(label(100, 100), [line]).at(-1)).toBe('e');
  });
});
