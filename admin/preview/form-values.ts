// Values out of a form that may be half filled in: anything of another kind counts as not there.
import { isData, type Data } from '../entries/entry-file.ts';
import { isPlaceId, type PlaceId } from '../../src/domain/places.ts';

export const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value : undefined;

/** A day, or a day with a time, that the calendar knows. */
export const momentOf = (value: unknown): string | undefined =>
  typeof value === 'string' &&
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/.test(value) &&
  !Number.isNaN(Date.parse(value))
    ? value
    : undefined;

export const dayOf = (value: unknown): string | undefined => momentOf(value)?.slice(0, 10);

export const itemsOf = (value: unknown): readonly Data[] =>
  Array.isArray(value) ? value.filter(isData) : [];

export const placesOf = (value: unknown): readonly PlaceId[] =>
  (Array.isArray(value) ? value : [value]).filter(
    (id): id is PlaceId => typeof id === 'string' && isPlaceId(id),
  );

/** One of the values that a choice has. */
export const oneOf = <Choice extends string>(
  from: readonly Choice[],
  value: unknown,
): Choice | undefined => from.find((choice) => choice === value);
