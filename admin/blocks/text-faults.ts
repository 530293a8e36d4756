// What the site would refuse or leave out of a text, found before it is saved.
import { blockFaults, isBlock, type BlockName } from '../../src/domain/content/blocks.ts';
import { readAttributes } from './block-syntax.ts';

export type TextFault =
  /** `raw` stands for a block that the site does not know. */
  | { readonly what: 'block'; readonly block: BlockName | 'raw' }
  | { readonly what: 'alternative-text' };

const fenced = /^(`{3,}|~{3,})[^\n]*\n[\s\S]*?(?:\n\1[`~]*[ \t]*$|$(?![\s\S]))/gm;
const opening = /^(:{2,})([A-Za-z][\w-]*)[ \t]*(?:\[[^\]\n]*\])?(\{[^}\n]*\})?/gm;

/** Each kind of fault once. */
export function textFaults(text: string): TextFault[] {
  const prose = text.replaceAll(fenced, '');
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
  ];
}
