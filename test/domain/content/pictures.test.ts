import { expect, it } from 'vitest';
import { picturesIn } from '../../../src/domain/content/pictures.ts';

it('finds each picture of a text once, with its line', () => {
  expect(picturesIn('![a](a.jpg)\n\n![b](<b c.jpg> "T") ![a](a.jpg)')).toEqual([
    { address: 'a.jpg', line: 1 },
    { address: 'b c.jpg', line: 3 },
  ]);
});

it('takes code for no picture, nor what lies elsewhere', () => {
  const text = '```\n![a](a.jpg)\n```\n\n`![a](a.jpg)` ![b](https://b.example/b.jpg) ![c](c.jpg)';
  expect(picturesIn(text)).toEqual([{ address: 'c.jpg', line: 5 }]);
});

it('finds one whose words have brackets in them', () => {
  const text = '![Foto [links]](a.jpg) ![ein \\] allein](b.jpg)\n![[beide] im [Bild]](c.jpg)';
  expect(picturesIn(text).map(({ address }) => address)).toEqual(['a.jpg', 'b.jpg', 'c.jpg']);
});
