import { afterEach, describe, expect, it, vi } from 'vitest';
import { changeLanguage, chosenLanguage, languageOfVisit } from '../../admin/language-choice.ts';

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

describe('another language', () => {
  /** The browser's page as far as the choice looks at it. */
  function visit(address: string, remembered: Map<string, string>) {
    const page = new EventTarget();
    const location = Object.assign(new URL(address), { assign: vi.fn() });
    vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
    vi.stubGlobal('location', location);
    vi.stubGlobal('navigator', { languages: ['de-DE'] });
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => remembered.get(key) ?? null,
      setItem: (key: string, value: string) => remembered.set(key, value),
    });
    return {
      leave: () => page.dispatchEvent(new Event('pagehide')),
      asked: () => String(location.assign.mock.lastCall?.[0]),
    };
  }
  afterEach(() => vi.unstubAllGlobals());

  it('is loaded at the same place, and remembered once it is there', () => {
    const remembered = new Map<string, string>();
    const page = visit('https://a.example/admin/#/collections/stories/new', remembered);
    changeLanguage('tr');
    expect(page.asked()).toBe('https://a.example/admin/?lang=tr#/collections/stories/new');
    visit(page.asked(), remembered);
    expect(languageOfVisit()).toBe('tr');
    visit('https://a.example/admin/', remembered);
    expect(languageOfVisit()).toBe('tr');
  });

  it('is not remembered by somebody who stays and leaves later', () => {
    const remembered = new Map<string, string>();
    const page = visit('https://a.example/admin/', remembered);
    changeLanguage('tr');
    page.leave();
    visit('https://a.example/admin/', remembered);
    expect(languageOfVisit()).toBe('de');
  });
});
