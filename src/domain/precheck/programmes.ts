// Programmes other than the town's grant that could fit a place. Never a rule: a reader is asked to
// verify each. Only what the fact sheet marks as verified; an age that it does not is left out.
import { type Locale } from '../locale.ts';
import { type ListedPlace } from './facts.ts';

/** The day on which the programmes were last looked up. */
export const programmesAsOf = '2026-11-23';

/** `trilateral`: with a third country only. `limited`: the programme admits it with restrictions. */
export type ProgrammeFit = 'full' | 'trilateral' | 'limited';

interface ProgrammeData {
  /** Its German name, and those in other languages that have been seen there. */
  readonly names: { readonly de: string } & Partial<Record<Locale, string>>;
  readonly link: string;
  /** In years, both included. `any` where the programme says so, absent where nobody has verified it. */
  readonly ages?: { readonly from: number; readonly to: number } | 'any';
  readonly places: Partial<Record<ListedPlace, ProgrammeFit>>;
}

export const programmes = {
  erasmusplus: {
    names: {
      de: 'Erasmus+',
      fr: 'Erasmus+',
      pl: 'Erasmus+',
      tr: 'Erasmus+',
      el: 'Erasmus+',
      pt: 'Erasmus+',
    },
    link: 'https://www.erasmusplus-jugend.de/',
    ages: { from: 13, to: 30 },
    places: {
      nogent: 'full',
      boleslawiec: 'full',
      selcuk: 'full',
      orestiada: 'full',
      guarda: 'full',
      zbarazh: 'limited',
    },
  },
  dfjw: {
    names: {
      de: 'Deutsch-Französisches Jugendwerk (DFJW)',
      fr: 'Office franco-allemand pour la Jeunesse (OFAJ)',
    },
    link: 'https://www.dfjw.org/',
    ages: { from: 3, to: 30 },
    places: { nogent: 'full', zbarazh: 'trilateral' },
  },
  buergerfonds: {
    names: { de: 'Deutsch-Französischer Bürgerfonds' },
    link: 'https://www.buergerfonds.eu/',
    ages: 'any',
    places: { nogent: 'full' },
  },
  dpjw: {
    names: {
      de: 'Deutsch-Polnisches Jugendwerk (DPJW)',
      pl: 'Polsko-Niemiecka Współpraca Młodzieży (PNWM)',
    },
    link: 'https://www.dpjw.org/',
    ages: { from: 12, to: 26 },
    places: { boleslawiec: 'full', zbarazh: 'trilateral' },
  },
  dgjw: {
    names: {
      de: 'Deutsch-Griechisches Jugendwerk (DGJW)',
      el: 'Ελληνογερμανικό Ίδρυμα Νεολαίας (ΕΓΙΝ)',
    },
    link: 'https://dgjw-egin.org/',
    places: { orestiada: 'full' },
  },
  jugendbruecke: {
    names: { de: 'Deutsch-Türkische Jugendbrücke' },
    link: 'https://www.jugendbruecke.de/',
    places: { selcuk: 'full' },
  },
  cerv: {
    names: {
      de: 'Bürgerinnen und Bürger, Gleichstellung, Rechte und Werte (CERV)',
      el: 'Πολίτες, Ισότητα, Δικαιώματα και Αξίες (CERV)',
    },
    link: 'https://www.kontaktstelle-cerv.de/',
    ages: 'any',
    places: { nogent: 'full', boleslawiec: 'full', orestiada: 'full', guarda: 'full' },
  },
} as const satisfies Record<string, ProgrammeData>;

export type ProgrammeId = keyof typeof programmes;

export interface Programme extends ProgrammeData {
  readonly id: ProgrammeId;
}

// Object.keys widens to string[]; the object is a constant of exactly these keys.
export const programmeIds = Object.keys(programmes) as readonly ProgrammeId[];

export const programmeOf = (id: ProgrammeId): Programme => ({ id, ...programmes[id] });
