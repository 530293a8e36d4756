// Made-up stories for measuring, never for reading.
import { locales, type Locale } from '../domain/locale.ts';
import { placeIds } from '../domain/places.ts';

const syllables = [
  'ba',
  'do',
  'fe',
  'gu',
  'ka',
  'li',
  'mo',
  'ne',
  'pa',
  'ri',
  'so',
  'tu',
  'va',
  'ze',
];

/** The same numbers at each run: a linear congruential generator. */
function numbers(seed: number) {
  let state = seed;
  return (below: number) => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return Math.floor((state / 2_147_483_648) * below);
  };
}

interface SyntheticStory {
  readonly locale: Locale;
  readonly slug: string;
  readonly title: string;
  readonly body: string;
  /** The whole file. */
  readonly text: string;
}

/** `count` stories of some 600 words, each in every language. */
export function* syntheticStories(count: number): Generator<SyntheticStory> {
  for (let index = 0; index < count; index++)
    for (const locale of locales) {
      const next = numbers(index * 31 + locales.indexOf(locale));
      const word = () =>
        Array.from({ length: 1 + next(3) }, () => syllables[next(syllables.length)]).join('');
      const words = (length: number) => Array.from({ length }, word).join(' ');
      const title = `${words(4)} ${index}`;
      const body = Array.from(
        { length: 6 },
        () => `## ${words(3)}\n\n${words(50)}.\n\n${words(44)} "${words(3)}" *${word()}*.`,
      ).join('\n\n');
      const head = [
        `title: ${title}`,
        `summary: ${words(18)}`,
        `date: 2026-01-${String(1 + (index % 28)).padStart(2, '0')}`,
        'authors:\n  - role: portal-team',
        `places: [${placeIds[index % placeIds.length]}]`,
        `themes: [T${1 + (index % 4)}]`,
        `original: ${locales[index % locales.length]}`,
      ].join('\n');
      const slug = `story-${index}`;
      yield { locale, slug, title, body, text: `---\n${head}\n---\n\n${body}\n` };
    }
}
