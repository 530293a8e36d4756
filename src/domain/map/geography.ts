// Names for finding one's way: countries where their name fits, towns that everybody knows, seas. The
// names of countries come from Intl; Kosovo has a shape and no name, which is for the operator to decide.
import { type Wording } from '../locale.ts';
import { type Coordinates } from './projection.ts';

interface Landmark extends Coordinates {
  /** The zoom from which there is room for the name. */
  readonly fromZoom: number;
}

const at = (longitude: number, latitude: number, fromZoom: number): Landmark => ({
  longitude,
  latitude,
  fromZoom,
});

/** Where a country's name stands, by ISO 3166-1 alpha-2. */
export const countryLabels: Readonly<Record<string, Landmark>> = {
  DE: at(10.1, 49.6, 3),
  FR: at(2.1, 46.3, 3),
  PL: at(19.6, 52.3, 3),
  TR: at(32.2, 39.2, 3),
  GR: at(21.75, 39.75, 3.6),
  PT: at(-8.2, 39.25, 4.4),
  UA: at(31.4, 48.6, 3),
  ES: at(-3.6, 39.8, 3),
  IT: at(12.9, 42.7, 3.2),
  GB: at(-1.6, 53, 3.2),
  IE: at(-8, 53.2, 3.6),
  NO: at(9, 61, 3.2),
  SE: at(15.2, 60.3, 3.2),
  FI: at(26, 62.6, 3.2),
  DK: at(9.2, 56, 4.2),
  NL: at(5.5, 52.4, 4.8),
  BE: at(4.6, 50.7, 4.8),
  LU: at(6.1, 49.75, 5.4),
  CH: at(8.1, 46.8, 4.8),
  AT: at(14.2, 47.55, 4),
  CZ: at(15.3, 49.6, 4.2),
  SK: at(19.4, 48.7, 4.6),
  HU: at(19.3, 47.1, 4.2),
  RO: at(24.9, 45.9, 3.6),
  BG: at(25.2, 42.75, 4.2),
  RS: at(20.8, 44.1, 4.4),
  ME: at(19.3, 42.8, 5.4),
  HR: at(15.9, 45.55, 5),
  BA: at(17.8, 44.2, 5),
  AL: at(20, 41, 5.2),
  MK: at(21.7, 41.55, 5.4),
  MD: at(28.6, 47.2, 5),
  LT: at(23.9, 55.3, 4.2),
  LV: at(25.6, 56.9, 4.2),
  EE: at(25.8, 58.7, 4.2),
  BY: at(28, 53.4, 3.6),
  MA: at(-6.2, 32.6, 3.6),
  DZ: at(3, 34.2, 3.6),
  TN: at(9.4, 34.6, 4.2),
  CY: at(33, 35.05, 5.2),
  SI: at(14.8, 46.1, 5.4),
};

interface Named extends Coordinates {
  readonly name: Wording;
}

export const towns: readonly Named[] = [
  {
    longitude: 2.35,
    latitude: 48.857,
    name: { de: 'Paris', fr: 'Paris', pl: 'Paryż', tr: 'Paris', el: 'Παρίσι', pt: 'Paris' },
  },
  {
    longitude: 21.01,
    latitude: 52.23,
    name: {
      de: 'Warschau',
      fr: 'Varsovie',
      pl: 'Warszawa',
      tr: 'Varşova',
      el: 'Βαρσοβία',
      pt: 'Varsóvia',
    },
  },
  {
    longitude: 23.73,
    latitude: 37.98,
    name: { de: 'Athen', fr: 'Athènes', pl: 'Ateny', tr: 'Atina', el: 'Αθήνα', pt: 'Atenas' },
  },
  {
    longitude: -9.14,
    latitude: 38.72,
    name: {
      de: 'Lissabon',
      fr: 'Lisbonne',
      pl: 'Lizbona',
      tr: 'Lizbon',
      el: 'Λισαβόνα',
      pt: 'Lisboa',
    },
  },
  {
    longitude: 30.52,
    latitude: 50.45,
    name: { de: 'Kyjiw', fr: 'Kyiv', pl: 'Kijów', tr: 'Kyiv', el: 'Κίεβο', pt: 'Kyiv' },
  },
  {
    longitude: 32.86,
    latitude: 39.93,
    name: { de: 'Ankara', fr: 'Ankara', pl: 'Ankara', tr: 'Ankara', el: 'Άγκυρα', pt: 'Ancara' },
  },
  {
    longitude: 13.4,
    latitude: 52.52,
    name: { de: 'Berlin', fr: 'Berlin', pl: 'Berlin', tr: 'Berlin', el: 'Βερολίνο', pt: 'Berlim' },
  },
  {
    longitude: 28.98,
    latitude: 41.01,
    name: {
      de: 'Istanbul',
      fr: 'Istanbul',
      pl: 'Stambuł',
      tr: 'İstanbul',
      el: 'Κωνσταντινούπολη',
      pt: 'Istambul',
    },
  },
  {
    longitude: -3.7,
    latitude: 40.42,
    name: {
      de: 'Madrid',
      fr: 'Madrid',
      pl: 'Madryt',
      tr: 'Madrid',
      el: 'Μαδρίτη',
      pt: 'Madrid',
    },
  },
  {
    longitude: 12.5,
    latitude: 41.9,
    name: { de: 'Rom', fr: 'Rome', pl: 'Rzym', tr: 'Roma', el: 'Ρώμη', pt: 'Roma' },
  },
  {
    longitude: 16.37,
    latitude: 48.21,
    name: { de: 'Wien', fr: 'Vienne', pl: 'Wiedeń', tr: 'Viyana', el: 'Βιέννη', pt: 'Viena' },
  },
  {
    longitude: 14.42,
    latitude: 50.09,
    name: { de: 'Prag', fr: 'Prague', pl: 'Praga', tr: 'Prag', el: 'Πράγα', pt: 'Praga' },
  },
  {
    longitude: 4.35,
    latitude: 50.85,
    name: {
      de: 'Brüssel',
      fr: 'Bruxelles',
      pl: 'Bruksela',
      tr: 'Brüksel',
      el: 'Βρυξέλλες',
      pt: 'Bruxelas',
    },
  },
  {
    longitude: -0.13,
    latitude: 51.51,
    name: {
      de: 'London',
      fr: 'Londres',
      pl: 'Londyn',
      tr: 'Londra',
      el: 'Λονδίνο',
      pt: 'Londres',
    },
  },
  {
    longitude: 26.1,
    latitude: 44.43,
    name: {
      de: 'Bukarest',
      fr: 'Bucarest',
      pl: 'Bukareszt',
      tr: 'Bükreş',
      el: 'Βουκουρέστι',
      pt: 'Bucareste',
    },
  },
  {
    longitude: 12.57,
    latitude: 55.68,
    name: {
      de: 'Kopenhagen',
      fr: 'Copenhague',
      pl: 'Kopenhaga',
      tr: 'Kopenhag',
      el: 'Κοπεγχάγη',
      pt: 'Copenhaga',
    },
  },
  {
    longitude: 19.04,
    latitude: 47.5,
    name: {
      de: 'Budapest',
      fr: 'Budapest',
      pl: 'Budapeszt',
      tr: 'Budapeşte',
      el: 'Βουδαπέστη',
      pt: 'Budapeste',
    },
  },
  {
    longitude: 23.32,
    latitude: 42.7,
    name: { de: 'Sofia', fr: 'Sofia', pl: 'Sofia', tr: 'Sofya', el: 'Σόφια', pt: 'Sófia' },
  },
];

export const seas: readonly Named[] = [
  {
    longitude: 3.2,
    latitude: 56.3,
    name: {
      de: 'Nordsee',
      fr: 'Mer du Nord',
      pl: 'Morze Północne',
      tr: 'Kuzey Denizi',
      el: 'Βόρεια Θάλασσα',
      pt: 'Mar do Norte',
    },
  },
  {
    longitude: 18.6,
    latitude: 56.4,
    name: {
      de: 'Ostsee',
      fr: 'Mer Baltique',
      pl: 'Morze Bałtyckie',
      tr: 'Baltık Denizi',
      el: 'Βαλτική Θάλασσα',
      pt: 'Mar Báltico',
    },
  },
  {
    longitude: 5,
    latitude: 38.9,
    name: {
      de: 'Mittelmeer',
      fr: 'Mer Méditerranée',
      pl: 'Morze Śródziemne',
      tr: 'Akdeniz',
      el: 'Μεσόγειος Θάλασσα',
      pt: 'Mar Mediterrâneo',
    },
  },
  {
    longitude: 34.2,
    latitude: 43.2,
    name: {
      de: 'Schwarzes Meer',
      fr: 'Mer Noire',
      pl: 'Morze Czarne',
      tr: 'Karadeniz',
      el: 'Μαύρη Θάλασσα',
      pt: 'Mar Negro',
    },
  },
  {
    longitude: -12.6,
    latitude: 46,
    name: {
      de: 'Atlantik',
      fr: 'Océan Atlantique',
      pl: 'Ocean Atlantycki',
      tr: 'Atlas Okyanusu',
      el: 'Ατλαντικός Ωκεανός',
      pt: 'Oceano Atlântico',
    },
  },
];

/** A name as the page hands it to the live map: kind, latitude, longitude, zoom from which it is shown, name. */
export type NameRow = readonly [
  kind: 'country' | 'town' | 'sea',
  latitude: number,
  longitude: number,
  fromZoom: number,
  text: string,
];
