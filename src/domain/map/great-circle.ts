// The shortest way between two points of the globe.
import { type Coordinates } from './projection.ts';

const radians = (value: number) => (value * Math.PI) / 180;
const degrees = (value: number) => (value * 180) / Math.PI;

/** Evenly spaced along the shortest way on the globe, both ends included. */
export function greatCircle(from: Coordinates, to: Coordinates, steps: number): Coordinates[] {
  const vector = ({ latitude, longitude }: Coordinates) => {
    const [north, east] = [radians(latitude), radians(longitude)];
    return [
      Math.cos(north) * Math.cos(east),
      Math.cos(north) * Math.sin(east),
      Math.sin(north),
    ] as const;
  };
  const [a, b] = [vector(from), vector(to)];
  const angle = Math.acos(Math.min(1, a[0] * b[0] + a[1] * b[1] + a[2] * b[2]));
  if (angle === 0) return [from, to];
  return Array.from({ length: steps + 1 }, (_, step) => {
    const [near, far] = [
      Math.sin((1 - step / steps) * angle) / Math.sin(angle),
      Math.sin((step / steps) * angle) / Math.sin(angle),
    ];
    const [x, y, z] = [
      near * a[0] + far * b[0],
      near * a[1] + far * b[1],
      near * a[2] + far * b[2],
    ];
    return {
      latitude: degrees(Math.atan2(z, Math.hypot(x, y))),
      longitude: degrees(Math.atan2(y, x)),
    };
  });
}
