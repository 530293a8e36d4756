// What can be told of a film before it is uploaded: its length and a first picture.
import { smallPicture } from './small-picture.ts';

interface FilmFacts {
  /** Minutes and seconds, `1:05`. */
  readonly length?: string;
  readonly poster?: Blob;
}

export function lengthOf(seconds: number): string | undefined {
  if (!Number.isFinite(seconds)) return undefined;
  const whole = Math.round(seconds);
  const minutes = Math.floor(whole / 60);
  return minutes > 999 ? undefined : `${minutes}:${String(whole % 60).padStart(2, '0')}`;
}

/** Milliseconds; a browser that cannot play the film may say nothing at all. */
const patience = 5000;

/** What this browser can tell of a film; nothing where it cannot play it. */
export async function factsOf(film: Blob): Promise<FilmFacts> {
  const video = document.createElement('video');
  video.muted = true;
  video.preload = 'auto';
  const url = URL.createObjectURL(film);
  let length: string | undefined;
  try {
    const loaded = happens(video, 'loadeddata');
    video.src = url;
    await loaded;
    length = lengthOf(video.duration);
    if (length !== undefined) {
      // Films often begin with a black picture.
      const seeked = happens(video, 'seeked');
      video.currentTime = Math.min(1, video.duration / 2);
      await seeked;
    }
    const poster = await smallPicture(video);
    return { ...(length !== undefined && { length }), poster };
  } catch {
    return length === undefined ? {} : { length };
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(url);
  }
}

const happens = (video: HTMLVideoElement, event: string): Promise<void> =>
  new Promise((done, fail) => {
    const given = setTimeout(() => fail(new Error(`No ${event}`)), patience);
    const end = (then: () => void) => () => {
      clearTimeout(given);
      then();
    };
    video.addEventListener(event, end(done), { once: true });
    video.addEventListener(
      'error',
      end(() => fail(new Error('Not playable'))),
      { once: true },
    );
  });
