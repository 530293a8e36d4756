import { describe, expect, it } from 'vitest';
import { de } from '../../admin/phrases/de.ts';
import { el } from '../../admin/phrases/el.ts';
import { fr } from '../../admin/phrases/fr.ts';
import { byPath, withOurs, type PhraseTree } from '../../admin/phrases/phrases.ts';
import { pl } from '../../admin/phrases/pl.ts';
import { pt } from '../../admin/phrases/pt.ts';
import { tr } from '../../admin/phrases/tr.ts';
import { languageOf, locales } from '../../src/domain/locale.ts';

const ours = { de, fr, pl, tr, el, pt };

/** Of parts that our editor does not show: notes, other ways of signing in, open authoring. */
const unseen =
  /^(editor\.editorNotesPane|auth\.loginWith|auth\.errors|editor\.editorWidgets\.file\.(chooseMultiple|addMore|removeAll|chooseUrl|replaceUrl|promptUrl)|editor\.editorToolbar\.statusInfo|ui\.toast\..*[nN]ote|editor\.editorInterface\.toggleNotes|editor\.editorWidgets\.markdown\.(strikethrough|code)|editor\.editorWidgets\.image\.(chooseMultiple|addMore|removeAll|chooseUrl|replaceUrl|promptUrl))/;

const decaps = async (code: string): Promise<PhraseTree> => {
  const path = `../../node_modules/decap-cms-locales/dist/esm/${code}/index.js`;
  // What stands in the package, which has no types.
  const loaded = (await import(path)) as { default: PhraseTree };
  return loaded.default;
};
const placeholders = (text: string) => [...new Set(text.match(/%\{[^}]*\}/g))].toSorted();

describe.each(locales)('the interface in %s', (locale) => {
  it('says everything that our editor shows, with the same things filled in', async () => {
    const english = byPath(await decaps('en'));
    const said = byPath(withOurs(await decaps(languageOf(locale).editor ?? locale), ours[locale]));
    const shown = Object.entries(english).filter(([path]) => !unseen.test(path));
    expect(shown.filter(([path]) => said[path] === undefined).map(([path]) => path)).toEqual([]);
    // Where our words are other ones, less may be filled in, but nothing that Decap does not give.
    const strange = shown.flatMap(([path, text]) =>
      placeholders(said[path] ?? '').some((given) => !placeholders(text).includes(given))
        ? [path]
        : [],
    );
    expect(strange).toEqual([]);
  });

  it('names no text that Decap does not have', async () => {
    const english = byPath(await decaps('en'));
    expect(Object.keys(ours[locale]).filter((path) => english[path] === undefined)).toEqual([]);
  });
});

it('lays ours over Decap’s without changing either', () => {
  const tree = { a: { b: 'x', c: 'y' }, d: 'z' };
  expect(withOurs(tree, { 'a.b': 'X', 'e.f': 'new' })).toEqual({
    a: { b: 'X', c: 'y' },
    d: 'z',
    e: { f: 'new' },
  });
  expect(tree).toEqual({ a: { b: 'x', c: 'y' }, d: 'z' });
});
