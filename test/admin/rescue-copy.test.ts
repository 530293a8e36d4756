import { describe, expect, it } from 'vitest';
import {
  draftOfForm,
  formOfDraft,
  isRescueCopy,
  textOfCopy,
  titleOf,
  writtenIn,
  type RescueCopy,
} from '../../admin/safety/rescue-copy.ts';
import { locales } from '../../src/domain/locale.ts';
import { wordings } from './wordings.ts';

const draft = {
  collection: 'stories',
  data: {
    title: 'Gün',
    summary: 'Kısa',
    date: '2026-11-23',
    authors: [{ role: 'club' }],
    body: 'Me',
  },
  i18n: { pl: { data: { title: 'Dzień', date: '2026-11-23', body: 'Te' } }, de: {} },
};
const copy: RescueCopy = {
  id: 'a',
  collection: 'stories',
  slug: '',
  at: 0,
  own: 'tr',
  form: formOfDraft(draft, 'tr'),
  shown: new Map(),
  pictures: [],
  isSetAside: false,
};

describe('an unsaved text', () => {
  it('holds every language', () => {
    expect(writtenIn(copy)).toEqual(['pl', 'tr']);
    expect(copy.form.get('tr')?.body).toBe('Me');
  });

  it('fills the form again', () => {
    const { data, i18n } = draftOfForm(copy, 'tr');
    expect(data).toEqual(draft.data);
    expect(i18n['pl']?.data).toMatchObject({ title: 'Dzień', body: 'Te' });
  });

  it('fills the form of somebody who has another language, the shared fields included', () => {
    const { data, i18n } = draftOfForm(copy, 'pl');
    expect(data).toMatchObject({ title: 'Dzień', authors: [{ role: 'club' }], body: 'Te' });
    expect(i18n['tr']?.data).toMatchObject({ title: 'Gün', body: 'Me' });
  });

  it('has the title of the own language, or any', () => {
    expect(titleOf(copy, 'pl')).toBe('Dzień');
    expect(titleOf(copy, 'fr')).toBe('Dzień');
    expect(titleOf({ form: new Map() }, 'fr')).toBeUndefined();
  });

  it.each(locales)('can be read as a plain text in %s', (locale) => {
    const text = textOfCopy(copy, wordings[locale]);
    expect(text).toContain('== Türkçe ==\n');
    expect(text).toContain('\n\nMe\n');
    expect(text).toContain('== Polski ==\n');
    expect(text).toContain('2026-11-23');
    expect(text).not.toMatch(/undefined|\[object/);
  });

  it('is known from anything else that may lie in the store', () => {
    expect(isRescueCopy(copy)).toBe(true);
    expect(isRescueCopy({ ...copy, collection: 'old' })).toBe(false);
    expect(isRescueCopy(null)).toBe(false);
  });
});
