// An MP4 without the place, the day and the device that phones, drones and action cameras write into it.

interface Box {
  readonly type: string;
  readonly at: number;
  /** Where its content begins. */
  readonly inside: number;
  readonly end: number;
}

/** The boxes that a film needs to be played, by the one in which they lie. */
const needed = {
  file: ['ftyp', 'styp', 'moov', 'moof', 'mdat', 'sidx', 'mfra'],
  moov: ['mvhd', 'trak', 'mvex'],
  trak: ['tkhd', 'edts', 'mdia'],
  mdia: ['mdhd', 'hdlr', 'minf'],
  moof: ['mfhd', 'traf'],
  traf: ['tfhd', 'tfdt', 'trun', 'sbgp', 'sgpd'],
} as const;

const dated = ['mvhd', 'tkhd', 'mdhd'];
/** Picture and sound. Cameras keep positions in tracks of other kinds, drones in subtitles. */
const played = ['vide', 'soun'];

/**
 * All that remains stays where it is, so that it plays as before. Throws where the film cannot be read,
 * or holds more than picture and sound in a way that cannot be taken out.
 */
export function mp4WithoutPlace(film: ArrayBuffer): ArrayBuffer {
  const bytes = new Uint8Array(film.slice(0));
  const view = new DataView(bytes.buffer);
  const boxes = boxesIn(view, 0, bytes.length);
  const tracks = inner(view, boxes, 'moov', 'trak');
  const isPlayed = (track: Box) =>
    inner(view, [track], 'trak', 'mdia', 'hdlr').some(({ inside }) =>
      played.includes(wordAt(view, inside + 8)),
    );
  const others = tracks.filter((track) => !isPlayed(track));
  if (others.length === tracks.length) throw new Error('Neither picture nor sound');
  if (others.length > 0 && boxes.some(({ type }) => type === 'moof'))
    throw new Error('Fragments of more than picture and sound');

  const kept = tracks.filter(isPlayed).flatMap((track) => chunksOf(view, track));
  for (const start of others.flatMap((track) => chunksOf(view, track))) {
    const media = boxes.find(
      ({ type, inside, end }) => type === 'mdat' && inside <= start && start < end,
    );
    if (!media) throw new Error('A track without its content');
    // A chunk ends at the latest where the next one to be kept begins.
    bytes.fill(0, start, Math.min(media.end, ...kept.filter((other) => other > start)));
  }
  for (const track of others) empty(track);
  strip('file', boxesIn(view, 0, bytes.length));
  return bytes.buffer;

  function strip(around: keyof typeof needed, among: readonly Box[]): void {
    const names: readonly string[] = needed[around];
    for (const box of among) {
      if (!names.includes(box.type)) empty(box);
      else if (isAround(box.type)) strip(box.type, boxesIn(view, box.inside, box.end));
      // Created, and changed: seconds of 32 bits, or of 64 in a box of version 1.
      else if (dated.includes(box.type))
        bytes.fill(0, box.inside + 4, box.inside + (view.getUint8(box.inside) === 1 ? 20 : 12));
      // Behind the kind of the track its name, which is often that of the device.
      else if (box.type === 'hdlr') bytes.fill(0, box.inside + 24, box.end);
    }
  }

  function empty({ at, inside, end }: Box): void {
    bytes.set(new TextEncoder().encode('free'), at + 4);
    bytes.fill(0, inside, end);
  }
}

const isAround = (type: string): type is keyof typeof needed => Object.hasOwn(needed, type);

const wordAt = (view: DataView, at: number): string =>
  String.fromCharCode(...[0, 1, 2, 3].map((index) => view.getUint8(at + index)));

function boxesIn(view: DataView, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    const stated = view.getUint32(at);
    const size = stated === 1 ? Number(view.getBigUint64(at + 8)) : stated === 0 ? to - at : stated;
    const box = {
      type: wordAt(view, at + 4),
      at,
      inside: at + (stated === 1 ? 16 : 8),
      end: at + size,
    };
    if (box.end < box.inside || box.end > to) throw new Error('Not whole');
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

/** The boxes to which a path of names leads. */
function inner(
  view: DataView,
  boxes: readonly Box[],
  type: string,
  ...rest: readonly string[]
): readonly Box[] {
  const found = boxes.filter((box) => box.type === type);
  const [next, ...after] = rest;
  return next === undefined
    ? found
    : inner(
        view,
        found.flatMap(({ inside, end }) => boxesIn(view, inside, end)),
        next,
        ...after,
      );
}

/** Where the pieces of a track begin in the file. */
function chunksOf(view: DataView, track: Box): number[] {
  const table = (type: 'stco' | 'co64', width: 4 | 8) =>
    inner(view, [track], 'trak', 'mdia', 'minf', 'stbl', type).flatMap(({ inside, end }) =>
      Array.from(
        { length: Math.min(view.getUint32(inside + 4), Math.floor((end - inside - 8) / width)) },
        (_, index) => {
          const at = inside + 8 + index * width;
          return width === 8 ? Number(view.getBigUint64(at)) : view.getUint32(at);
        },
      ),
    );
  return [...table('stco', 4), ...table('co64', 8)];
}
