import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reachableParts } from '../../../src/domain/content/reachable.ts';

const addresses = (text: string) =>
  reachableParts(text).flatMap(({ address }) => (address ? [address] : []));

describe('in a contact', () => {
  it('mail, telephone and the name of a site can be pressed', () => {
    expect(
      addresses(
        'Verein e.V.: verein-ort.de, Telefon +49 2241 102-0, rathaus@ort.de. Adresse von 2023',
      ),
    ).toEqual(['https://verein-ort.de', 'tel:+4922411020', 'mailto:rathaus@ort.de']);
  });

  it.each([
    ['www.siegburg.de', 'https://www.siegburg.de'],
    ['kultur.ort.de/termine', 'https://kultur.ort.de/termine'],
    ['(siehe um.boleslawiec.pl).', 'https://um.boleslawiec.pl'],
    ['www.selcuk.bel.tr, Selçuk', 'https://www.selcuk.bel.tr'],
    ['zbarazh-rada.gov.ua', 'https://zbarazh-rada.gov.ua'],
    ['müller.de', 'https://müller.de'],
    ['Mein-Ort.DE', 'https://Mein-Ort.DE'],
    ['https://www.ort.de/a/?b=1&c=2.', 'https://www.ort.de/a/?b=1&c=2'],
    ['http://ort.example/', 'http://ort.example/'],
    ['anna.m+verein@post.ort.com.tr', 'mailto:anna.m+verein@post.ort.com.tr'],
    ['+49 (0)2241 102-0', 'tel:+4922411020'],
    ['+351 271 220 220;', 'tel:+351271220220'],
    ['+90 232/892 69 11', 'tel:+902328926911'],
  ])('all of %s leads to %s', (text, address) => {
    expect(addresses(text)).toEqual([address]);
  });

  it.each([
    'Partnerschaftsverein Siegburg e.V.',
    'Nogenter Platz 10, 53721 Siegburg',
    'siegburg.de.example',
    'a_b.de',
    'z.B. de',
    '',
  ])('words stay words: %j', (text) => {
    expect(addresses(text)).toEqual([]);
  });

  it('nothing is lost, and no other kind of address arises from what people type', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(
          reachableParts(text)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
        for (const address of addresses(text))
          expect(address).toMatch(/^(mailto:|tel:|https:\/\/)/);
      }),
    );
  });
});
