// What has happened around the strategy's paragraphs, as far as it is reported and dated.
import { type PartialDate, type PlaceId } from '../places.ts';
import { type ParagraphId } from './paragraphs.ts';
import { strategySources, type Source } from './sources.ts';

interface DevelopmentData {
  /** Two values where the sources disagree. */
  readonly date: PartialDate | readonly [PartialDate, PartialDate];
  readonly paragraphs: readonly ParagraphId[];
  readonly places: readonly PlaceId[];
  readonly sources: readonly Source[];
}

/** In the order in which things happened; the first lies two months before the text and explains it. */
export const developments = {
  'solidarity-declaration': {
    date: ['2022-08-20', '2022-08-21'],
    paragraphs: ['S.Z5', 'S.D1'],
    places: ['boleslawiec', 'nogent', 'siegburg', 'zbarazh'],
    sources: [
      strategySources.solidarity,
      strategySources.boleslawiecThirtyYears,
      strategySources.draftInCommittee,
    ],
  },
  'bus-for-zbarazh': {
    date: '2023-02-15',
    paragraphs: ['S.Z5', 'S.D1'],
    places: ['boleslawiec', 'siegburg', 'zbarazh'],
    sources: [strategySources.busForZbarazh],
  },
  'grant-guideline': {
    date: '2023-03-22',
    paragraphs: ['S.Z3', 'S.G1', 'S.G2', 'S.G3'],
    places: [],
    sources: [strategySources.grantGuideline],
  },
  'grant-share': {
    date: '2023-05',
    paragraphs: ['S.T4', 'S.G1', 'S.G2'],
    places: [],
    sources: [strategySources.grantShare],
  },
  'selcuk-renewed': {
    date: '2023-08',
    paragraphs: ['S.E', 'S.Z5', 'S.D2'],
    places: ['selcuk', 'siegburg'],
    sources: [strategySources.selcukRenewed, strategySources.partnershipYears],
  },
  'more-youth-projects': {
    date: '2023-11',
    paragraphs: ['S.Z3', 'S.T1', 'S.T4'],
    places: [],
    sources: [strategySources.committeeNovember],
  },
  'boat-project': {
    date: '2023-11',
    paragraphs: ['S.D2'],
    places: ['boot', 'siegburg'],
    sources: [strategySources.committeeNovember],
  },
  'nogent-sixty-years': {
    date: '2024-08',
    paragraphs: ['S.E', 'S.Z1', 'S.D2'],
    places: ['nogent', 'siegburg'],
    sources: [strategySources.nogentSixtyYears],
  },
  'boat-not-a-minesweeper': {
    // The day of the town's report; the Bundeswehr's page bears none.
    date: '2025-09',
    paragraphs: ['S.E', 'S.D2'],
    places: ['boot'],
    sources: [strategySources.boatNamedByTown, strategySources.boatNamedByBundeswehr],
  },
  'werder-partner-town': {
    date: '2025-10-04',
    paragraphs: ['S.E', 'S.D2'],
    places: ['werder', 'siegburg'],
    sources: [strategySources.werderPartner, strategySources.werderJointStatement],
  },
  'guarda-renewed': {
    date: '2025-11',
    paragraphs: ['S.E', 'S.D2'],
    places: ['guarda', 'siegburg'],
    sources: [strategySources.guardaRenewed],
  },
} as const satisfies Record<string, DevelopmentData>;

export type DevelopmentId = keyof typeof developments;

export interface Development extends DevelopmentData {
  readonly id: DevelopmentId;
}

// Object.keys widens to string[]; the object is a constant of exactly these keys.
export const developmentIds = Object.keys(developments) as readonly DevelopmentId[];

export const developmentOf = (id: DevelopmentId): Development => ({ id, ...developments[id] });
