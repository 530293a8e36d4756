// What search engines are told of a page in the words of schema.org, as JSON-LD. Kept small: only what
// the page itself says.
import { entryAddress } from '../domain/addresses.ts';
import { withoutCode } from '../domain/content/code.ts';
import { type Event } from '../domain/content/event.ts';
import { type Reading } from '../domain/content/language-versions.ts';
import { seriesOf } from '../domain/content/series.ts';
import { type PlaceProfile } from '../domain/content/place.ts';
import { type Story } from '../domain/content/story.ts';
import { frameOf, isOwnFilm } from '../domain/content/video.ts';
import { withOffset } from '../domain/content/wall-time.ts';
import { tagOf, type Locale } from '../domain/locale.ts';
import { placeName, placeOf, type PlaceId } from '../domain/places.ts';
import { shareImageAddress } from '../domain/share-image.ts';
import { translatorFor } from '../i18n/translator.ts';

export interface Thing {
  readonly '@type': string;
  readonly [property: string]: unknown;
}

/** The cover is a picture to pages and a path in files; nothing here looks at it. */
type Coverless<Data> = Omit<Data, 'cover'>;
type Shown<Data> = Pick<Reading<Coverless<Data>>, 'slug' | 'locale' | 'data'>;

interface Where {
  /** The reader's language. */
  readonly locale: Locale;
  /** `https://…`, the site itself. */
  readonly site: string;
}

const context = 'https://schema.org';
const collective = ['portal-team', 'school', 'club', 'town'];

export function storyThing(story: Shown<Story>, body: string, { locale, site }: Where): Thing {
  const { data, slug, locale: text } = story;
  const t = translatorFor(text);
  const url = whole(entryAddress('stories', slug, locale), site);
  const image = whole(shareImageAddress({ collection: 'stories', slug, locale: text }), site);
  const portal: Thing = { '@type': 'Organization', name: t('site.name'), url: whole('/', site) };
  const films = filmsIn(body).map((film) => filmThing(film, { data, image, locale: text, site }));
  return {
    '@context': context,
    '@type': 'BlogPosting',
    headline: data.title,
    description: data.summary,
    datePublished: data.date,
    dateModified: data.revised ?? data.date,
    inLanguage: tagOf(text),
    image,
    mainEntityOfPage: url,
    author: data.authors.map(({ name, role }) =>
      role === 'portal-team' && name === undefined
        ? portal
        : {
            '@type': collective.includes(role) ? 'Organization' : 'Person',
            name: name ?? t(`story.role.${role}`),
          },
    ),
    publisher: portal,
    ...(films.length > 0 ? { video: films } : {}),
  };
}

type Film = Partial<Record<string, string>>;

/** The films of a text, as `blocks.ts` lets them be written. */
const filmsIn = (body: string): Film[] =>
  [...withoutCode(body).matchAll(/^::video\{([^}\n]*)\}/gm)].map(([, attributes = '']) =>
    Object.fromEntries(
      [...attributes.matchAll(/([\w-]+)=(?:"([^"]*)"|'([^']*)'|(\S+))/g)].map(
        ([, key = '', double, single, bare]) => [key, double ?? single ?? bare ?? ''],
      ),
    ),
  );

function filmThing(
  { src = '', title = '', poster, length }: Film,
  {
    data,
    image,
    locale,
    site,
  }: Where & { readonly data: Coverless<Story>; readonly image: string },
): Thing {
  const [minutes, seconds] = length?.split(':').map(Number) ?? [];
  const player = frameOf(src);
  return {
    '@type': 'VideoObject',
    name: title,
    description: data.summary,
    thumbnailUrl: poster === undefined ? image : whole(poster, site),
    uploadDate: `${data.date}T00:00:00Z`,
    inLanguage: tagOf(locale),
    ...(length === undefined ? {} : { duration: `PT${minutes}M${seconds}S` }),
    ...(isOwnFilm(src)
      ? { contentUrl: whole(src, site) }
      : { embedUrl: player ? player.address : src }),
  };
}

const eventStatuses = {
  scheduled: 'EventScheduled',
  rescheduled: 'EventRescheduled',
  postponed: 'EventPostponed',
  cancelled: 'EventCancelled',
} as const satisfies Record<Event['status'], string>;

export function eventThing(event: Shown<Event>, { locale, site }: Where): Thing {
  const { data, slug, locale: text } = event;
  const { allDay, start, end, timeZone } = data;
  const moment = (wall: string) => (allDay ? wall : withOffset(wall, timeZone));
  const places = data.places.map((id) => placeInEvent(id, text, data.venue));
  const online = data.online ? [{ '@type': 'VirtualLocation', url: data.online }] : [];
  return {
    '@context': context,
    '@type': 'Event',
    name: data.title,
    description: data.summary,
    url: whole(entryAddress('events', slug, locale), site),
    image: whole(shareImageAddress({ collection: 'events', slug, locale: text }), site),
    startDate: moment(start),
    ...(end === undefined ? {} : { endDate: moment(end) }),
    eventStatus: `${context}/${eventStatuses[data.status]}`,
    eventAttendanceMode: `${context}/${data.online ? (data.venue ? 'Mixed' : 'Online') : 'Offline'}EventAttendanceMode`,
    // What is online only happens at no place.
    location: data.online && !data.venue ? online : [...places, ...online],
    ...(data.spoken.length > 0 ? { inLanguage: data.spoken } : {}),
    ...scheduleOf(data),
  };
}

const placeInEvent = (id: PlaceId, locale: Locale, venue: string | undefined): Thing => {
  const { text } = placeName(id, locale);
  return {
    '@type': 'Place',
    name: venue ?? text,
    address: {
      '@type': 'PostalAddress',
      addressLocality: text,
      addressCountry: placeOf(id).country,
    },
  };
};

function scheduleOf(event: Coverless<Event>): { eventSchedule?: Thing } {
  const { rule, last, except, zone } = seriesOf(event);
  if (rule === undefined) return {};
  const parts = new URLSearchParams(rule.replaceAll(';', '&'));
  const numbers = (key: string) => parts.get(key)?.split(',').map(Number);
  const eventSchedule = {
    '@type': 'Schedule',
    startDate: event.start.slice(0, 10),
    endDate: last,
    repeatFrequency: `P${parts.get('INTERVAL') ?? 1}${parts.get('FREQ')?.[0]}`,
    byDay: parts.get('BYDAY')?.split(','),
    byMonth: numbers('BYMONTH'),
    byMonthDay: numbers('BYMONTHDAY'),
    exceptDate: except?.split(' '),
    scheduleTimezone: zone,
  };
  return { eventSchedule };
}

/** A town as such; the company and the boat are none, and their place on the map is their town's. */
export function placeThing(place: Shown<PlaceProfile>, { locale, site }: Where): Thing | undefined {
  const { data, slug, locale: text } = place;
  const { country, endonym, kind, latitude, longitude } = placeOf(data.place);
  if (kind === 'sponsorship') return undefined;
  const { text: name } = placeName(data.place, locale);
  return {
    '@context': context,
    '@type': 'City',
    name,
    ...(name === endonym.text ? {} : { alternateName: endonym.text }),
    description: data.summary,
    url: whole(entryAddress('places', slug, locale), site),
    image: whole(shareImageAddress({ collection: 'places', slug, locale: text }), site),
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    address: { '@type': 'PostalAddress', addressLocality: endonym.text, addressCountry: country },
  };
}

const whole = (address: string, site: string) => new URL(address, site).href;

/** For a script element: nothing in it can end the element. */
export const inScript = (thing: Thing): string => JSON.stringify(thing).replaceAll('<', '\\u003c');
