import { expect, it } from 'vitest';
import { chosenLanguage } from '../../admin/language-choice.ts';

it.each([
  ['tr', 'pl', ['de-DE'], 'tr'],
  [null, 'pl', ['de-DE'], 'pl'],
  [null, null, ['uk-UA', 'pt-BR', 'fr'], 'pt'],
  ['xx', 'yy', ['el'], 'el'],
  [null, null, ['en-GB'], 'de'],
  [null, null, [], 'de'],
])('asked for %s, remembered %s, browser %j: %s', (address, remembered, browser, chosen) => {
  expect(chosenLanguage({ address, remembered, browser })).toBe(chosen);
});
