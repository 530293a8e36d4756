// What schema.org and Google ask of the things that our pages describe. Required and recommended
// properties by Google's documentation, kinds of values by schema.org; as read in November 2026.
import { type Thing } from '../../src/content-pipeline/structured-data.ts';

type Kind =
  | 'text'
  | 'address'
  | 'day'
  /** A day, or a moment with its offset from UTC. */
  | 'moment'
  | 'number'
  | 'duration'
  | 'language'
  | readonly string[]
  /** One or several things of these types. */
  | { readonly things: readonly string[] };

interface Rules {
  readonly source: string;
  readonly required: readonly string[];
  readonly properties: Readonly<Record<string, Kind>>;
}

const things = (...types: string[]) => ({ things: types });
const ofSchema = (...names: string[]) => names.map((name) => `https://schema.org/${name}`);

export const rules: Readonly<Record<string, Rules>> = {
  BlogPosting: {
    source:
      'https://schema.org/BlogPosting, https://developers.google.com/search/docs/appearance/structured-data/article',
    // Google requires nothing; these it recommends.
    required: ['headline', 'author', 'datePublished', 'dateModified', 'image'],
    properties: {
      headline: 'text',
      description: 'text',
      datePublished: 'day',
      dateModified: 'day',
      inLanguage: 'language',
      image: 'address',
      mainEntityOfPage: 'address',
      author: things('Person', 'Organization'),
      publisher: things('Organization'),
      video: things('VideoObject'),
    },
  },
  VideoObject: {
    source:
      'https://schema.org/VideoObject, https://developers.google.com/search/docs/appearance/structured-data/video',
    required: ['name', 'thumbnailUrl', 'uploadDate'],
    properties: {
      name: 'text',
      description: 'text',
      thumbnailUrl: 'address',
      uploadDate: 'moment',
      duration: 'duration',
      contentUrl: 'address',
      embedUrl: 'address',
      inLanguage: 'language',
    },
  },
  Event: {
    source:
      'https://schema.org/Event, https://developers.google.com/search/docs/appearance/structured-data/event',
    required: ['name', 'startDate', 'location', 'eventStatus', 'description', 'image'],
    properties: {
      name: 'text',
      description: 'text',
      url: 'address',
      image: 'address',
      startDate: 'moment',
      endDate: 'moment',
      eventStatus: ofSchema(
        'EventScheduled',
        'EventRescheduled',
        'EventPostponed',
        'EventCancelled',
      ),
      eventAttendanceMode: ofSchema(
        'OfflineEventAttendanceMode',
        'OnlineEventAttendanceMode',
        'MixedEventAttendanceMode',
      ),
      location: things('Place', 'VirtualLocation'),
      inLanguage: 'language',
      eventSchedule: things('Schedule'),
    },
  },
  Schedule: {
    source: 'https://schema.org/Schedule',
    required: ['repeatFrequency', 'startDate', 'scheduleTimezone'],
    properties: {
      startDate: 'day',
      endDate: 'day',
      repeatFrequency: 'duration',
      byDay: 'text',
      byMonth: 'number',
      byMonthDay: 'number',
      exceptDate: 'day',
      scheduleTimezone: 'text',
    },
  },
  Place: {
    source: 'https://schema.org/Place',
    required: ['name', 'address'],
    properties: { name: 'text', address: things('PostalAddress') },
  },
  City: {
    source: 'https://schema.org/City, https://schema.org/Place',
    required: ['name', 'address', 'geo', 'url'],
    properties: {
      name: 'text',
      alternateName: 'text',
      description: 'text',
      url: 'address',
      image: 'address',
      geo: things('GeoCoordinates'),
      address: things('PostalAddress'),
    },
  },
  VirtualLocation: {
    source: 'https://schema.org/VirtualLocation',
    required: ['url'],
    properties: { url: 'address' },
  },
  PostalAddress: {
    source: 'https://schema.org/PostalAddress',
    required: ['addressCountry'],
    properties: { addressLocality: 'text', addressCountry: 'text' },
  },
  GeoCoordinates: {
    source: 'https://schema.org/GeoCoordinates',
    required: ['latitude', 'longitude'],
    properties: { latitude: 'number', longitude: 'number' },
  },
  Person: {
    source: 'https://schema.org/Person',
    required: ['name'],
    properties: { name: 'text', url: 'address' },
  },
  Organization: {
    source: 'https://schema.org/Organization',
    required: ['name'],
    properties: { name: 'text', url: 'address' },
  },
};

const patterns = {
  address: /^https?:\/\/[^\s/]+\/\S*$/,
  day: /^\d{4}-\d\d-\d\d$/,
  moment: /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d)?([+-]\d\d:\d\d|Z))?$/,
  duration: /^P(\d+[YMWD]|T(\d+H)?(\d+M)?(\d+S)?)$/,
  language: /^[a-z]{2}(-[A-Z]{2})?$/,
} as const;

function isOfKind(value: unknown, kind: Exclude<Kind, { things: unknown }>): boolean {
  if (kind === 'number') return typeof value === 'number' && Number.isFinite(value);
  if (typeof value !== 'string') return false;
  if (typeof kind !== 'string') return kind.includes(value);
  return kind === 'text' ? value.trim() !== '' : patterns[kind].test(value);
}

/** Each breach in words; empty when there is none. */
export function thingFaults(thing: Thing, at = thing['@type']): string[] {
  const known = rules[thing['@type']];
  if (!known) return [`${at}: no rules for the type ${thing['@type']}`];
  const missing = known.required
    .filter(
      (name) =>
        thing[name] === undefined || (Array.isArray(thing[name]) && thing[name].length === 0),
    )
    .map((name) => `${at}: ${name} is missing (${known.source})`);
  const wrong = Object.entries(thing)
    .filter(([name, value]) => !name.startsWith('@') && value !== undefined)
    .flatMap(([name, value]) => {
      const kind = known.properties[name];
      if (kind === undefined)
        return [`${at}.${name}: not a property that we know (${known.source})`];
      return [value].flat().flatMap((one: unknown) => {
        if (typeof kind === 'string' || !('things' in kind))
          return isOfKind(one, kind) ? [] : [`${at}.${name}: cannot be ${JSON.stringify(one)}`];
        // A thing by its shape; its own rules judge the rest.
        const inner = one as Thing;
        return kind.things.includes(inner['@type'])
          ? thingFaults(inner, `${at}.${name}`)
          : [`${at}.${name}: cannot be a ${inner['@type']}`];
      });
    });
  return [...missing, ...wrong];
}

/** The same for a page's script, which says of which vocabulary it is. */
export const documentFaults = (thing: Thing): string[] => [
  ...(thing['@context'] === 'https://schema.org' ? [] : ['no @context']),
  ...thingFaults(thing),
];
