// Everything that the editor says in one language; a volunteer's browser loads one of these, and English
// for what is missing.
import { type Locale } from '../src/domain/locale.ts';
import { withOurs, type Phrases, type PhraseTree } from './phrases/phrases.ts';
import { type EditorWording } from './wording/wording.ts';

interface LanguagePack {
  readonly wording: EditorWording;
  readonly phrases: PhraseTree;
}

/** The same in every language: Decap's plus sign is one that only Chinese and Japanese fonts have. */
const everywhere = { 'collection.collectionTop.newButton': '+ %{collectionLabel}' };

const pack = (wording: EditorWording, decaps: PhraseTree, ours: Phrases): LanguagePack => ({
  wording,
  phrases: withOurs(decaps, { ...everywhere, ...ours }),
});

type Loaders = Readonly<Partial<Record<Locale, () => Promise<LanguagePack>>>>;

/** A language without an entry here is worked on in German words. */
const loaders: Loaders & Pick<Required<Loaders>, 'de'> = {
  de: async () => {
    const [{ de }, ours, decaps] = await Promise.all([
      import('./wording/de.ts'),
      import('./phrases/de.ts'),
      import('decap-cms-locales/dist/esm/de/index.js'),
    ]);
    return pack(de, decaps.default, ours.de);
  },
  fr: async () => {
    const [{ fr }, ours, decaps] = await Promise.all([
      import('./wording/fr.ts'),
      import('./phrases/fr.ts'),
      import('decap-cms-locales/dist/esm/fr/index.js'),
    ]);
    return pack(fr, decaps.default, ours.fr);
  },
  pl: async () => {
    const [{ pl }, ours, decaps] = await Promise.all([
      import('./wording/pl.ts'),
      import('./phrases/pl.ts'),
      import('decap-cms-locales/dist/esm/pl/index.js'),
    ]);
    return pack(pl, decaps.default, ours.pl);
  },
  tr: async () => {
    const [{ tr }, ours, decaps] = await Promise.all([
      import('./wording/tr.ts'),
      import('./phrases/tr.ts'),
      import('decap-cms-locales/dist/esm/tr/index.js'),
    ]);
    return pack(tr, decaps.default, ours.tr);
  },
  el: async () => {
    const [{ el }, ours, decaps] = await Promise.all([
      import('./wording/el.ts'),
      import('./phrases/el.ts'),
      import('decap-cms-locales/dist/esm/gr/index.js'),
    ]);
    return pack(el, decaps.default, ours.el);
  },
  pt: async () => {
    const [{ pt }, ours, decaps] = await Promise.all([
      import('./wording/pt.ts'),
      import('./phrases/pt.ts'),
      import('decap-cms-locales/dist/esm/pt/index.js'),
    ]);
    return pack(pt, decaps.default, ours.pt);
  },
};

export const loadLanguage = (locale: Locale): Promise<LanguagePack> =>
  (loaders[locale] ?? loaders.de)();
