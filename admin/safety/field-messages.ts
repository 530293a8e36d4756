// Says at the field itself, in the volunteer's words, why an entry cannot be saved. Decap calls us from
// lines that `build/form-corrections.ts` puts into its form: when it checks the fields of the volunteer's own
// language, and when it draws a field. While a message stands there, Decap saves nothing.
import { type CollectionName } from '../../src/domain/content/collections.ts';
import { type Locale } from '../../src/domain/locale.ts';
import { isData } from '../entries/entry-file.ts';
import { faultsOf, type Fault } from '../entries/faults.ts';
import { shownOf, type ShownFiles } from '../entries/save-entry.ts';
import { localeOf, sentenceOf } from '../messages.ts';
import { type EditorWording } from '../wording/wording.ts';
import { formOfDraft, placeOfDraft } from './rescue-copy.ts';

interface Settings {
  readonly own: Locale;
  readonly wording: EditorWording;
  readonly shown: ShownFiles;
}

export interface FieldMessage {
  /** `title`, or `sources.link` inside a list. */
  readonly field: string;
  readonly locale: Locale;
  readonly message: string;
  /** What stood in the field: another value has not been judged yet. */
  readonly value: unknown;
}

/** The part of Immutable's maps, in which Decap keeps an entry, that we use. */
interface EntryMap {
  getIn(path: readonly (string | number)[]): unknown;
  toJS(): unknown;
}

let settings: Settings | undefined;
export const judgeFormsBy = (given: Settings): void => {
  settings = given;
};

/** Under this name Decap keeps our messages among its own, which have a field's id. */
const ourMessages = 'ours';

/** What is wrong with the form as it stands, for the fields that can show it. */
export function messagesFor(entry: EntryMap, { own, wording, shown }: Settings): FieldMessage[] {
  const draft = entry.toJS();
  const place = isData(draft) && placeOfDraft(draft);
  if (!place) return [];
  const { collection } = place;
  const loaded = draft['newRecord'] === true ? new Map() : shownOf(shown, place);
  return faultsOf(collection, formOfDraft(draft, own), own, loaded).map((fault) =>
    messageAt(fault, entry, { collection, own, wording }),
  );
}

function messageAt(
  fault: Fault,
  entry: EntryMap,
  { collection, own, wording }: Pick<Settings, 'own' | 'wording'> & { collection: CollectionName },
): FieldMessage {
  const locale = localeOf(fault) ?? own;
  const field = fieldOf(fault);
  const [name = field, inner] = field.split('.');
  const index = 'index' in fault ? fault.index : undefined;
  const before = locale === own ? ['data'] : ['i18n', locale, 'data'];
  const place = inner === undefined || index === undefined ? [name] : [name, index, inner];
  return {
    field: place.length === 1 ? name : field,
    locale,
    message: sentenceOf(fault, collection, wording),
    value: entry.getIn([...before, ...place]),
  };
}

const fieldOf = (fault: Fault): string => {
  switch (fault.what) {
    case 'nothing-written':
    case 'unseen':
      return 'title';
    case 'wrong-block':
    case 'undescribed':
    case 'too-many-pictures':
      return 'body';
    case 'missing':
    case 'wrong':
    case 'not-a-day':
    case 'not-an-address':
    case 'not-between':
    case 'too-long':
      return fault.field;
  }
};

interface Pane {
  readonly props: {
    readonly entry: EntryMap;
    readonly onValidate: (id: string, messages: readonly FieldMessage[]) => void;
    readonly onLocaleChange?: (locale: string) => void;
  };
  readonly localeBefore?: string;
  setState(state: { readonly selectedLocale: string }): void;
}

/**
 * Called once Decap has checked the fields of the own language, for which it has left the language in
 * which the volunteer was writing. Goes back there, or to where something must be put right.
 */
export function judgeForm(pane: Pane): void {
  if (!settings) return;
  const messages = messagesFor(pane.props.entry, settings);
  pane.props.onValidate(ourMessages, messages);
  const { own } = settings;
  const faulty = messages.map(({ locale }) => locale);
  const next =
    faulty.length === 0 ? (pane.localeBefore ?? own) : faulty.includes(own) ? own : faulty[0]!;
  pane.setState({ selectedLocale: next });
  pane.props.onLocaleChange?.(next);
  if (faulty.length > 0) setTimeout(showFirst, 100);
}

const showFirst = () =>
  document.querySelector('[class*="-ControlErrorsList"]')?.scrollIntoView({ block: 'center' });

interface DrawnField {
  readonly field: { get(key: string): unknown };
  readonly value: unknown;
  /** Absent inside a list. */
  readonly locale?: string;
  /** Ids of the fields around it, the outermost first; ids begin with the field's name. */
  readonly parentIds: readonly string[];
}

/** Our messages at a field, or else Decap's own. */
export function messagesAt<Errors>(
  decaps: Errors | undefined,
  ours: readonly FieldMessage[] | undefined,
  { field, value, locale, parentIds }: DrawnField,
): Errors | readonly FieldMessage[] | undefined {
  const list = parentIds[0]?.replace(/-field-\d+$/, '');
  const path = [...(list === undefined ? [] : [list]), String(field.get('name'))].join('.');
  const found = (ours ?? []).filter(
    (message) =>
      message.field === path &&
      (locale === undefined || message.locale === locale) &&
      (Object.is(message.value, value) || (isBlank(message.value) && isBlank(value))),
  );
  return found.length > 0 ? found : decaps;
}

/** A list or object with a message inside is marked as well. */
export const hasMessageInside = (
  ours: readonly FieldMessage[] | undefined,
  { field, locale }: DrawnField,
): boolean =>
  (ours ?? []).some(
    (message) =>
      message.field.startsWith(`${String(field.get('name'))}.`) &&
      (locale === undefined || message.locale === locale),
  );

const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && 'size' in value && value.size === 0);
