// When a note stands beside a result. Notes never change one.
import { formats, type FormatStanding } from '../strategy/formats.ts';
import { listedAmong, type Facts, type ListedPlace } from './facts.ts';
import { type Fit } from './gates.ts';
import { hasLevelConflict } from './questions.ts';
import { type AmountState } from './route.ts';
import { noteIds, type NoteId } from './rules.ts';

interface Noted {
  readonly facts: Facts;
  readonly fit: Fit;
  readonly amountState: AmountState;
}

/** The text only wishes for these formats: conceivable, possible, yet to be developed. */
const wished: ReadonlySet<FormatStanding> = new Set(['conceivable', 'possible', 'to-be-developed']);

const isWith = (facts: Facts, ...places: ListedPlace[]) =>
  places.some((place) => facts.places?.includes(place));

const formatIn = ({ format }: Facts) =>
  format === undefined || format === 'other' ? undefined : formats[format];

const applies: Readonly<Record<NoteId, (noted: Noted) => boolean>> = {
  'N-YOUTH': ({ facts }) => facts.youth === 'yes',
  'N-LANGUAGE': ({ facts }) => facts.language === 'yes',
  'N-NETWORK': ({ facts }) =>
    listedAmong(facts.places ?? []).length >= 2 || facts.format === 'ringveranstaltung',
  'N-SELCUK': ({ facts }) => isWith(facts, 'selcuk'),
  'N-ZBARAZH': ({ facts }) => isWith(facts, 'zbarazh'),
  'N-WERDER': ({ facts }) => isWith(facts, 'werder'),
  'N-SPONSORSHIP': ({ facts }) => isWith(facts, 'kompanie', 'boot'),
  'N-CULTURE': ({ facts }) => formatIn(facts)?.paragraph === 'S.F2',
  'N-FORMAT-SOFT': ({ facts }) => {
    const format = formatIn(facts);
    return format !== undefined && wished.has(format.standing);
  },
  'N-LEVEL-CONFLICT': ({ facts }) => hasLevelConflict(facts),
  'N-2023-STRUCK': ({ amountState }) => amountState === 'under-500',
  'N-NOT-FINAL': ({ fit }) => fit === 'outside-as-described',
};

export const notesOn = (noted: Noted): readonly NoteId[] =>
  noteIds.filter((note) => applies[note](noted));
