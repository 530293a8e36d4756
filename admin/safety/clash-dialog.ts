// Two volunteers on one entry: tells the second one before anything is overwritten, and keeps their text.
import { labelIn, languageOf, tagOf, type Locale } from '../../src/domain/locale.ts';
import { sharedOf } from '../entries/conflicts.ts';
import { type Data, type EntryFile } from '../entries/entry-file.ts';
import { unshared, type Versions } from '../entries/language-files.ts';
import { type Clash } from '../entries/save-entry.ts';
import { Notice } from '../messages.ts';
import { type EditorWording } from '../wording/wording.ts';
import { ask, copyText, element } from './dialog.ts';
import { textOfCopy } from './rescue-copy.ts';

/** Rejects with a notice where nothing is to be saved for now. */
export async function askAboutClash(
  clash: Clash,
  wording: EditorWording,
): Promise<'mine' | 'theirs'> {
  const words = wording.safety.clash;
  const answer = await ask({
    heading: words.heading,
    text: words.explanation,
    content: partsOf(clash, wording),
    choices: [
      { key: 'mine', label: words.keepMine },
      { key: 'theirs', label: words.keepTheirs },
      {
        key: 'copy',
        label: words.copyMine,
        act: () =>
          copyText(textOfCopy({ ...clash, form: clash.mine }, wording)).then(
            () => wording.safety.rescue.copied,
            () => wording.safety.rescue.notCopied,
          ),
      },
      { key: 'back', label: words.back, isMain: true },
    ],
  });
  if (answer === 'mine' || answer === 'theirs') return answer;
  throw new Notice(words.notSaved);
}

/** Both texts side by side, for each language and for what all languages share. */
function partsOf({ collection, conflict, own, mine, theirs }: Clash, wording: EditorWording) {
  const words = wording.safety.clash;
  const printed = (locale: Locale, file: EntryFile) =>
    textOfCopy({ collection, own: locale, form: new Map([[locale, file]]) }, wording).replace(
      /^==.*\n/,
      '',
    );
  const inLanguage = (versions: Versions, locale: Locale) => {
    const { data = {}, body = '' } = versions.get(locale) ?? {};
    return printed(locale, { data: unshared(collection, data), body });
  };
  const shared = (data: Data) =>
    printed(own, {
      data: Object.fromEntries(conflict.shared.map((name) => [name, data[name]])),
      body: '',
    });
  return [
    ...conflict.languages.flatMap((locale) =>
      pairOf(languageOf(locale).name, inLanguage(mine, locale), inLanguage(theirs, locale), locale),
    ),
    ...(conflict.shared.length > 0
      ? pairOf(
          words.allLanguages,
          shared(mine.get(own)?.data ?? {}),
          shared(sharedOf(collection, theirs)),
        )
      : []),
  ];

  function pairOf(heading: string, ours: string, others: string, locale?: Locale): Node[] {
    const columns = element('div');
    columns.className = 'clash-texts';
    for (const [label, text] of [
      [words.mine, ours],
      [words.theirs, others],
    ] as const) {
      const column = element('div');
      const shown = element('pre', text.trim() === '' ? words.empty : text.trim());
      if (locale) shown.lang = tagOf(locale);
      shown.tabIndex = 0;
      shown.setAttribute('aria-label', `${labelIn(wording.locale, label)} ${heading}`);
      column.append(element('strong', label), shown);
      columns.append(column);
    }
    return [element('h3', heading), columns];
  }
}
