// The hand-over: a sheet in German for the office with the reader's language beside it, to be printed,
// copied, mailed or kept as a file. The reader sends it or not; nothing is sent from here.
import { ruleSet } from '../../domain/precheck/rules.ts';
import { type HandOverTexts } from '../../domain/precheck/settings.ts';
import { sayFrom, type Say } from '../../domain/precheck/words.ts';
import { button, element, setText } from './element.client.ts';
import { linesOf, mailAddress, plain, subjectIn, type Line } from './hand-over-text.client.ts';
import { type HandOver } from './result.client.ts';

const german = 'de';

interface Version {
  readonly lang: string;
  readonly title: string;
  readonly lines: readonly Line[];
}

const textOf = ({ title, lines }: Version) => [title, '', ...lines.map(plain)].join('\n');

/** Line by line beside each other: both are made of the same facts by the same rules. */
const sheet = (versions: readonly Version[]) =>
  element(
    'div',
    { class: 'sheet', tabindex: '0', role: 'group', 'aria-labelledby': 'office-title' },
    ...[
      versions.map(({ lang, title }) => element('p', { lang }, element('strong', {}, title))),
      ...(versions[0]?.lines ?? []).map((_, at) =>
        versions.flatMap(({ lang, lines }) => {
          const line = lines[at];
          if (!line) return [];
          const { name, text } = line;
          return [element('p', { lang }, name && element('b', {}, name), name && ' ', text)];
        }),
      ),
    ].map((row) => element('div', { class: 'sheet-row' }, ...row)),
  );

const jsonOf = ({ facts, assessment }: HandOver, versions: readonly Version[]) => ({
  ruleSet: { id: ruleSet.id, version: ruleSet.version, asOf: ruleSet.asOf },
  facts,
  assessment,
  texts: Object.fromEntries(versions.map(({ lang, lines }) => [lang, lines.map(plain)])),
});

/** A file made in the browser; it takes no way through any network. */
function save(name: string, content: string) {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  element('a', { href: address, download: name }).click();
  URL.revokeObjectURL(address);
}

/**
 * Loads the German words and puts the sheet where it belongs, unless it is no longer wanted by then;
 * throws if they cannot be loaded.
 */
export async function showHandOver(
  place: Element,
  handOver: HandOver,
  isWanted: () => boolean,
): Promise<void> {
  const { settings, texts } = handOver.words;
  const answer = await fetch(settings.handOver);
  if (!answer.ok) throw new Error(String(answer.status));
  // Written by the page's own build.
  const loaded = (await answer.json()) as HandOverTexts;
  if (!isWanted()) return;
  const sayGerman = sayFrom(loaded.office);
  const say = sayFrom({ ...texts, ...loaded.own });
  const versionIn = (lang: string, words: Say): Version => ({
    lang,
    title: subjectIn(handOver.facts, words),
    lines: linesOf(handOver, words, lang),
  });
  const office = versionIn(german, sayGerman);
  const own = settings.tag === german ? [] : [versionIn(settings.tag, say)];
  const versions = [office, ...own];
  const text = versions.map(textOf).join('\n\n');

  const status = element('p', { role: 'status' });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setText(status, say('office.copied'));
    } catch {
      setText(status, say('office.copyFailed'));
    }
  };
  // A letter outside ASCII takes six characters in an address, so a message may hold only what is
  // decisive, or that in German alone.
  const isDecisive = ({ part }: Line) => part === 'answer' || part === 'result';
  const short = (version: Version) =>
    textOf({ ...version, lines: version.lines.filter(isDecisive) });
  const mail = mailAddress(settings.email, office.title, [
    text,
    versions.map(short).join('\n\n'),
    short(office),
  ]);
  const made = sheet(versions);
  place.replaceChildren(
    made,
    element(
      'p',
      { class: 'actions' },
      button(say('office.print'), () => print(), { class: 'quiet' }),
      button(say('office.copy'), () => void copy(), { class: 'quiet' }),
      mail !== undefined && element('a', { class: 'quiet', href: mail }, say('office.mail')),
      button(
        say('office.json'),
        () => {
          const content = JSON.stringify(jsonOf(handOver, versions), null, 2);
          save(`${ruleSet.id}-${ruleSet.version}.json`, content);
        },
        { class: 'quiet' },
      ),
    ),
    ...(mail === undefined
      ? [element('p', {}, say('office.mailLong'), ' ', mailTo(settings.email, office.title))]
      : []),
    status,
  );
  // To be read from its beginning; announced, all of it would be read aloud at once.
  made.focus();
}

const mailTo = (email: string, subject: string) =>
  element('a', { href: `mailto:${email}?subject=${encodeURIComponent(subject)}` }, email);
