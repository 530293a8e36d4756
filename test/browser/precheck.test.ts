import { readFileSync } from 'node:fs';
import { type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { precheckRulesAddress, roomAddress } from '../../src/domain/addresses.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { ruleSet } from '../../src/domain/precheck/rules.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { axeFindings, openPage, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(async () => site.close());

const address = (locale: Locale, fragment = '') =>
  site.origin + roomAddress('precheck', locale) + fragment;
const pupil = `#v=${ruleSet.version}&p=boleslawiec&f=projektwoche&i=schule&a=45000`;
const outside = `#v=${ruleSet.version}&p=other&f=other&l=none&t=none&i=einzelperson&m=yes&a=60000`;

const lead = (page: Page) => page.locator('.result .lead').innerText();
const status = (page: Page) => page.locator('.standing [role=status]').innerText();
const shown = (page: Page) =>
  page
    .locator('.ask fieldset:visible')
    .evaluateAll((all) => all.map(({ id }) => id.replace('q-', '')));
const check = (page: Page, question: string, value: string) =>
  page.locator(`#q-${question} input[value="${value}"]`).check();

/** Presses Tab until the element with the focus fits. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
  }
  throw new Error(`No way to ${selector} by the keyboard.`);
}

describe('a Polish pupil', () => {
  const t = translatorFor('pl');

  it('asks for 450 euros for a project week of the school with Bolesławiec, by keyboard only', async () => {
    const { page, context, wrongs } = await openPage(site);
    await page.goto(address('pl'));
    await tabTo(page, '#place-filter');
    await page.keyboard.type('boleslaw');
    await page.keyboard.press('Enter');
    expect(await page.locator('#q-places [aria-live]').innerText()).toBe(
      t('precheck.filter.chosen', { places: 'Bolesławiec' }),
    );
    await tabTo(page, '#q-format input');
    // The group's one stop is "not sure yet", its last: the third format is three arrows on.
    for (let presses = 0; presses < 3; presses += 1) await page.keyboard.press('ArrowDown');
    expect(await page.locator('#q-format input[value=projektwoche]').isChecked()).toBe(true);
    await tabTo(page, '#q-initiator input');
    for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('ArrowDown');
    expect(await page.locator('#q-initiator input[value=schule]').isChecked()).toBe(true);
    await tabTo(page, '#amount');
    await page.keyboard.type('450 €');
    expect(await page.locator('#amount-read').innerText()).toBe(
      t('precheck.amount.understood', { amount: '450,00 €' }).replace(' €', '\u00a0€'),
    );
    expect(await shown(page)).toEqual([
      'places',
      'format',
      'initiator',
      'amount',
      'youth',
      'language',
    ]);
    expect(await status(page)).toBe(t('precheck.status.fits'));
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('result');
    expect(await lead(page)).toBe(t('precheck.outcome.FITS_OFFICE_MAY_APPROVE'));
    const result = await page.locator('.result').innerText();
    for (const paragraph of ['S.E', 'S.F0', 'S.F1', 'S.T1', 'S.G3'])
      expect(result).toContain(paragraph);
    expect(result).toContain('buergermeisterbuero@siegburg.de');
    expect(result).toContain('Polsko-Niemiecka Współpraca Młodzieży');
    expect(result).toContain(t('precheck.noClaim.text'));
    expect(result).toContain(ruleSet.version);
    expect(result).not.toMatch(/\d\s?%/);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it('reads the same without JavaScript', async () => {
    const { page, context } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(address('pl'));
    const text = await page.locator('main').innerText();
    for (const one of ['Bolesławiec', 'Szkolny tydzień projektowy', t('precheck.next.R-UNDER500')])
      expect(text).toContain(one);
    expect(await page.locator('main :is(input, form)').count()).toBe(0);
    await context.close();
  });
});

describe.each(locales)('in %s', (locale) => {
  it('axe finds nothing in form, result and hand-over, light and dark; nothing scrolls sideways', async () => {
    const { page, context, wrongs } = await openPage(site);
    for (const fragment of ['', outside, pupil]) {
      await page.goto('about:blank');
      await page.goto(address(locale, fragment));
      if (fragment === pupil) {
        await page.locator('.office .button').click();
        await page.locator('.sheet').waitFor();
      }
      expect(await axeFindings(page)).toEqual([]);
      await page.emulateMedia({ colorScheme: 'dark' });
      expect(await axeFindings(page, ['cat.color'])).toEqual([]);
      await page.emulateMedia({ colorScheme: 'light' });
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.locator('.checklist > summary').click();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    await page.goto(site.origin + precheckRulesAddress(locale));
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it('every text is there: no key and no placeholder is shown', async () => {
    const { page, context } = await openPage(site);
    for (const fragment of [pupil, outside]) {
      await page.goto('about:blank');
      await page.goto(address(locale, fragment));
      await page.locator('.office .button').click();
      await page.locator('.sheet').waitFor();
      const text = await page.locator('main').innerText();
      expect(text).not.toMatch(/\{\{|\}\}|undefined|precheck\./);
      expect(text).not.toMatch(
        /\b(legend|why|choice|finding|gate|next|note|ask|office|outcome)\.\w/,
      );
    }
    await context.close();
  });
});

describe('going back and changing', () => {
  it('ends where the same answers end, and shows only what still matters', async () => {
    const { page, context } = await openPage(site);
    await page.goto(address('de'));
    await check(page, 'places', 'other');
    expect(await status(page)).toContain('So beschrieben passt etwas nicht');
    expect(await shown(page)).toEqual(['places', 'amount', 'youth', 'language']);
    await page.getByRole('button', { name: 'Trotzdem alle Fragen beantworten' }).click();
    expect(await shown(page)).toContain('initiator');
    await check(page, 'places', 'guarda');
    expect(await shown(page)).toContain('newOfficial');
    await check(page, 'places', 'none');
    expect(await page.locator('#q-places input[value=guarda]').isChecked()).toBe(false);
    await check(page, 'places', 'guarda');
    expect(await page.locator('#q-places input[value=none]').isChecked()).toBe(false);
    await check(page, 'initiator', 'verein');
    await check(page, 'profitMain', 'yes');
    await check(page, 'format', 'digital');
    await check(page, 'initiator', 'schule');
    await page.locator('#amount').fill('1.234,56');
    await page.getByRole('button', { name: 'Ergebnis anzeigen' }).click();
    expect(await lead(page)).toContain('der Ausschuss entscheidet');
    // The result follows the answers without being asked for again.
    await page.locator('#amount').fill('0');
    expect(await lead(page)).toContain('kein Geld von der Stadt');
    await page.locator('#place-filter').fill('guarda');
    await page.getByRole('button', { name: 'Von vorn beginnen' }).click();
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('your-project');
    expect(await page.locator('.result').isVisible()).toBe(false);
    expect(await page.locator('#amount').inputValue()).toBe('');
    expect(await page.locator('#place-filter').inputValue()).toBe('');
    expect(await page.locator('#q-places input[value=nogent]').isVisible()).toBe(true);
    await context.close();
  });

  it('leads from a missing answer to its question, even one hidden after a certain no', async () => {
    const { page, context } = await openPage(site);
    await page.goto(address('de', `#v=${ruleSet.version}&p=other`));
    expect(await shown(page)).not.toContain('themes');
    await page.locator('.findings').getByRole('link', { name: 'Um welches Thema' }).click();
    expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe(
      'q-themes',
    );
    await page.keyboard.press('Space');
    expect(await page.locator('#q-themes input[value=T1]').isChecked()).toBe(true);
    await context.close();
  });

  it('takes back "none of these" and "no money" as it has taken them', async () => {
    const { page, context } = await openPage(site);
    await page.goto(address('de'));
    for (const question of ['places', 'levels', 'amount']) {
      const none = page.locator(`#q-${question} input[value=none]`);
      await none.check();
      await none.uncheck();
      expect(await page.locator(`#q-${question} input[value=unsure]`).isChecked()).toBe(true);
    }
    await context.close();
  });

  it('tells what is wrong with an amount beside it', async () => {
    const { page, context } = await openPage(site);
    await page.goto(address('de'));
    const field = page.locator('#amount');
    for (const [typed, error] of [
      ['-5', 'negative'],
      ['50 PLN', 'other-currency'],
      ['viel', 'not-a-number'],
      ['1,234', 'ambiguous'],
      ['1,2345', 'too-precise'],
      ['12345678901', 'too-large'],
    ] as const) {
      await field.fill(typed);
      expect(await field.getAttribute('aria-invalid')).toBe('true');
      expect(await page.locator('#amount-read').innerText()).toBe(
        translatorFor('de')(`precheck.amount.error.${error}`),
      );
    }
    await field.fill('1.5');
    expect(await page.locator('#amount-read').innerText()).toBe('Verstanden: 1,50\u00a0€');
    await context.close();
  });

  it('finds places by any spelling and knows home', async () => {
    const { page, context } = await openPage(site);
    await page.goto(address('tr'));
    await page.locator('#place-filter').fill('ОРЕСТ');
    expect(await page.locator('#q-places .box:visible input').evaluateAll(valuesOf)).toEqual(
      expect.arrayContaining(['orestiada', 'none', 'unsure']),
    );
    await page.locator('#place-filter').fill('siegburg');
    expect(await page.locator('#q-places [aria-live]').innerText()).toBe(
      translatorFor('tr')('precheck.filter.home'),
    );
    await context.close();
  });
});

const valuesOf = (all: Element[]) => all.map((one) => one.getAttribute('value'));

describe('a link', () => {
  it('is made when asked for, holds the answers, and goes when they change', async () => {
    const { page, context } = await openPage(site);
    await page.goto(address('fr', pupil));
    expect(await page.locator('#amount').inputValue()).toBe('450,00');
    await check(page, 'initiator', 'verein');
    expect(new URL(page.url()).hash).toBe('');
    await page.locator('.share button').click();
    const link = await page.locator('#link').inputValue();
    expect(new URL(link).hash).toBe(pupil.replace('i=schule', 'i=verein'));
    expect(new URL(link).search).toBe('');
    await context.close();
  });

  it('that was tampered with is read as far as it is ours, with a message', async () => {
    const { page, context, wrongs } = await openPage(site);
    await page.goto(
      address('de', `${pupil.replace('i=schule', 'i=<img src=x onerror=alert(1)>')}&x=1`),
    );
    expect(await page.getByText('Ein Teil des Links war nicht lesbar').isVisible()).toBe(true);
    expect(await page.locator('#q-initiator input[value=unsure]').isChecked()).toBe(true);
    expect(await page.locator('#q-format input[value=projektwoche]').isChecked()).toBe(true);
    expect(await page.locator('main img').count()).toBe(0);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it('of an older version is assessed anew, with a notice', async () => {
    const { page, context } = await openPage(site);
    await page.goto(address('de', pupil.replace(`v=${ruleSet.version}`, 'v=0.9.0')));
    expect(await page.getByText('älteren Fassung der Regeln').isVisible()).toBe(true);
    expect(await lead(page)).toContain('Amt 01');
    await context.close();
  });
});

describe('the hand-over', () => {
  it.each(['pl', 'el'] as const)(
    'is in German with %s beside it: copied, mailed, kept as a file',
    async (locale) => {
      const { page, context, wrongs } = await openPage(site, {
        permissions: ['clipboard-read', 'clipboard-write'],
      });
      await page.goto(address(locale, pupil));
      await page.locator('.office .button').click();
      await page.locator('.sheet:focus').waitFor();
      expect(await page.locator('.sheet [lang=de]').first().innerText()).toContain('Bunzlau');
      const t = translatorFor(locale);
      expect(await page.locator('.sheet').innerText()).toContain(t('precheck.legend.initiator'));
      await page.getByRole('button', { name: t('precheck.office.copy') }).click();
      await page.getByText(t('precheck.office.copied')).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain('Mit wem? Bolesławiec (Bunzlau)');
      expect(copied).toContain(t('precheck.outcome.FITS_OFFICE_MAY_APPROVE'));
      const mail = await page
        .getByRole('link', { name: t('precheck.office.mail') })
        .getAttribute('href');
      expect(mail).toMatch(/^mailto:buergermeisterbuero@siegburg\.de\?subject=Vorab-Check/);
      expect(mail?.length).toBeLessThanOrEqual(1800);
      expect(decodeURIComponent(mail ?? '')).toContain('Mit wem? Bolesławiec (Bunzlau)');
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name: t('precheck.office.json') }).click();
      const kept = JSON.parse(readFileSync(await (await download).path(), 'utf8')) as {
        ruleSet: { version: string };
        facts: unknown;
      };
      expect(kept.ruleSet.version).toBe(ruleSet.version);
      expect(kept.facts).toEqual({
        places: ['boleslawiec'],
        format: 'projektwoche',
        initiator: 'schule',
        amount: { cents: 45_000 },
      });
      expect(wrongs).toEqual([]);
      await context.close();
    },
  );

  it('sets a space before a French colon, none before a German one', async () => {
    const { page, context } = await openPage(site);
    await page.goto(address('fr', pupil));
    await page.locator('.office .button').click();
    await page.locator('.sheet').waitFor();
    const names = (lang: string) =>
      page
        .locator(`.sheet [lang=${lang}] b`)
        .evaluateAll((all) =>
          all.map((one) => one.textContent).filter((name) => name.endsWith(':')),
        );
    expect(await names('fr')).toContain('Résultat\u00a0:');
    expect(await names('de')).toContain('Ergebnis:');
    await context.close();
  });

  it('falls back to copying where the message would be too long', async () => {
    const { page, context } = await openPage(site);
    const all = 'nogent.boleslawiec.selcuk.orestiada.guarda.werder.zbarazh.kompanie.boot.other';
    await page.goto(
      address(
        'el',
        `#v=${ruleSet.version}&p=${all}&f=other&l=A.B.C&t=T1.T2.T3.T4&i=verein&m=no&n=no&a=45000&y=yes&s=yes`,
      ),
    );
    await page.locator('.office .button').click();
    await page.locator('.sheet').waitFor();
    const mails = await page
      .locator('.office a[href^="mailto:"]')
      .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.length ?? 0));
    expect(mails.length).toBe(1);
    expect(Math.max(...mails)).toBeLessThanOrEqual(1800);
    expect(await page.getByText(translatorFor('el')('precheck.office.mailLong')).count()).toBe(1);
    await context.close();
  });

  it('does not come any more where an answer has changed while it was on its way', async () => {
    const { page, context } = await openPage(site);
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((done) => (letGo = done));
    await page.route('**/precheck/pl.json', async (route) => {
      await held;
      await route.continue();
    });
    await page.goto(address('pl', pupil));
    await page.locator('.office .button').click();
    await page.locator('#amount').fill('900');
    const arrived = page.waitForResponse('**/precheck/pl.json');
    letGo();
    await arrived;
    await page.waitForTimeout(300);
    expect(await page.locator('.sheet').count()).toBe(0);
    // Asked for again, it is there, with the answers as they are.
    await page.locator('.office .button').click();
    await page.locator('.sheet').first().waitFor();
    expect(await page.locator('.sheet').first().innerText()).toContain('900');
    await context.close();
  });

  it('goes on paper alone, the form and the list do not', async () => {
    const { page, context } = await openPage(site);
    await page.goto(address('pl', pupil));
    await page.locator('.office .button').click();
    await page.locator('.sheet').waitFor();
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.sheet').isVisible()).toBe(true);
    for (const hidden of ['.ask', '.checklist', '.share', '.actions', 'main > header'])
      expect(await page.locator(hidden).isVisible()).toBe(false);
    await context.close();
  });
});

it('nothing is stored, and no request carries an answer', async () => {
  const { page, context, wrongs } = await openPage(site);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
  await page.goto(address('de'), { waitUntil: 'networkidle' });
  const before = requests.length;
  await check(page, 'places', 'guarda');
  await check(page, 'format', 'digital');
  await check(page, 'initiator', 'schule');
  await page.locator('#amount').fill('450');
  await page.getByRole('button', { name: 'Ergebnis anzeigen' }).click();
  expect(requests.slice(before)).toEqual([]);
  await page.locator('.share button').click();
  await page.locator('.office .button').click();
  await page.locator('.sheet').waitFor();
  const later = requests.slice(before).map((one) => one.replace(site.origin, ''));
  const files = /^GET \/(_astro\/[\w.-]+\.js|precheck\/de\.json|favicon\.svg)$/;
  expect(later.filter((one) => !files.test(one))).toEqual([]);
  expect(new URL(page.url()).search).toBe('');
  expect(await context.cookies()).toEqual([]);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
  expect(wrongs).toEqual([]);
  await context.close();
});
