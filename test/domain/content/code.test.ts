import { expect, it } from 'vitest';
import { withoutCode } from '../../../src/domain/content/code.ts';

const left = (text: string) => withoutCode(text).replaceAll(/ +/g, ' ').trim();

it.each([
  ['a fence of backticks', 'a\n\n```md\n::x\n```\n\nb'],
  ['a fence of tildes', 'a\n\n~~~\n::x\n~~~\n\nb'],
  ['a longer fence around another', 'a\n\n````\n```\n::x\n```\n````\n\nb'],
  ['a fence that is set in', 'a\n\n  ```\n  ::x\n  ```\n\nb'],
  ['a fence with nothing in it', 'a\n\n```\n```\n\nb'],
  ['a fence with the line ends of Windows', 'a\r\n\r\n```\r\n::x\r\n```\r\n\r\nb'],
  ['backticks within a line', 'a `::x` b'],
  ['backticks around a backtick', 'a ``::x ` x`` b'],
])('leaves out %s, and no more', (_, text) => {
  expect(left(text).replaceAll(/\s+/g, ' ')).toBe('a b');
});

it('leaves everything else on its line', () => {
  const lines = withoutCode('a\n\n```\nx\n```\n\nb').split('\n');
  expect(lines.indexOf('b')).toBe(6);
});

it('leaves out all that follows a fence without an end', () => {
  expect(left('a\n\n```\n::x\n\nb')).toBe('a');
});

it.each(['a `b\n\nc` d', 'a ```b``` c\n\nd'.replaceAll('`b`', 'b'), "a ' b"])(
  'takes no backtick for code that is none: %j',
  (text) => {
    expect(withoutCode(text)).toContain(text.at(-1));
  },
);
