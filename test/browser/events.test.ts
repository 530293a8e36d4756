import { type BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  entryAddress,
  eventFileAddress,
  feedAddress,
  homeAddress,
  roomAddress,
} from '../../src/domain/addresses.ts';
import { locales, tagOf } from '../../src/domain/locale.ts';
import { translatorFor } from '../../src/i18n/translator.ts';
import { axeFindings, openPage, openSite, type Site } from './site.ts';

let site: Site;
beforeAll(async () => (site = await openSite()));
afterAll(async () => site.close());

interface Visit {
  /** What day the browser believes it is. */
  readonly today: string;
  readonly options?: BrowserContextOptions;
  /** The page as if its entries were others: there are no evenings among them yet. */
  readonly change?: (html: string) => string;
}

async function visit(address: string, { today, options = {}, change }: Visit) {
  const opened = await openPage(site, { timezoneId: 'Europe/Berlin', ...options });
  await opened.page.clock.setFixedTime(new Date(today));
  if (change)
    await opened.page.route(site.origin + address, async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ response: answer, body: change(await answer.text()) });
    });
  await opened.page.goto(site.origin + address);
  return opened;
}

/** Gives the times of Europe Day to another moment, once or again and again. */
const europeDay =
  (start: string, more = '') =>
  (html: string) =>
    html.replace(
      /data-start="2026-05-09"([^>]*?) data-rule="[^"]*"/,
      (_, rest: string) =>
        `data-start="${start}"${rest} ${start.includes('T') ? 'data-local="In Ihrer Zeitzone: {{when}}"' : ''} ${more}`,
    );

const titles = '.rows h3';
const today = '2027-06-11T12:00:00Z';

describe('the list of events', () => {
  it.each(locales)('begins in %s with what is next, under its month', async (locale) => {
    const { page, context, wrongs } = await visit(roomAddress('events', locale), { today });
    const month = await page.locator('event-list h2').first().textContent();
    const expected = new Intl.DateTimeFormat(tagOf(locale), { month: 'long', year: 'numeric' });
    expect(month).toBe(expected.format(new Date(today)));
    expect(await page.locator('.rows time').first().getAttribute('datetime')).toBe('2027-06-13');
    const dates = await page
      .locator('.rows time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    expect(dates).toEqual(dates.toSorted());
    expect(dates.at(-1)).toBe('2028-06-10');
    expect(await axeFindings(page)).toEqual([]);
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it('keeps an event while it lasts, and what is past at the end under a title of its own', async () => {
    const address = roomAddress('events', 'de');
    const evening = europeDay('2027-06-11T19:30', 'data-end="2027-06-11T22:00"');
    for (const [now, isPast] of [
      ['2027-06-11T19:59:00Z', false],
      ['2027-06-11T20:00:00Z', true],
    ] as const) {
      const { page, context } = await visit(address, { today: now, change: evening });
      expect(await page.locator(`details ${titles}`).count()).toBe(isPast ? 1 : 0);
      const first = await page.locator(titles).first().innerText();
      expect(first === 'Europatag').toBe(!isPast);
      if (isPast) {
        await page.getByText('Vergangene Termine').click();
        expect(await page.getByRole('heading', { name: 'Europatag' }).isVisible()).toBe(true);
        expect(await axeFindings(page)).toEqual([]);
      }
      await context.close();
    }
  });

  it('tells without JavaScript every event with its day', async () => {
    const { page, context } = await openPage(site, { javaScriptEnabled: false });
    await page.goto(site.origin + roomAddress('events', 'de'));
    expect(await page.locator(titles).count()).toBe(12);
    for (const time of await page.locator('.rows time').all())
      expect(await time.innerText()).toMatch(/^\d{1,2}\.\s\p{L}+/u);
    await context.close();
  });
});

describe('times in two zones', () => {
  const inZone = (timezoneId: string, start: string, more?: string) =>
    visit(roomAddress('events', 'de'), {
      today: '2027-03-01T12:00:00Z',
      options: { timezoneId },
      change: europeDay(start, more),
    });
  const shown = async (timezoneId: string, start: string, more?: string) => {
    const { page, context } = await inZone(timezoneId, start, more);
    const row = page.locator('li', { hasText: 'Europatag' });
    const text = await row.locator('event-times').innerText();
    await context.close();
    return text;
  };

  it.each([
    ['Europe/Istanbul', '2027-03-27T19:30', 'In Ihrer Zeitzone: Samstag, 27. März um 21:30'],
    // After the change of clocks in Siegburg, the same evening is an hour nearer.
    ['Europe/Istanbul', '2027-03-28T19:30', 'In Ihrer Zeitzone: Sonntag, 28. März um 20:30'],
    ['Europe/Lisbon', '2027-03-28T03:30', 'In Ihrer Zeitzone: Sonntag, 28. März um 02:30'],
    ['America/New_York', '2027-03-28T03:30', 'In Ihrer Zeitzone: Samstag, 27. März um 21:30'],
    ['Europe/Paris', '2027-03-28T19:30', ''],
  ])('a reader in %s is told of %s: %s', async (zone, start, text) => {
    expect(await shown(zone, start)).toBe(text);
  });

  it('a day is the same day wherever it is read', async () => {
    for (const timezoneId of ['Pacific/Auckland', 'America/Los_Angeles']) {
      const { page, context } = await visit(roomAddress('events', 'de'), {
        today,
        options: { timezoneId },
      });
      const row = page.locator('li', { hasText: 'Europatag' });
      expect(await row.locator('time').innerText()).toBe('9. Mai 2028');
      expect(await row.locator('event-times').innerText()).toBe('');
      await context.close();
    }
  });
});

describe.each(locales)('in %s', (locale) => {
  const t = translatorFor(locale);

  it('the start shows the next four', async () => {
    const { page, context, wrongs } = await visit(homeAddress(locale), { today });
    const days = page.locator('event-list li:visible time');
    expect(await days.count()).toBe(4);
    expect(await days.first().getAttribute('datetime')).toBe('2027-06-13');
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it('an event’s page says when it is next, and offers it for a calendar', async () => {
    const address = entryAddress('events', 'europe-day', locale);
    const { page, context, wrongs } = await visit(address, { today });
    const next = new Intl.DateTimeFormat(tagOf(locale), { dateStyle: 'full' });
    expect(await page.locator('event-times').innerText()).toBe(
      t('event.next', { when: next.format(new Date('2028-05-09T12:00:00Z')) }),
    );
    const file = page.getByRole('link', { name: t('event.save') });
    expect(await file.getAttribute('href')).toBe(eventFileAddress('europe-day', locale));
    expect(wrongs).toEqual([]);
    await context.close();
  });

  it('Chromium reads the feed as XML and the calendar as such', async () => {
    const { page, context } = await openPage(site);
    await page.goto(site.origin + homeAddress(locale));
    const root = await page.evaluate(
      async (address) => {
        const text = await (await fetch(address)).text();
        return new DOMParser().parseFromString(text, 'application/xml').documentElement.localName;
      },
      feedAddress('atom', locale),
    );
    expect(root).toBe('feed');
    const type = await page.evaluate(
      async (address) => (await fetch(address)).headers.get('content-type'),
      feedAddress('calendar', locale),
    );
    expect(type).toBe('text/calendar; charset=utf-8');
    await context.close();
  });

  it('the page about following has nothing for axe and fits 320 pixels', async () => {
    const { page, context, wrongs } = await openPage(site, {
      viewport: { width: 320, height: 640 },
    });
    await page.goto(site.origin + entryAddress('pages', 'follow', locale));
    expect(await axeFindings(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      320,
    );
    expect(wrongs).toEqual([]);
    await context.close();
  });
});

it('a single event that is over says so', async () => {
  const { page, context } = await visit(entryAddress('events', 'europe-day', 'de'), {
    today,
    change: europeDay('2026-05-09'),
  });
  expect(await page.locator('event-times').innerText()).toBe('Dieser Termin ist vorbei.');
  await context.close();
});
