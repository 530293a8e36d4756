// A WebM without what it may tell of place, day and author. It is made of elements, each with an id, a
// size and its content (RFC 8794); the ids are those of Matroska (RFC 9559).

const segment = 0x18538067;
const cluster = 0x1f43b675;
/** Elements that are looked into: Info, Tracks, TrackEntry. */
const around = [segment, 0x1549a966, 0x1654ae6b, 0xae];
/** Tags, Attachments, Chapters, DateUTC, Title, SegmentFilename; CRC-32, which would no longer be right. */
const telling = [0x1254c367, 0x1941a469, 0x1043a770, 0x4461, 0x7ba9, 0x7384, 0xbf];
const nothing = 0xec;
const trackType = 0x83;
/** Picture and sound. */
const played = [1, 2];

/**
 * All that remains stays where it is, so that it plays as before. Throws where the film cannot be read,
 * or has tracks of more than picture and sound.
 */
export function webmWithoutPlace(film: ArrayBuffer): ArrayBuffer {
  const view = new DataView(film.slice(0));
  let hasSegment = false;
  // After the beginning of an element that is looked into comes what lies in it, then what lies behind it.
  for (let at = 0; at < view.byteLength;) {
    const { id, size, inside } = elementAt(view, at);
    hasSegment ||= id === segment;
    // While a film is still being taken, nobody knows how long its last part will be.
    if (around.includes(id) || (id === cluster && size === undefined)) {
      at = inside;
      continue;
    }
    const end = inside + (size ?? Infinity);
    if (end > view.byteLength) throw new Error('Not whole');
    if (id === trackType && !played.includes(view.getUint8(end - 1)))
      throw new Error('More than picture and sound');
    if (telling.includes(id)) empty(view, at, end);
    at = end;
  }
  if (!hasSegment) throw new Error('Nothing in it');
  return view.buffer;
}

interface Element {
  readonly id: number;
  /** Nothing where it is not stated. */
  readonly size?: number;
  readonly inside: number;
}

function elementAt(view: DataView, at: number): Element {
  const idLength = lengthAt(view, at);
  const id = numberAt(view, at, idLength);
  const sizeAt = at + idLength;
  const sizeLength = lengthAt(view, sizeAt);
  const inside = sizeAt + sizeLength;
  // The first bit that is set says how long the number is, and does not belong to it.
  const first = view.getUint8(sizeAt) - 2 ** (8 - sizeLength);
  const size = first * 2 ** (8 * (sizeLength - 1)) + numberAt(view, sizeAt + 1, sizeLength - 1);
  return size === 2 ** (7 * sizeLength) - 1 ? { id, inside } : { id, inside, size };
}

function lengthAt(view: DataView, at: number): number {
  const length = Math.clz32(view.getUint8(at)) - 23;
  if (length > 8) throw new Error('No element');
  return length;
}

const numberAt = (view: DataView, at: number, length: number): number =>
  Array.from({ length }, (_, index) => view.getUint8(at + index)).reduce(
    (number, byte) => number * 256 + byte,
    0,
  );

/** Makes a Void of it, whose size takes up as many of eight bytes as there are. */
function empty(view: DataView, from: number, to: number): void {
  new Uint8Array(view.buffer, from, to - from).fill(0);
  view.setUint8(from, nothing);
  const sizeLength = Math.min(to - from - 1, 8);
  view.setUint8(from + 1, 2 ** (8 - sizeLength));
  if (sizeLength === 8) view.setUint32(from + 5, to - from - 9);
}
