// What the site would refuse or leave out of a text, found before it is saved.
import { blockFaults, isBlock, type BlockName } from '../../src/domain/content/blocks.ts';
import { withoutCode } from '../../src/domain/content/code.ts';
import { mostPictures, picturesIn } from '../../src/domain/content/pictures.ts';
import { isReadable } from '../../src/domain/content/video.ts';
import { readAttributes } from './block-syntax.ts';

export type TextFault =
  /** `raw` stands for a block that the site does not know. */
  | { readonly what: 'block'; readonly block: BlockName | 'raw' }
  | { readonly what: 'alternative-text' }
  | { readonly what: 'too-many-pictures' };

const opening = /^(:{2,})([A-Za-z][\w-]*)[ \t]*(?:\[[^\]\n]*\])?(\{[^}\n]*\})?/gm;

/** Each kind of fault once. */
export function textFaults(text: string): TextFault[] {
  const prose = withoutCode(text);
  const wrong = [...prose.matchAll(opening)].flatMap(
    ([, colons = '', name = '', attributes]): (BlockName | 'raw')[] =>
      blockFaults(name, colons.length === 2 ? 'leaf' : 'container', readAttributes(attributes))
        .length > 0
        ? [isBlock(name) ? name : 'raw']
        : [],
  );
  const undescribed = /!\[\s*\]\(/.test(prose);
  return [
    ...[...new Set(wrong)].map((block) => ({ what: 'block', block }) as const),
    ...(undescribed ? [{ what: 'alternative-text' } as const] : []),
    ...(picturesIn(text).length > mostPictures ? [{ what: 'too-many-pictures' } as const] : []),
  ];
}

const films = /^::video[ \t]*(\{[^}\n]*\})?[ \t]*(\n\s*:::transcript\b)?/gm;

/** A film in it that some could not follow, and that is therefore not published. */
export const hasUnreadableFilm = (text: string): boolean =>
  [...withoutCode(text).matchAll(films)].some(
    ([, attributes, transcript]) =>
      !isReadable(readAttributes(attributes)['captions'], transcript !== undefined),
  );
