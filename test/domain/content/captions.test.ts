import { expect, it } from 'vitest';
import { readCaptions } from '../../../src/domain/content/captions.ts';

const cue = (times: string, text = 'Text') => `${times}\n${text}`;
const file = (...blocks: string[]) => ['WEBVTT', ...blocks].join('\n\n');

it('are read with their times in seconds, with and without hours, names and comments', () => {
  const { cues, faults } = readCaptions(
    file(
      'NOTE für Übersetzerinnen',
      cue('00:01.000 --> 00:02.500', 'Eins\nund eins'),
      `zwei\n${cue('01:00:03.000 --> 01:00:04.000 line:0')}`,
    ),
  );
  expect(faults).toEqual([]);
  expect(cues).toEqual([
    { from: 1, to: 2.5, text: 'Eins\nund eins' },
    { from: 3603, to: 3604, text: 'Text' },
  ]);
});

it('are read from Windows files with a mark at the beginning', () => {
  const written = `\uFEFF${file(cue('00:01.000 --> 00:02.000'))}`.replaceAll('\n', '\r\n');
  expect(readCaptions(written).faults).toEqual([]);
});

it.each([
  ['', /does not begin with WEBVTT/],
  [file(), /has no cues/],
  [file(cue('00:01,000 --> 00:02,000')), /a cue without times/],
  [file('00:01.000 --> 00:02.000'), /a cue without text/],
  [file(cue('00:02.000 --> 00:01.000')), /ends before it begins/],
  [
    file(cue('00:01.000 --> 00:03.000'), cue('00:02.000 --> 00:04.000')),
    /begins before the one above has ended/,
  ],
])('that are wrong are told: %j', (written, what) => {
  expect(readCaptions(written).faults).toContainEqual(expect.stringMatching(what));
});
