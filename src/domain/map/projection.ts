// The map's projection: Lambert's azimuthal equal-area on a sphere about the middle of Europe, as on the
// maps of the EU. The build draws with it and the browser pans with it, so both must share it.

/** WGS 84 in degrees. */
export interface Coordinates {
  readonly latitude: number;
  readonly longitude: number;
}

/** A point of the plane. `y` grows downwards, as on a screen. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The zoom at which a unit of the plane is a pixel. */
export const referenceZoom = 6;

export const centre: Coordinates = { latitude: 48.5, longitude: 11 };

const radians = (degrees: number) => (degrees * Math.PI) / 180;
const degrees = (angle: number) => (angle * 180) / Math.PI;

/** Units to the earth's radius; chosen so that zooms mean what web maps mean by them at 52° north. */
export const radius = (256 * 2 ** referenceZoom) / (2 * Math.PI) / Math.cos(radians(52));

const [sine, cosine] = [Math.sin(radians(centre.latitude)), Math.cos(radians(centre.latitude))];

export function project({ latitude, longitude }: Coordinates): Point {
  const [east, north] = [radians(longitude - centre.longitude), radians(latitude)];
  const along = Math.cos(north) * Math.cos(east);
  const scale = radius * Math.sqrt(2 / (1 + sine * Math.sin(north) + cosine * along));
  return {
    x: scale * Math.cos(north) * Math.sin(east),
    y: -scale * (cosine * Math.sin(north) - sine * along),
  };
}

export function unproject({ x, y }: Point): Coordinates {
  const distance = Math.hypot(x, y) / radius;
  if (distance === 0) return centre;
  const angle = 2 * Math.asin(Math.min(1, distance / 2));
  const [east, north] = [x / radius / distance, -y / radius / distance];
  return {
    latitude: degrees(Math.asin(Math.cos(angle) * sine + north * Math.sin(angle) * cosine)),
    longitude:
      centre.longitude +
      degrees(
        Math.atan2(
          east * Math.sin(angle),
          cosine * Math.cos(angle) - north * sine * Math.sin(angle),
        ),
      ),
  };
}
