import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { guessedLanguage, otherLanguage } from '../../src/domain/language-guess.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';

const filesIn = (locale: Locale) =>
  ['stories', 'events', 'pages', 'places'].flatMap((collection) =>
    readdirSync(`content/${collection}/${locale}`).map(
      (name) => `content/${collection}/${locale}/${name}`,
    ),
  );

/** Title, summary and text, as the editor asks about them. */
const textOf = (file: string) => {
  const [, head = '', body = ''] = readFileSync(file, 'utf8').split(/^---$/m);
  return [...head.matchAll(/^(?:title|summary): (.*)$/gm)]
    .map(([, text = '']) => text)
    .concat(body)
    .join('\n');
};

describe.each(locales)('what is written in %s', (locale) => {
  it('is never taken for another language', () => {
    const doubted = filesIn(locale).filter((file) => otherLanguage(textOf(file), locale));
    expect(doubted).toEqual([]);
  });

  it('is recognised', () => {
    const texts = filesIn(locale).map(textOf);
    const known = texts.filter((text) => guessedLanguage(text) === locale);
    expect(known.length).toBeGreaterThanOrEqual(texts.length * 0.95);
  });
});

it.each<[string, Locale | undefined]>([
  ['Wir sind gestern mit dem Zug nach Siegburg gefahren und haben dort Freunde getroffen.', 'de'],
  ['Hier nous sommes allés à Siegburg avec les élèves pour voir nos amis.', 'fr'],
  ['Wczoraj pojechaliśmy z uczniami do Siegburga, gdzie spotkaliśmy się z przyjaciółmi.', 'pl'],
  ['Dün öğrencilerle birlikte Siegburg’a gittik ve orada çok güzel bir gün geçirdik.', 'tr'],
  ['Χθες πήγαμε με τους μαθητές στο Ζίγκμπουργκ.', 'el'],
  ['Ontem fomos com os alunos a Siegburg e passámos lá um dia muito bonito.', 'pt'],
  ['Siegburg', undefined],
  ['Discover Guarda: Breve apresentação', undefined],
  ['', undefined],
  [
    '::video{src="https://a.example/und-der-die-das" title="Der Tag und die Nacht in der Stadt"}',
    undefined,
  ],
])('%s', (text, language) => {
  expect(guessedLanguage(text)).toBe(language);
});

it('asks only where a text is in another language than it should be', () => {
  const german = 'Wir sind gestern mit dem Zug nach Siegburg gefahren und haben Freunde getroffen.';
  expect(otherLanguage(german, 'de')).toBeUndefined();
  expect(otherLanguage(german, 'tr')).toBe('de');
});
