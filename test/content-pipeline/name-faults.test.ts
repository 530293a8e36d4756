import { describe, expect, it } from 'vitest';
import { event, page, read, story } from './written-content.ts';

describe('the name of a file', () => {
  it.each(['orte', 'agenda', 'impressum', 'sobre', '404', 'index'])(
    'of a page cannot be the address of something else: %s',
    async (slug) => {
      const { sound, lines } = await read({ [`pages/de/${slug}.md`]: page() });
      expect(sound).toEqual([]);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toContain(
        `pages/de/${slug}.md: has the name ${slug}, which is the address of another page or file of the site already; choose another than 404, `,
      );
      expect(lines[0]).toContain(slug);
    },
  );

  it.each([
    ['events', 'calendar', event(), 'calendar, index'],
    ['events', 'index', event(), 'calendar, index'],
    ['stories', 'index', story(), 'index'],
  ])('of one of the %s cannot be %s', async (collection, slug, text, taken) => {
    const name = `${collection}/de/${slug}.md`;
    expect(await read({ [name]: text })).toMatchObject({
      sound: [],
      lines: [
        `${name}: has the name ${slug}, which is the address of another page or file of the site already; choose another than ${taken}`,
      ],
    });
  });

  it('that an entry had before is held to the same', async () => {
    const { sound, lines } = await read({
      'events/de/fest.md': event({ formerSlugs: '[kirmes, calendar, ../fest]' }),
    });
    expect(sound).toEqual([]);
    expect(lines).toEqual([
      'events/de/fest.md:10: formerSlugs.2: "calendar" is the address of another page or file of the site already; choose another than calendar, index',
      'events/de/fest.md:10: formerSlugs.3: cannot be "../fest"; allowed: small letters a–z, digits and hyphens',
    ]);
  });

  it.each(['about', 'imprint', 'licences', 'gaestebuch'])('of a page can be %s', async (slug) => {
    expect((await read({ [`pages/de/${slug}.md`]: page() })).lines).toEqual([]);
  });
});
