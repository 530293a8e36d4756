// What is wrong with the films that a text shows: nothing to read for who cannot hear or see them, files
// that are not there, hosts that the operator does not allow.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { readCaptions } from '../domain/content/captions.ts';
import {
  captionLocales,
  captionsAddress,
  frameOf,
  isOwnFilm,
  isReadable,
} from '../domain/content/video.ts';
import { type FilmInText, type TextFault } from './markdown.ts';

/**
 * `root` is the content folder; the files of the site lie beside it, in `public/`. A draft may still
 * wait for what can be read of its films.
 */
export const filmFaults = (
  films: readonly FilmInText[],
  root: string,
  isDraft = false,
): TextFault[] =>
  films.flatMap(({ line, attributes, hasTranscript }) => {
    const { src = '', captions = '' } = attributes;
    const fault = (what: string, partOnly = false): TextFault => ({
      line,
      what: `the film "${src}" ${what}`,
      partOnly,
    });
    const given = captionLocales(captions) ?? [];
    const unreadable =
      isDraft || isReadable(captions, hasTranscript)
        ? []
        : [
            fault(
              'has neither captions nor a transcript; write :::transcript … ::: right below it',
            ),
          ];
    return [...unreadable, ...(isOwnFilm(src) ? ownFaults() : hostFaults())];

    function ownFaults(): TextFault[] {
      const missing = [src, attributes['other'], attributes['poster']]
        .filter((address) => address !== undefined)
        .filter((address) => !existsSync(inPublic(root, address)))
        .map((address) => fault(`names ${address}, which is not in public/`));
      const wrong = given.flatMap((locale) => {
        const address = captionsAddress(src, locale);
        const file = inPublic(root, address);
        if (!existsSync(file)) return [fault(`has no captions at ${address}`)];
        return readCaptions(readFileSync(file, 'utf8')).faults.map((what) =>
          fault(`has captions at ${address} whose file ${what}`),
        );
      });
      return [...missing, ...wrong];
    }

    function hostFaults(): TextFault[] {
      const host = frameOf(src)?.host;
      if (host !== undefined && videoHostsIn(root).includes(host)) return [];
      const why =
        host === undefined
          ? 'is shown as a link, because nothing is known of a player there'
          : `is shown as a link, because ${host} is not among the videoHosts in ${root}/operator.json`;
      return [fault(why, true)];
    }
  });

const inPublic = (root: string, address: string) => path.join(root, '..', 'public', address);

/** Only what is needed here; all else that may be wrong with the file is said elsewhere. */
function videoHostsIn(root: string): readonly unknown[] {
  try {
    const operator: unknown = JSON.parse(readFileSync(path.join(root, 'operator.json'), 'utf8'));
    return typeof operator === 'object' && operator !== null && 'videoHosts' in operator
      ? [operator.videoHosts].flat()
      : [];
  } catch {
    return [];
  }
}
