import { beforeEach, describe, expect, it } from 'vitest';
import { anyLanguageFirst } from '../../admin/entries/any-language-first.ts';
import { type Clash, type Manner, type ShownFiles } from '../../admin/entries/save-entry.ts';
import { type BackEnd } from '../../admin/entries/back-end.ts';
import { locales, type Locale } from '../../src/domain/locale.ts';
import { refusals, shelfOf, type Kind } from './shelf.ts';

const fields = (title: string, more = '') =>
  `---\ntitle: ${title}\nsummary: S\ndate: 2026-11-23\nauthors:\n  - role: club\nplaces:\n  - selcuk\n${more}original: tr\n---\n`;
const turkish = `${fields('Gün')}\nMetin\n`;
const polish = `${fields('Dzień')}\nTekst\n`;
/** What Decap makes of a language without text: shared values, and null for what nobody filled in. */
const stub =
  '---\ndate: 2026-11-23\nauthors:\n  - role: club\nplaces:\n  - selcuk\ncover: null\noriginal: tr\n---\n';

const path = (locale: Locale, slug = 'gun') => `content/stories/${locale}/${slug}.md`;
const form = (texts: Partial<Record<Locale, string>>) => ({
  dataFiles: locales.map((locale) => ({
    slug: 'gun',
    path: path(locale),
    raw: texts[locale] ?? stub,
  })),
  assets: [],
});
const options = { commitMessage: 'Create Hikâye' };
const everywhere = locales.map((locale) => path(locale));

describe.each<Kind>(['proxy', 'forge'])('any language first, over a %s', (kind) => {
  let files: Map<string, string>;
  let log: string[];
  let changed: string[];
  let shown: ShownFiles;
  let asked: Clash[];
  let answer: Manner['onClash'];

  const editorIn = (own: Locale): BackEnd => {
    const Editor = anyLanguageFirst(shelfOf(kind, files, log), {
      own,
      shown,
      refusals,
      onClash: (clash) => {
        asked.push(clash);
        return answer(clash);
      },
      afterWriting: (collection) => changed.push(collection),
    });
    return new Editor({}, {});
  };
  const written = () => log.filter((line) => !line.startsWith('read'));
  const open = async (editor: BackEnd, slug = 'gun') =>
    Promise.all(locales.map((locale) => editor.getEntry(path(locale, slug))));

  beforeEach(() => {
    files = new Map();
    log = [];
    changed = [];
    shown = new Map();
    asked = [];
    answer = () => Promise.resolve('mine');
  });

  it('saves a new entry in the one language in which it is written', async () => {
    await editorIn('tr').persistEntry(form({ tr: turkish.replace('original: tr\n', '') }), {
      ...options,
      newEntry: true,
    });
    expect([...files]).toEqual([[path('tr'), turkish]]);
    expect(written()).toEqual(['content: write stories/gun (tr)']);
    expect(changed).toEqual(['stories']);
  });

  it('says who writes, without a picture that a third party would show', async () => {
    const user = await editorIn('tr').authenticate({});
    expect(user).toEqual(kind === 'forge' ? { name: 'Ayşe', avatar_url: undefined } : undefined);
    expect(await editorIn('tr').restoreUser({})).toEqual(user);
  });

  it('opens it for a volunteer of another language, with six answers from six readings', async () => {
    files.set(path('tr'), turkish);
    const answers = await open(editorIn('pl'));
    expect(answers.map(({ data }) => data?.includes('places:'))).toEqual(locales.map(() => true));
    const polishOne = answers[locales.indexOf('pl')];
    expect(polishOne?.data).toContain('original: tr');
    expect(polishOne?.data).not.toContain('title');
    expect(log).toHaveLength(locales.length);
  });

  it('adds the translation and leaves the original’s file alone', async () => {
    files.set(path('tr'), turkish.replace('places:\n  - selcuk', 'places: [selcuk]'));
    const before = files.get(path('tr'));
    const editor = editorIn('pl');
    await open(editor);
    await editor.persistEntry(form({ tr: turkish, pl: polish }), options);
    expect(written()).toEqual(['content: write stories/gun (pl)']);
    expect(files.get(path('pl'))).toBe(polish);
    expect(files.get(path('tr'))).toBe(before);
  });

  it('carries a change of a shared field into every version', async () => {
    files.set(path('tr'), turkish).set(path('pl'), polish);
    const editor = editorIn('pl');
    await open(editor);
    const moved = polish.replace('2026-11-23', '2026-12-24');
    await editor.persistEntry(form({ tr: turkish, pl: moved }), options);
    expect(files.get(path('tr'))).toContain('date: 2026-12-24');
    expect(files.get(path('pl'))).toContain('date: 2026-12-24');
  });

  it('keeps a film back as a draft until it can be read, and publishes it then', async () => {
    const film = `${turkish}\n::video{src="https://a.example" title="F"}\n`;
    const editor = editorIn('tr');
    await editor.persistEntry(form({ tr: film, pl: polish }), { ...options, newEntry: true });
    expect(files.get(path('tr'))).toContain('draft: true');
    expect(files.get(path('pl'))).not.toContain('draft');
    await editor.persistEntry(
      form({ tr: `${film}\n:::transcript\nT\n:::\n`, pl: polish }),
      options,
    );
    expect(files.get(path('tr'))).toContain(':::transcript');
    expect(files.get(path('tr'))).not.toContain('draft');
    expect(asked).toEqual([]);
  });

  it('writes nothing when nothing has changed', async () => {
    files.set(path('tr'), turkish);
    const editor = editorIn('de');
    await open(editor);
    await editor.persistEntry(form({ tr: turkish }), options);
    expect(written()).toEqual([]);
  });

  it('deletes a translation that has been emptied', async () => {
    files.set(path('tr'), turkish).set(path('pl'), polish);
    const editor = editorIn('pl');
    await open(editor);
    await editor.persistEntry(form({ tr: turkish }), options);
    expect([...files.keys()]).toEqual([path('tr')]);
  });

  it('does not delete a translation that somebody else has added meanwhile', async () => {
    files.set(path('tr'), turkish);
    const editor = editorIn('tr');
    await open(editor);
    files.set(path('pl'), polish);
    await editor.persistEntry(form({ tr: turkish.replace('Metin', 'Yeni') }), options);
    expect(files.get(path('pl'))).toBe(polish);
    expect(files.get(path('tr'))).toContain('Yeni');
  });

  it('does not undo what another volunteer has written meanwhile, however often it saves', async () => {
    files.set(path('tr'), turkish).set(path('pl'), polish);
    const editor = editorIn('pl');
    await open(editor);
    files.set(
      path('tr'),
      turkish.replace('Metin', 'Yeni metin').replace('2026-11-23', '2026-12-24'),
    );
    for (const text of ['Inny tekst', 'Jeszcze inny']) {
      const edited = polish.replace('Tekst', text);
      await editor.persistEntry(form({ tr: turkish, pl: edited }), options);
      expect(files.get(path('tr'))).toContain('Yeni metin');
      expect(files.get(path('pl'))).toContain(text);
      expect(files.get(path('pl'))).toContain('date: 2026-12-24');
    }
  });

  it('refuses to empty the original while a translation lives, and an entry without any text', async () => {
    files.set(path('tr'), turkish).set(path('pl'), polish);
    const editor = editorIn('pl');
    await open(editor);
    await expect(editor.persistEntry(form({ pl: polish }), options)).rejects.toThrow('tr is the');
    await expect(editor.persistEntry(form({}), options)).rejects.toThrow('nothing written');
    expect(files.size).toBe(2);
  });

  it('does not overwrite an entry of the same name that somebody else was quicker to write', async () => {
    files.set(path('fr'), polish);
    const saving = editorIn('tr').persistEntry(form({ tr: turkish }), {
      ...options,
      newEntry: true,
    });
    await expect(saving).rejects.toThrow('gun is taken');
    expect([...files]).toEqual([[path('fr'), polish]]);
  });

  it.each([
    ['published', options, ''],
    ['under review', { ...options, useWorkflow: true, unpublished: true }, 'draft:'],
  ])('does not write at an address that an entry %s has left', async (_, manner, where) => {
    files.set(`${where}${path('tr')}`, turkish);
    const editor = editorIn('tr');
    await (where === ''
      ? open(editor)
      : editor.unpublishedEntryDataFile('stories', 'gun', path('tr'), 'id'));
    files.clear();
    const edited = form({ tr: turkish.replace('Metin', 'Yeni') });
    await expect(editor.persistEntry(edited, manner)).rejects.toThrow('gone');
    expect(files.size).toBe(0);
  });

  it('says that under review no version goes by being emptied', async () => {
    files.set(path('tr'), turkish).set(path('pl'), polish);
    const editor = editorIn('pl');
    await open(editor);
    const saving = editor.persistEntry(form({ tr: turkish }), { ...options, useWorkflow: true });
    await expect(saving).rejects.toThrow('pl emptied in review');
    expect(written()).toEqual([]);
  });

  it('does not undo what others change in shared fields after it has saved its own', async () => {
    files.set(path('tr'), turkish).set(path('pl'), polish);
    const editor = editorIn('pl');
    await open(editor);
    const mine = polish.replace('  - selcuk', '  - selcuk\n  - guarda');
    await editor.persistEntry(form({ tr: turkish, pl: mine }), options);
    for (const locale of ['tr', 'pl'] as const)
      files.set(path(locale), files.get(path(locale))?.replace('  - guarda', '  - werder') ?? '');
    await editor.persistEntry(
      form({ tr: turkish, pl: mine.replace('Tekst', 'Inny tekst') }),
      options,
    );
    expect(asked).toEqual([]);
    expect(files.get(path('pl'))).toMatch(/selcuk\n {2}- werder\n[^]*Inny tekst/);
  });

  it('writes nowhere but where entries stand', async () => {
    const astray = { ...form({}), dataFiles: [{ slug: 'a', path: 'content/a.md', raw: polish }] };
    await expect(editorIn('tr').persistEntry(astray, options)).rejects.toThrow('content/a.md');
    expect(files.size).toBe(0);
  });

  it('does not take a file that cannot be read for one that is not there', async () => {
    files.set(path('tr'), turkish).set(path('pl'), 'unreadable');
    const editor = editorIn('tr');
    await expect(editor.getEntry(path('tr'))).rejects.toThrow('network');
    await expect(editor.persistEntry(form({ tr: turkish }), options)).rejects.toThrow('network');
    expect(files.get(path('pl'))).toBe('unreadable');
  });

  it('knows a name as taken when any language has it', async () => {
    files.set(path('tr'), turkish);
    const editor = editorIn('de');
    expect((await editor.getEntry('content/stories/gun.md')).data).toBeTruthy();
    expect((await editor.getEntry('content/stories/other.md')).data).toBeNull();
  });

  it('lists each entry once in the own language, with its languages', async () => {
    files
      .set(path('tr'), turkish)
      .set(path('pl'), polish)
      .set(
        path('fr', 'autre'),
        `${fields('Autre').replace('original: tr', 'original: fr')}\nTexte\n`,
      )
      .set(path('pl', 'faulty'), '---\ntitle: [\n---\n');
    const rows = await editorIn('pl').entriesByFolder('content/stories', 'md', 2);
    const own = rows.filter(({ file }) => file.path.startsWith('content/stories/pl/'));
    expect(own.map(({ file }) => file.path).toSorted()).toEqual(
      ['autre', 'faulty', 'gun'].map((slug) => path('pl', slug)),
    );
    const rowOf = (slug: string) => own.find(({ file }) => file.path === path('pl', slug))?.data;
    expect(rowOf('gun')).toContain('title: "Dzień"');
    expect(rowOf('gun')).toContain('_langs: "PL TR"');
    expect(rowOf('autre')).toContain('title: "Autre"');
    expect(rowOf('autre')).toContain('_missing: "DE PL TR EL PT"');
  });

  it('deletes an entry in the language that it has', async () => {
    files.set(path('tr'), turkish);
    await editorIn('de').deleteFiles(everywhere, 'Delete Geschichte');
    expect(files.size).toBe(0);
    expect(written()).toEqual(['content: delete stories/gun (tr)']);
  });

  it('does not delete what others have translated', async () => {
    files.set(path('tr'), turkish).set(path('pl'), polish);
    const deleting = editorIn('de').deleteFiles(everywhere, 'Delete Geschichte');
    await expect(deleting).rejects.toThrow('tr has pl');
    expect(files.size).toBe(2);
  });

  describe('when somebody else has written in the same place', () => {
    const mine = polish.replace('Tekst', 'Mój tekst');
    const theirs = polish.replace('Tekst', 'Ich tekst').replace('2026-11-23', '2026-12-24');
    const meet = async () => {
      files.set(path('tr'), turkish).set(path('pl'), polish);
      const editor = editorIn('pl');
      await open(editor);
      files.set(path('pl'), theirs).set(path('tr'), turkish.replace('2026-11-23', '2026-12-24'));
      return editor.persistEntry(form({ tr: turkish, pl: mine }), options);
    };

    it('asks before it overwrites, and takes what nobody else touched from them', async () => {
      await meet();
      expect(asked.map(({ conflict }) => conflict)).toEqual([{ languages: ['pl'], shared: [] }]);
      expect(files.get(path('pl'))).toContain('Mój tekst');
      expect(files.get(path('pl'))).toContain('2026-12-24');
    });

    it('leaves theirs as it is', async () => {
      answer = () => Promise.resolve('theirs');
      await meet();
      expect(files.get(path('pl'))).toBe(theirs);
      expect(written()).toEqual([]);
    });

    it('writes nothing when the question is put off', async () => {
      answer = () => Promise.reject(new Error('not now'));
      await expect(meet()).rejects.toThrow('not now');
      expect(files.get(path('pl'))).toBe(theirs);
    });

    it('asks anew about what is written while the question stands open', async () => {
      const third = theirs.replace('Ich', 'Trzeci');
      answer = () => {
        files.set(path('pl'), third);
        return Promise.resolve(asked.length === 1 ? 'mine' : 'theirs');
      };
      await meet();
      expect(asked).toHaveLength(2);
      expect(files.get(path('pl'))).toBe(third);
    });
  });

  it('opens a draft that has no version in the own language', async () => {
    files.set(`draft:${path('tr')}`, turkish);
    const editor = editorIn('pl');
    const own = await editor.unpublishedEntryDataFile('stories', 'gun', path('pl'), '');
    expect(own).toContain('original: tr');
    expect(own).not.toContain('title');
    expect(await editor.unpublishedEntryDataFile('stories', 'gun', path('tr'), 'id')).toContain(
      'Gün',
    );
  });

  it.each([
    ['published', ''],
    ['in a draft', 'draft:'],
  ])('shows in every language what the original %s says of all', async (_, where) => {
    const astray = polish.replace('2026-11-23', '2026-01-01');
    files.set(`${where}${path('tr')}`, turkish).set(`${where}${path('pl')}`, astray);
    const editor = editorIn('pl');
    const texts = await Promise.all(
      locales.map((locale) =>
        where === ''
          ? editor.getEntry(path(locale)).then(({ data }) => data)
          : editor.unpublishedEntryDataFile('stories', 'gun', path(locale), 'id'),
      ),
    );
    expect(texts.filter((text) => !text?.includes('date: 2026-11-23'))).toEqual([]);
    expect(texts[locales.indexOf('pl')]).toContain('title: Dzień');
    await editor.persistEntry(
      form({ tr: turkish, pl: texts[locales.indexOf('pl')]?.replace('Tekst', 'Nowy') ?? '' }),
      { ...options, useWorkflow: where !== '' },
    );
    expect(files.get(`${where}${path('tr')}`)).toBe(turkish);
    expect(files.get(`${where}${path('pl')}`)).toContain('date: 2026-11-23');
    expect(asked).toEqual([]);
  });

  it('shows what a file says of all in an entry without any text', async () => {
    files.set(path('tr'), stub);
    const { data } = await editorIn('tr').getEntry(path('tr'));
    expect(data).toContain('date: 2026-11-23');
  });

  describe('under review', () => {
    const inReview = { ...options, useWorkflow: true, unpublished: false };
    const mine = form({ tr: turkish.replace('Metin', 'Yeni metin'), pl: polish });
    const theirs = polish.replace('Tekst', 'Ich tekst');

    it('writes every version of a draft, whatever is published: the draft may say something else', async () => {
      files.set(path('tr'), turkish);
      const editor = editorIn('pl');
      await open(editor);
      await editor.persistEntry(form({ tr: turkish, pl: polish }), inReview);
      expect(written()).toEqual(['content: write stories/gun (pl tr)']);
    });

    // Decap's memory knows of no draft in both.
    it.each([
      ['published', '', ''],
      ['drafted', 'draft:', ' again'],
    ])('a first draft keeps what another volunteer has %s meanwhile', async (_, where, again) => {
      files.set(path('tr'), turkish).set(path('pl'), polish);
      const editor = editorIn('tr');
      await open(editor);
      files.set(`${where}${path('pl')}`, theirs);
      await editor.persistEntry(mine, inReview);
      expect(files.get(`draft:${path('pl')}`)).toBe(theirs);
      expect(files.get(`draft:${path('tr')}`)).toContain('Yeni metin');
      expect(written()).toEqual([`content: write stories/gun (pl tr)${again}`]);
      expect(asked).toEqual([]);
    });

    it.each([
      ['published', ''],
      ['drafted', 'draft:'],
    ])('asks where another volunteer has %s the same text meanwhile', async (_, where) => {
      files.set(path('tr'), turkish);
      const editor = editorIn('tr');
      await open(editor);
      files.set(`${where}${path('tr')}`, turkish.replace('Metin', 'Onların metni'));
      await editor.persistEntry(mine, inReview);
      expect(asked.map(({ conflict }) => conflict)).toEqual([{ languages: ['tr'], shared: [] }]);
    });

    it('begins a new draft where the one that was open has been published', async () => {
      files.set(`draft:${path('tr')}`, turkish);
      const editor = editorIn('tr');
      await editor.unpublishedEntryDataFile('stories', 'gun', path('tr'), 'id');
      files.delete(`draft:${path('tr')}`);
      files.set(path('tr'), turkish).set(path('pl'), theirs);
      await editor.persistEntry(form({ tr: turkish.replace('Metin', 'Yeni metin') }), {
        ...inReview,
        unpublished: true,
      });
      expect(written()).toEqual(['content: write stories/gun (pl tr)']);
      expect(files.get(`draft:${path('pl')}`)).toBe(theirs);
    });

    it('keeps the pictures that another volunteer’s draft shows, and no others', async () => {
      const media = 'draft:content/media/stories/gun';
      files.set(path('tr'), turkish).set(path('pl'), polish);
      const editor = editorIn('tr');
      await open(editor);
      files
        .set(`draft:${path('pl')}`, `${theirs}\n![A](../../media/stories/gun/a.jpg)\n`)
        .set(`${media}/a.jpg`, 'A')
        .set(`${media}/b.jpg`, 'B');
      await editor.persistEntry(mine, inReview);
      expect(files.get(`draft:${path('pl')}`)).toContain('a.jpg');
      expect(files.get(`${media}/a.jpg`)).toBe('A');
      expect(files.has(`${media}/b.jpg`)).toBe(false);
    });

    it('does not write a new entry into a draft of the same name', async () => {
      files.set(`draft:${path('fr')}`, polish);
      const saving = editorIn('tr').persistEntry(form({ tr: turkish }), {
        ...inReview,
        newEntry: true,
      });
      await expect(saving).rejects.toThrow('gun is taken');
      expect(written()).toEqual([]);
    });

    it('writes nothing where nobody can say whether there is a draft', async () => {
      files.set(path('tr'), turkish).set(`draft:${path('tr')}`, 'unreadable');
      const saving = editorIn('tr').persistEntry(mine, inReview);
      await expect(saving).rejects.toThrow('network');
      expect(written()).toEqual([]);
    });
  });

  it('leaves everything else to the back end', async () => {
    const editor = editorIn('de');
    files.set('content/media/a.jpg', 'x');
    expect((await editor.getEntry('content/media/a.jpg')).data).toBe('x');
    await editor.deleteFiles(['content/media/a.jpg'], 'content: delete a.jpg');
    expect(written()).toEqual(['content: delete a.jpg']);
    // A method of the back end beyond those that we name.
    expect((editor as BackEnd & { greeting(): string }).greeting()).toBe('0 files');
  });
});
