// Reads frontmatter by the field definitions. Each message says what is allowed.
import { z } from 'astro/zod';
import { type Field, type Fields } from '../domain/content/fields.ts';
import { isPlaceId, placeIds } from '../domain/places.ts';

/** Astro's reader of a picture's path, which gives the picture's size and makes it a part of the site. */
type ImageReader = () => z.ZodType;

export const fieldsToZod = (fields: Fields) =>
  z.strictObject(
    Object.fromEntries(
      Object.entries(fields).map(([name, field]) => [name, withPresence(field, valueOf(field))]),
    ),
    { error: () => `fields with their values: ${Object.keys(fields).join(', ')}` },
  );

/** The fields of a set that name a picture, and nothing else of it; such a schema follows on one that has read the whole. */
export const picturesToZod = (fields: Fields, image: ImageReader) =>
  z.looseObject(
    Object.fromEntries(
      Object.entries(fields)
        .filter(([, { kind }]) => kind === 'image')
        .map(([name]) => [name, image().optional()]),
    ),
  );

/** Decap writes `null` for a field that nobody filled in, so absent, null and empty are the same. */
function withPresence(field: Field, schema: z.ZodType): z.ZodType {
  const isMany = field.kind === 'list' || ('many' in field && field.many);
  const empty = (value: unknown) => (value === null || value === '' ? undefined : value);
  if (field.required) return z.preprocess(empty, schema);
  const absent = isMany
    ? schema.prefault([])
    : field.kind === 'switch'
      ? schema.prefault(false)
      : schema.optional();
  return z.preprocess(empty, absent);
}

function valueOf(field: Field): z.ZodType {
  const error = () => expectation(field);
  const many = (one: z.ZodType) => {
    const list = z.array(one, { error });
    return field.required ? list.min(1, { error }) : list;
  };
  switch (field.kind) {
    case 'text': {
      // A title such as 1964 is a number to YAML.
      const text = z.preprocess(
        (value) => (typeof value === 'number' ? String(value) : asDay(value)),
        z.string({ error }).trim().min(1, { error }).max(field.max, { error }),
      );
      return field.many ? many(text) : text;
    }
    case 'date':
      return z.preprocess(asDay, z.string({ error }).refine(isDay, { error }));
    case 'moment':
      return z.preprocess(asDay, z.string({ error }).refine(isMoment, { error }));
    case 'repetition':
      // Whether the text is a rule is said in `rules.ts`.
      return z.string({ error }).trim().min(1, { error }).max(120, { error });
    case 'link':
      return z.url({ protocol: /^https?$/, error });
    case 'number':
      return z.number({ error }).int({ error }).min(field.min, { error }).max(field.max, { error });
    case 'switch':
      return z.boolean({ error });
    case 'choice': {
      const choice = z.enum(field.from as [string, ...string[]], { error });
      return field.many ? many(choice) : choice;
    }
    case 'reference': {
      const reference = z.string({ error }).refine(isPlaceId, { error });
      return field.many ? many(reference) : reference;
    }
    case 'image':
      return z.string({ error });
    case 'list': {
      const list = z.array(fieldsToZod(field.of), { error }).max(field.max, { error });
      return field.required ? list.min(1, { error }) : list;
    }
  }
}

/** Astro's YAML reader turns bare days into dates at midnight UTC. */
const asDay = (value: unknown) =>
  value instanceof Date && !isNaN(+value) ? value.toISOString().slice(0, 10) : value;

/** A day that is in the calendar: the 31st of June would come back as the 1st of July. */
const isDay = (text: string) => {
  const date = new Date(`${text}T00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !isNaN(+date) && date.toISOString().startsWith(text);
};

const isMoment = (text: string) =>
  isDay(text.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text);

/** What may stand in a field, for the person who typed something else. */
export function expectation(field: Field): string {
  const several = 'many' in field ? 'a list, each ' : '';
  switch (field.kind) {
    case 'text':
      return `${several}text of 1 to ${field.max} characters`;
    case 'date':
      return 'a day such as 2026-05-31';
    case 'moment':
      return 'a day such as 2026-05-31, or with a time 2026-05-31T19:30';
    case 'repetition':
      return 'a rule such as FREQ=YEARLY';
    case 'link':
      return 'a web address that begins with https://';
    case 'number':
      return `a whole number from ${field.min} to ${field.max}`;
    case 'switch':
      return 'true or false';
    case 'choice':
      return `${several}one of ${field.from.join(', ')}`;
    case 'reference':
      return `${several}one of ${placeIds.join(', ')}`;
    case 'image':
      return 'the path of a picture in content/media, such as ../../media/stories/<slug>/photo.jpg';
    case 'list':
      return `a list of at most ${field.max} with ${Object.keys(field.of).join(', ')}`;
  }
}
