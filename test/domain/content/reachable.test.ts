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

  it.each(['Partnerschaftsverein Siegburg e.V.', 'Nogenter Platz 10, 53721 Siegburg', ''])(
    'words stay words: %j',
    (text) => {
      expect(addresses(text)).toEqual([]);
    },
  );

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
