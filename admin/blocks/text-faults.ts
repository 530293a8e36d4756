// What the site would refuse or leave out of a text, found before it is saved.
import { blockFaults, isBlock, type BlockName } from '../../src/domain/content/blocks.ts';
import { withoutCode } from '../../src/domain/content/code.ts';
import { mostPictures, picturesIn } from '../../src/domain/content/pictures.ts';
import { isReadable } from '../../src/domain/content/video.ts';
import { readAttributes } from './block-syntax.ts';

/** A picture by itself is no block of the site's; `raw` stands for one that it does not know. */
export type TextBlock = BlockName | 'image' | 'raw';

export type TextFault =
  | { readonly what: 'block'; readonly block: TextBlock }
  | { readonly what: 'alternative-text' }
  | { readonly what: 'too-many-pictures' };

const opening = /^ {0,3}(:{2,})([A-Za-z][\w-]*)[ \t]*(?:\[[^\]\n]*\])?(\{[^}\n]*\})?/gm;
/** As a block is written whose form has been filled in without choosing a file. */
const withoutFile = /!\[(?:\\.|[^\]\\])*\]\([ \t]*(?:"[^"\n]*")?\)/;
const emptyGallery = /^ {0,3}:{3,}gallery\b.*\n(?:(?!.*!\[).*\n)*? {0,3}:{3,}[ \t]*$/m;

/** Each kind of fault once. */
export function textFaults(text: string): TextFault[] {
  const prose = withoutCode(text);
  const wrong = [...prose.matchAll(opening)].flatMap(
    ([, colons = '', name = '', attributes]): TextBlock[] =>
      blockFaults(name, colons.length === 2 ? 'leaf' : 'container', readAttributes(attributes))
        .length > 0
        ? [nameOf(name)]
        : [],
  );
  const undescribed = /!\[\s*\]\(/.test(prose);
  return [
    ...[
      ...new Set([
        ...wrong,
        ...unclosed(prose).map(nameOf),
        ...(withoutFile.test(prose) ? ['image' as const] : []),
        ...(emptyGallery.test(prose) ? ['gallery' as const] : []),
      ]),
    ].map((block) => ({ what: 'block', block }) as const),
    ...(undescribed ? [{ what: 'alternative-text' } as const] : []),
    ...(picturesIn(text).length > mostPictures ? [{ what: 'too-many-pictures' } as const] : []),
  ];
}

const nameOf = (block: string) => (isBlock(block) ? block : 'raw');

/** Names of the containers without a last line of their own: one line ends the outermost that it can. */
function unclosed(prose: string): string[] {
  const open: { readonly name: string; readonly colons: number }[] = [];
  const swallowed: typeof open = [];
  for (const [, { length: colons } = '', name] of prose.matchAll(
    /^ {0,3}(:{3,})(?:([A-Za-z][\w-]*).*|[ \t]*)$/gm,
  )) {
    if (name !== undefined) open.push({ name, colons });
    else {
      const outermost = open.findIndex((container) => container.colons <= colons);
      if (outermost >= 0) swallowed.push(...open.splice(outermost).slice(1));
    }
  }
  return [...swallowed, ...open].map(({ name }) => name);
}

const films = /^ {0,3}::video[ \t]*(\{[^}\n]*\})?[ \t]*(\n\s*:::transcript\b)?/gm;

/** A film in it that some could not follow, and that is therefore not published. */
export const hasUnreadableFilm = (text: string): boolean =>
  [...withoutCode(text).matchAll(films)].some(
    ([, attributes, transcript]) =>
      !isReadable(readAttributes(attributes)['captions'], transcript !== undefined),
  );
