// What happens to a chosen file before Decap takes it, called from lines that
// `build/upload-corrections.ts` puts into its media library: made small, renamed, or refused with advice.
import { largestFilm, mostPictures } from '../../src/domain/content/pictures.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { ask } from '../safety/dialog.ts';
import { type EditorWording } from '../wording/wording.ts';
import { headLength, kindOf } from './file-kind.ts';
import { factsOf } from './film-file.ts';
import { mp4WithoutPlace } from './mp4-file.ts';
import { smallPicture } from './small-picture.ts';
import { rememberFilm } from './uploaded-films.ts';
import { uploadName } from './upload-name.ts';
import { webmWithoutPlace } from './webm-file.ts';

interface Settings {
  readonly own: Locale;
  readonly wording: EditorWording;
}

/** Decap's definition of a field. */
interface ForField {
  get(key: string): unknown;
}

/** In the library of all, Decap hands over an empty object. */
const isField = (given: unknown): given is ForField =>
  typeof given === 'object' && given !== null && 'get' in given;

let settings: Settings | undefined;
export const readyUploadsBy = (given: Settings): void => {
  settings = given;
};

const posters = new WeakMap<File, File>();

class Refusal extends Error {}

/**
 * The file to upload for a field (none in the media library itself), `taken` being the names beside it.
 * Nothing when it has been refused and the volunteer has been told why.
 */
export async function readyUpload(
  chosen: File | undefined,
  field: unknown,
  taken: readonly string[],
): Promise<File | undefined> {
  if (!chosen || !settings) return undefined;
  const { own, wording } = settings;
  const words = wording.uploads;
  const choosing = { chosen, own, taken, words };
  const isForFilm = isField(field) && field.get('widget') === 'file';
  try {
    if (isForFilm) return await readyFilm(choosing);
    // The library has no limit, an entry has; one more than in the text is its cover.
    if (isField(field) && taken.length > mostPictures)
      throw new Refusal(words.tooMany(mostPictures));
    return await readyPicture(choosing);
  } catch (error) {
    await ask({
      heading: isForFilm ? words.filmRefused : words.pictureRefused,
      text: error instanceof Refusal ? error.message : wording.safety.entry.failed(String(error)),
      choices: [{ key: 'close', label: wording.safety.entry.close, isMain: true }],
    });
    return undefined;
  }
}

interface Choosing {
  readonly chosen: File;
  readonly own: Locale;
  /** Names beside it. */
  readonly taken: readonly string[];
  readonly words: EditorWording['uploads'];
}

const kindOfFile = async (file: File) =>
  kindOf(new Uint8Array(await file.slice(0, headLength).arrayBuffer()), file.name);

async function readyPicture({ chosen, own, taken, words }: Choosing): Promise<File> {
  const kind = await kindOfFile(chosen);
  if (kind !== 'picture' && kind !== 'heic') throw new Refusal(words.notAPicture);
  const content = await smallPicture(chosen).catch(() => {
    throw new Refusal(kind === 'heic' ? words.heic : words.broken);
  });
  const name = await uploadName({ name: chosen.name, content, ending: 'jpg' }, own, taken);
  return new File([content], name, { type: 'image/jpeg' });
}

async function readyFilm({ chosen, own, taken, words }: Choosing): Promise<File> {
  const kind = await kindOfFile(chosen);
  if (kind !== 'mp4' && kind !== 'webm') throw new Refusal(words.notAFilm);
  if (chosen.size > largestFilm) throw new Refusal(words.filmTooLarge(largestFilm / 1_000_000));
  const type = `video/${kind}`;
  const content = new Blob([withoutPlace(kind, await chosen.arrayBuffer(), words)], { type });
  const name = await uploadName({ name: chosen.name, content, ending: kind }, own, taken);
  const film = new File([content], name, { type });
  const { length, poster } = await factsOf(film);
  const posterName = name.replace(/\w+$/, 'jpg');
  if (poster) posters.set(film, new File([poster], posterName, { type: 'image/jpeg' }));
  rememberFilm(name, {
    ...(length !== undefined && { length }),
    ...(poster && { poster: posterName }),
  });
  return film;
}

function withoutPlace(
  kind: 'mp4' | 'webm',
  film: ArrayBuffer,
  words: Choosing['words'],
): ArrayBuffer {
  try {
    return kind === 'mp4' ? mp4WithoutPlace(film) : webmWithoutPlace(film);
  } catch {
    throw new Refusal(words.filmUnclear);
  }
}

/** What is stored of an upload: a film comes after its poster, because Decap selects the last. */
export function withPoster(
  file: File,
  path: string,
): { readonly file: File; readonly path: string }[] {
  const poster = posters.get(file);
  return [...(poster ? [{ file: poster, path: path.replace(/\w+$/, 'jpg') }] : []), { file, path }];
}
