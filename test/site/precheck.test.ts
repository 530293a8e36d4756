import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, test } from 'vitest';
import { paragraphAddress, precheckRulesAddress, roomAddress } from '../../src/domain/addresses.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { outcomes, type Assessment } from '../../src/domain/precheck/assess.ts';
import { choices, type ChoiceQuestion } from '../../src/domain/precheck/facts.ts';
import { programmeIds, programmeOf } from '../../src/domain/precheck/programmes.ts';
import { allQuestions } from '../../src/domain/precheck/questions.ts';
import { amountErrors } from '../../src/domain/precheck/amount.ts';
import { fits, gateValues } from '../../src/domain/precheck/gates.ts';
import {
  gateIds,
  noteIds,
  routeRuleIds,
  ruleOf,
  ruleSet,
} from '../../src/domain/precheck/rules.ts';
import {
  choiceKey,
  findingKey,
  outcomeKey,
  type WordKey,
} from '../../src/domain/precheck/words.ts';
import { formatIds, formats } from '../../src/domain/strategy/formats.ts';
import { precheckNames } from '../../src/i18n/precheck-words.ts';
import { catalogues, translatorFor } from '../../src/i18n/translator.ts';
import { attributes, brotli, files, read, root } from './built-site.ts';

const page = (address: string) => read(`${address.slice(1)}index.html`);
const asset = (address: string) => readFileSync(path.join(root, address), 'utf8');
const unescaped = (html: string) =>
  html
    .replaceAll('&quot;', '"')
    .replaceAll('&#34;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&amp;', '&');
const json = (html: string) =>
  /<script type="application\/json">(.*?)<\/script>/s.exec(html)?.[1] ?? '';

/** The scripts that a page loads at once: those that it names and what these import. */
const scriptsOf = (html: string): readonly string[] => {
  const found = new Set(attributes(html, /^<script/, 'src').filter((name) => name !== '/theme.js'));
  // A set also hands out what is added while it is walked.
  for (const name of found)
    for (const [, target = ''] of asset(name).matchAll(
      /(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g,
    ))
      found.add(path.posix.join(path.posix.dirname(name), target));
  return [...found];
};

describe.each(locales)('the pre-check in %s', (locale) => {
  const html = page(roomAddress('precheck', locale));
  const text = unescaped(html);
  const t = translatorFor(locale);
  const names = precheckNames(locale);

  it('weighs at most 15 kB of script with its rules and its language', () => {
    // What every page loads is not the pre-check's.
    const common = scriptsOf(page(roomAddress('strategy', locale)));
    const scripts = scriptsOf(html).filter((name) => !common.includes(name));
    const bytes = scripts.reduce((sum, name) => sum + brotli(asset(name)), brotli(json(html)));
    expect(scripts.length).toBeGreaterThan(0);
    expect(json(html)).not.toBe('');
    expect(bytes).toBeLessThanOrEqual(15_000);
    for (const name of scripts) expect(asset(name)).not.toMatch(/i18next|interpolation/);
  });

  it('loads at most 6 kB more for the hand-over', () => {
    const scripts = files().filter((name) => /^_astro\/hand-over[^/]*\.js$/.test(name));
    expect(scripts).toHaveLength(1);
    const bytes = [...scripts, `precheck/${locale}.json`].reduce(
      (sum, name) => sum + brotli(read(name)),
      0,
    );
    expect(bytes).toBeLessThanOrEqual(6_000);
  });

  it('is a complete list without JavaScript', () => {
    const lacking = [
      ...allQuestions.flatMap((question) => [
        t(`precheck.legend.${question}`),
        t(`precheck.why.${question}`),
      ]),
      ...Object.entries(names)
        // Names with an endonym beside them are printed in two parts.
        .filter(([key]) => !key.startsWith('places.'))
        .map(([, name]) => name),
      ...choices.initiator.map((one) => t(`precheck.initiator.${one}`)),
      t('precheck.places.other'),
      t('precheck.format.other'),
      t('precheck.list.notAskedText'),
      ...gateIds.map((id) => t(`precheck.finding.${id}.T`)),
      ...routeRuleIds.map((id) => t(`precheck.next.${id}`)),
      ...noteIds.map((id) => t(`precheck.note.${id}`)),
      t('precheck.noClaim.text'),
    ].filter((one) => !text.includes(one));
    expect(lacking).toEqual([]);
    const links = attributes(html, /^<a\s/, 'href');
    for (const id of [...gateIds, ...routeRuleIds, ...noteIds])
      for (const paragraph of ruleOf(id).paragraphs)
        expect(links).toContain(paragraphAddress(paragraph, locale));
    for (const id of formatIds)
      expect(text).toMatch(
        new RegExp(
          `data-word="format\\.${id}">.*?<td[^>]*>${formats[id].levels.join(', ') || t('strategy.noLevel')}<`,
          's',
        ),
      );
    for (const id of programmeIds) expect(links).toContain(programmeOf(id).link);
    expect(links).toContain(precheckRulesAddress(locale));
  });

  it('shows nothing that needs a script to work', () => {
    expect(html).not.toMatch(
      /<(form|input|button|select|textarea)\b(?![^>]*value="(light|dark|)")/,
    );
  });

  it('has a page of its rules, each with paragraphs, status, date and source', () => {
    const rules = page(precheckRulesAddress(locale));
    for (const id of [...gateIds, ...routeRuleIds, ...noteIds]) {
      const part = rules.slice(rules.indexOf(`id="${id}"`)).split('</section>')[0] ?? '';
      const { paragraphs, status, source, date } = ruleOf(id);
      for (const paragraph of paragraphs) expect(part).toContain(`>${paragraph}</a>`);
      expect(unescaped(part)).toContain(t(`precheck.ruleStatus.${status}`));
      expect(part).toContain(`href="${source}"`);
      expect(part).toContain(`datetime="${date}"`);
    }
    expect(rules).toContain(ruleSet.version);
  });
});

/** Everything that the form may say, gone through by the lists of the domain. */
const said: readonly WordKey[] = [
  ...allQuestions.flatMap((one): WordKey[] => [`legend.${one}`, `why.${one}`]),
  // Object.keys widens to string[]; the keys of `choices` are its questions.
  ...(Object.keys(choices) as ChoiceQuestion[]).flatMap((question) =>
    choices[question].map((choice) => choiceKey(question, choice)),
  ),
  ...amountErrors.map((one): WordKey => `amount.error.${one}`),
  ...fits.map((one): WordKey => `status.${one}`),
  ...gateValues.map((one): WordKey => `group.${one}`),
  ...gateIds.map((one): WordKey => `gate.${one}`),
  ...gateIds.flatMap((gate) => [
    findingKey(gate, 'T'),
    findingKey(gate, ['G-PLACE', 'G-LEVEL', 'G-NEWPARTNER'].includes(gate) ? 'F' : 'O'),
    findingKey(gate, 'U'),
  ]),
  ...outcomes.flatMap((outcome) =>
    (['R-STRUCK', 'R-UNDER500'] as const).map((routeRule) =>
      outcomeKey({ outcome, routeRule, amountState: 'under-500' } as Assessment),
    ),
  ),
  ...outcomes.map((one): WordKey => `outcome.${one}`),
  ...routeRuleIds.map((one): WordKey => `next.${one}`),
  ...noteIds.map((one): WordKey => `note.${one}`),
  ...programmeIds.map((one): WordKey => `programme.${one}`),
];

test.each(locales)('everything that can be said is written in %s', (locale) => {
  const known = new Set([
    ...Object.keys(precheckNames(locale)),
    ...Object.keys(catalogues[locale] ?? {}).map((key) => key.replace(/^precheck\./, '')),
  ]);
  expect(said.filter((key) => !known.has(key))).toEqual([]);
});

/** Words that promise money or refuse it, by their stems. */
const claims: Readonly<Record<Locale, RegExp>> = {
  de: /bewillig|genehmig|ablehn|abgelehnt|lehnt|zusag|zugesagt|garantier|anspruch|förderfähig|berechtigt|versprech|verspricht|erfolgreich|abgewiesen/i,
  fr: /approuv|accord[ée]|refus|rejet|garanti|éligib|promet|promis|promes|avoir droit|a droit|y a droit/i,
  pl: /zatwierdz|przyzna|odrzuc|odmow|odmaw|gwarant|prawo do|prawa|kwalifik|obiec|uprawni/i,
  tr: /onayl|reddet|reddedil|garanti|söz ver|sözü ver|hak doğur|hakkınız|kabul edil|uygun bulun/i,
  el: /εγκρίν|εγκρίθ|έγκρισ|απορρίπτ|απορρίφθ|απόρριψ|(?<!λ)εγγύ|δικαιούσ|δικαίωμα|επιλέξιμ|υπόσχ|υποσχ/i,
  pt: /aprov[ae]|conced|recus|rejeit|indefer|garant|direito|elegív|promet/i,
};

test.each(locales)(
  'words of promise or refusal in %s stand only where both are denied',
  (locale) => {
    const own = Object.entries(catalogues[locale] ?? {}).filter(([key]) =>
      key.startsWith('precheck.'),
    );
    const claiming = own.filter(([, text]) => claims[locale].test(text)).map(([key]) => key);
    expect(claiming.filter((key) => !key.startsWith('precheck.noClaim.'))).toEqual([]);
    expect(claiming).toContain('precheck.noClaim.text');
  },
);
