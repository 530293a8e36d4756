import { describe, expect, it, vi } from 'vitest';
import { followText, keptText } from '../../admin/blocks/kept-text.ts';

const before = [
  'First __paragraph__.',
  '- one',
  '- two',
  '',
  '| a |',
  '|---|',
  '',
  'H~2~O and [^1].',
  '',
  '1. a',
  '',
  '2. b',
]
  .join('\n')
  .replace('.\n-', '.\n\n-');
/** As the rich text editor would write it. */
const again = before
  .replaceAll('__', '**')
  .replaceAll('- ', '* ')
  .replace('|---|', '| - |')
  .replace('~2~', '\\~2\\~');
const untouched = { before, again };

describe('a text that passes through the editor', () => {
  it('is the original as long as nothing has been done to it', () => {
    expect(keptText(untouched, again)).toBe(before);
  });

  it('keeps the characters of every block but the edited one', () => {
    const edited = again.replace('First', 'Very first');
    expect(keptText(untouched, edited)).toBe(
      before.replace('First __paragraph__', 'Very first **paragraph**'),
    );
  });

  it('keeps them where blocks are added, removed or moved', () => {
    const blocks = before.split('\n\n');
    expect(keptText(untouched, `${again}\n\nNew.`)).toBe(`${before}\n\nNew.`);
    expect(keptText(untouched, again.replace(/^.*\n\n/, ''))).toBe(blocks.slice(1).join('\n\n'));
  });

  it('changes a list as a whole, lest its items fall into two lists', () => {
    const edited = again.replace('2. b', '2. c');
    expect(keptText(untouched, edited)).toBe(before.replace('2. b', '2. c'));
    const bullets = keptText({ before: '- a\n\n- b', again: '* a\n\n* b' }, '* a\n\n* c');
    expect(bullets).toBe('* a\n\n* c');
  });

  it('is taken as the editor writes it where that has split or joined blocks', () => {
    expect(keptText({ before: 'a\n\nb', again: 'a b' }, 'a b!')).toBe('a b!');
  });

  it('can be emptied', () => {
    expect(keptText(untouched, '')).toBe('');
  });
});

it('is reported only when it has changed', () => {
  const passOn = vi.fn();
  const follow = followText(untouched);
  follow(again, passOn);
  expect(passOn).not.toHaveBeenCalled();
  follow('x', passOn);
  follow('x', passOn);
  follow(again, passOn);
  expect(passOn.mock.calls).toEqual([['x'], [before]]);
});
