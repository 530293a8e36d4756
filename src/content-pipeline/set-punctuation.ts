// Straight quotes in the texts of an entry's fields become the language's own.
import { type Field, type Fields } from '../domain/content/fields.ts';
import { punctuate } from '../domain/content/punctuation.ts';
import { type Locale } from '../domain/locale.ts';

export function setPunctuation(
  data: Readonly<Record<string, unknown>>,
  fields: Fields,
  locale: Locale,
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(
    Object.entries(data).map(([name, value]) => {
      const field = fields[name];
      return [name, field?.translated ? punctuated(value, field, locale) : value];
    }),
  );
}

function punctuated(value: unknown, field: Field, locale: Locale): unknown {
  if (field.kind === 'text' && typeof value === 'string') return punctuate(value, locale);
  if (field.kind !== 'list' || !Array.isArray(value)) return value;
  return value.map((item: Record<string, unknown>) =>
    Object.fromEntries(
      Object.entries(item).map(([name, inner]) => {
        const innerField = field.of[name];
        return [name, innerField ? punctuated(inner, innerField, locale) : inner];
      }),
    ),
  );
}
