// Events and places in the real editor, as a volunteer in Orestiada sees them, on a machine whose own
// clock is six or seven hours behind.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import ICAL from 'ical.js';
import { type Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { el } from '../../admin/wording/el.ts';
import { entryAddress, eventFileAddress } from '../../src/domain/addresses.ts';
import { choose, control, fill } from '../admin/editor-journey.ts';
import {
  except,
  openEntry,
  pressPublishInGreek,
  publishInGreek,
  repeatMonthly,
  timeOf,
  understood,
  writeEvent,
} from '../admin/event-journey.ts';
import { messages, refill } from '../admin/safety-journey.ts';
import { axeFindings, openPage } from '../browser/site.ts';
import { until } from '../browser/started-site.ts';
import { slow } from './shared-site.ts';
import { sitesForTests } from './sites.ts';

const { site, onBuiltSite } = sitesForTests();

const { fields, times, choices } = el;
const folder = () => path.join(site().folder, 'content/events/el');
const fileOf = (slug: string) => path.join(folder(), `${slug}.md`);
const stored = (slug: string) => readFileSync(fileOf(slug), 'utf8');
/** What is served at an address once it says something; a busy server may let a connection go. */
async function served(address: string, words: string): Promise<string> {
  let text = '';
  await until(words, async () => {
    const answer = await fetch(site().origin + address).catch(() => undefined);
    text = answer?.ok ? await answer.text() : '';
    return text.includes(words);
  });
  return text;
}
const open = async (viewport = { width: 1280, height: 900 }) => {
  const opened = await openPage(site(), { viewport, timezoneId: 'America/New_York' });
  opened.page.on('dialog', (dialog) => void dialog.accept());
  return opened;
};

/** The one event of a file for calendars. */
const eventIn = (calendar: string) => {
  // The package's types know less than its parser gives.
  const component = new ICAL.Component(ICAL.parse(calendar) as never);
  return component.getFirstSubcomponent('vevent')!;
};
const valueOf = (event: ICAL.Component, name: string) => String(event.getFirstPropertyValue(name));
/** Lines that went, and lines that came. */
const difference = (before: string, after: string) => {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [old.filter((line) => !now.includes(line)), now.filter((line) => !old.includes(line))];
};

describe('an event that repeats', () => {
  onBuiltSite();
  const slug = 'choros-stin-orestiada';
  const calendar = (words: string) => served(eventFileAddress(slug, 'el'), words);

  it(
    'is written in Greek, and stands on the site and in its calendar on Orestiada’s clock',
    async () => {
      const { page, context } = await open();
      await writeEvent(page, site().origin, 'Χορός στην Ορεστιάδα');
      await page.getByText(times.clockOf('Ορεστιάδα (Europe/Athens)')).first().waitFor();
      await repeatMonthly(page);
      const sentence = 'Κάθε μήνα το δεύτερο Σάββατο, 6 φορές συνολικά.';
      expect(await understood(page).innerText()).toContain(sentence);
      expect(await understood(page).innerText()).toContain('Σάββατο 12 Ιουνίου 2027');

      await except(page, '2027-07-08');
      const before = readdirSync(folder());
      await pressPublishInGreek(page);
      const near = 'Σάββατο 12 Ιουνίου 2027 · Σάββατο 10 Ιουλίου 2027';
      await messages(page).getByText(times.faults.exceptionNotInRule(near)).waitFor();
      expect(readdirSync(folder())).toEqual(before);
      await fill(page, fields['exceptions.day'].label, '2027-07-10');
      await publishInGreek(page);
      await page.waitForURL(new RegExp(`/entries/${slug}$`));

      expect(stored(slug)).toContain(
        'start: 2027-05-08T18:30\nend: 2027-05-08T20:00\ntimeZone: Europe/Athens\nrepeat: FREQ=MONTHLY;BYDAY=2SA;COUNT=6\nexceptions:\n  - day: 2027-07-10\n',
      );
      const event = eventIn(await calendar('STATUS:CONFIRMED'));
      const start = event.getFirstProperty('dtstart')!;
      expect([start.getParameter('tzid'), valueOf(event, 'dtstart')]).toEqual([
        'Europe/Athens',
        '2027-05-08T18:30:00',
      ]);
      expect(valueOf(event, 'rrule')).toBe('FREQ=MONTHLY;COUNT=6;BYDAY=2SA');
      const left = event.getFirstProperty('exdate')!;
      expect([left.getParameter('tzid'), String(left.getFirstValue())]).toEqual([
        'Europe/Athens',
        '2027-07-10T18:30:00',
      ]);
      expect([valueOf(event, 'sequence'), valueOf(event, 'status')]).toEqual(['0', 'CONFIRMED']);
      await served(entryAddress('events', slug, 'pl'), 'Χορός στην Ορεστιάδα');
      await context.close();
    },
    slow,
  );

  it(
    'is cancelled, and calendars are told so',
    async () => {
      const { page, context } = await open();
      await openEntry(page, site().origin, 'events', slug);
      await refill(page, fields.summary.label, 'Παραδοσιακοί χοροί.');
      await publishInGreek(page);
      expect(stored(slug)).not.toContain('sequence');
      await choose(page, fields.status.label, choices['status.cancelled']);
      await publishInGreek(page);
      await until('the file', () => stored(slug).includes('status: cancelled'));
      expect(stored(slug)).toContain('\nsequence: 1\n');
      const event = eventIn(await calendar('STATUS:CANCELLED'));
      expect([valueOf(event, 'sequence'), valueOf(event, 'uid')]).toEqual([
        '1',
        `${slug}@partner-towns.siegburg`,
      ]);
      await context.close();
    },
    slow,
  );

  it('keeps its times while it is made one of whole days and back', async () => {
    const { page, context } = await open();
    const before = stored(slug);
    await openEntry(page, site().origin, 'events', slug);
    const allDay = await control(page, fields.allDay.label);
    await allDay.click();
    await timeOf(page, 'start').waitFor({ state: 'detached' });
    await publishInGreek(page);
    await until('the days', () => stored(slug).includes('start: 2027-05-08\nend: 2027-05-08\n'));
    await allDay.click();
    expect(await timeOf(page, 'start').inputValue()).toBe('18:30');
    await publishInGreek(page);
    await until('the times', () => stored(slug).includes('end: 2027-05-08T20:00\n'));
    expect(stored(slug)).toBe(before.replace('sequence: 1', 'sequence: 3'));
    await context.close();
  });

  it('keeps a rule that somebody has written by hand', async () => {
    const { page, context } = await open();
    const rule = 'FREQ=MONTHLY;BYDAY=2SA,4SA;COUNT=6';
    const before = stored(slug).replace(/repeat: .*/, `repeat: ${rule} # by hand`);
    writeFileSync(fileOf(slug), before);
    await openEntry(page, site().origin, 'events', slug);
    await page.getByText(rule, { exact: true }).waitFor();
    await page.getByText(times.byHandStays).waitFor();
    expect(await understood(page).innerText()).toContain('Σάββατο 22 Μαΐου 2027');
    await refill(page, fields.summary.label, 'Δύο φορές τον μήνα.');
    await publishInGreek(page);
    await until('the file', () => stored(slug).includes('Δύο φορές'));
    expect(difference(before, stored(slug))).toEqual([
      ['summary: Παραδοσιακοί χοροί.'],
      ['summary: Δύο φορές τον μήνα.'],
    ]);
    await context.close();
  });
});

it('an event of whole days asks for no time, and one that lasts hours does', async () => {
  const { page, context } = await open();
  await writeEvent(page, site().origin, 'Μία μέρα');
  await timeOf(page, 'start').fill('');
  await pressPublishInGreek(page);
  const { allDay, start } = fields;
  await messages(page).getByText(times.faults.noTime(start.label, allDay.label)).waitFor();
  await (await control(page, allDay.label)).click();
  await publishInGreek(page);
  await page.waitForURL(/\/entries\/mia-mera$/);
  expect(stored('mia-mera')).toContain('allDay: true\nstart: 2027-05-08\nend: 2027-05-08\n');
  await context.close();
});

it('a place of which one fact is changed keeps all the rest', async () => {
  const { page, context } = await open();
  const file = path.join(site().folder, 'content/places/el/orestiada.md');
  const others = ['de', 'tr'].map((locale) =>
    path.join(site().folder, `content/places/${locale}/orestiada.md`),
  );
  const [before, ...theirs] = [file, ...others].map((name) => readFileSync(name, 'utf8'));
  await openEntry(page, site().origin, 'places', 'orestiada');
  await refill(page, fields['facts.text'].label, 'Η Ορεστιάδα βρίσκεται στον Έβρο: στα σύνορα.');
  await publishInGreek(page);
  await until('the file', () => readFileSync(file, 'utf8') !== before);
  expect(difference(before!, readFileSync(file, 'utf8'))).toEqual([
    [expect.stringMatching(/^ {2}- text: 'Η Ορεστιάδα ανήκει/) as unknown],
    ["  - text: 'Η Ορεστιάδα βρίσκεται στον Έβρο: στα σύνορα.'"],
  ]);
  expect(others.map((name) => readFileSync(name, 'utf8'))).toEqual(theirs);
  await context.close();
});

it('the form of an event fits a phone, and each of its fields has a name', async () => {
  const { page, context } = await open({ width: 390, height: 844 });
  await writeEvent(page, site().origin, 'Στο κινητό');
  await repeatMonthly(page);
  for (const unit of ['MONTHLY', 'WEEKLY', 'YEARLY'] as const) {
    await (await control(page, fields.repeat.label)).selectOption(unit);
    expect(await widestOf(page)).toBeLessThanOrEqual(390);
  }
  expect(await axeFindings(page, ['wcag2a', 'wcag2aa', 'wcag22aa'], '.times')).toEqual([]);
  await context.close();
});

const widestOf = (page: Page) =>
  page.evaluate(() =>
    Math.max(
      document.documentElement.scrollWidth,
      ...[...document.querySelectorAll('.times *')].map((part) =>
        Math.ceil(part.getBoundingClientRect().right),
      ),
    ),
  );
