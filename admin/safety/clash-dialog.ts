// Two volunteers on one entry: tells the second one before anything is overwritten, and keeps their text.
import { labelIn, languageOf, tagOf, type Locale } from '../../src/domain/locale.ts';
import { sharedOf } from '../entries/conflicts.ts';
import { type Data } from '../entries/entry-file.ts';
import { unshared, type Versions } from '../entries/language-files.ts';
import { type Clash } from '../entries/save-entry.ts';
import { Notice } from '../messages.ts';
import { type EditorWording } from '../wording/wording.ts';
import { ask, copyText, element } from './dialog.ts';
import { textOfCopy, textOfFile } from './rescue-copy.ts';

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
  const inLanguage = (versions: Versions, locale: Locale) => {
    const { data = {}, body = '' } = versions.get(locale) ?? {};
    return textOfFile(collection, { data: unshared(collection, data), body }, wording);
  };
  const shared = (data: Data) => {
    const only = Object.fromEntries(conflict.shared.map((name) => [name, data[name]]));
    return textOfFile(collection, { data: only, body: '' }, wording);
  };
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
      const shown = element('pre', text === '' ? words.empty : text);
      if (locale) shown.lang = tagOf(locale);
      shown.tabIndex = 0;
      shown.setAttribute('aria-label', `${labelIn(wording.locale, label)} ${heading}`);
      column.append(element('strong', label), shown);
      columns.append(column);
    }
    return [element('h3', heading), columns];
  }
}
