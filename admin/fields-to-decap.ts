// Draws the editor's form from the field definitions.

// Types alone: in Node, where the tests run, the package itself cannot be loaded.
import type { CmsField, CmsFieldBase } from 'decap-cms-core';
import { type CollectionName } from '../src/domain/content/collections.ts';
import { type Field, type Fields } from '../src/domain/content/fields.ts';
import { tagOf, type Locale } from '../src/domain/locale.ts';
import { fullName, placeIds } from '../src/domain/places.ts';
import { needsText } from './entries/faults.ts';
import { zoneLabel } from './times/zone-label.ts';
import {
  fieldWords,
  type ChoiceName,
  type EditorWording,
  type FieldName,
  type FieldWords,
} from './wording/wording.ts';

export interface FormContext {
  readonly collection: CollectionName;
  /** The volunteer's language. */
  readonly locale: Locale;
  readonly wording: EditorWording;
  /** What a new entry starts with, by field. */
  readonly defaults: Readonly<Record<string, string>>;
}

/** `needed` is ours: not required by Decap, but not optional either; see `build/form-corrections.ts`. */
export type FormField = (CmsField | OwnField) & { readonly needed?: true };
/** Drawn by a widget of ours (`times/widgets.ts`), of which Decap's types know nothing. */
type OwnField = CmsFieldBase & { readonly widget: 'day' | 'moment' | 'repetition' };

export function fieldsToDecap(fields: Fields, context: FormContext): FormField[] {
  const needed = Object.values(fields).flatMap(({ needs = [] }) => needs);
  return Object.entries(fields).map(([name, field]) => ({
    ...decapField(name, field, context),
    // Whether it is depends on others: nobody is to read that it is optional.
    ...((field.neededIf ?? needed.includes(name)) && { needed: true }),
  }));
}

/** The text below the fields. */
export const bodyField = (context: FormContext): FormField => ({
  name: 'body',
  ...wordsFor('body', context),
  widget: 'richtext',
  required: false,
  ...(needsText(context.collection) && { needed: true }),
  i18n: true,
  modes: ['rich_text', 'raw'],
  buttons: [
    'bold',
    'italic',
    'link',
    'heading-two',
    'heading-three',
    'bulleted-list',
    'numbered-list',
  ],
  editor_components: ['image', 'gallery', 'video', 'quote', 'place'],
});

/** `list` is the list that the field is a part of. */
function decapField(
  name: string,
  field: Field,
  context: FormContext,
  list?: { readonly name: string; readonly translated: boolean },
): FormField {
  const path = list ? `${list.name}.${name}` : name;
  const translated = list ? list.translated : field.translated === true;
  const preset = context.defaults[path];
  const i18n = i18nOf(field, translated, list !== undefined);
  const base: CmsFieldBase & { needed?: true } = {
    name,
    // Decap looks for what is required in the volunteer's own language alone, in which there may be
    // no text at all; what each language needs is checked before saving.
    required: field.required === true && (!translated || list !== undefined),
    ...(field.required && { needed: true }),
    ...(i18n !== undefined && { i18n }),
  };
  if (field.hidden) return { ...base, required: false, widget: 'hidden' };
  const shown = { ...base, ...wordsFor(path, context) };
  const start = preset === undefined ? {} : { default: preset };
  const { faults } = context.wording;

  switch (field.kind) {
    case 'text': {
      const pattern: [string, string] = [`^[\\s\\S]{0,${field.max}}$`, faults.atMost(field.max)];
      if (field.many)
        return {
          ...shown,
          widget: 'list',
          field: { name: 'text', label: shown.label, widget: 'string', pattern },
        };
      return { ...shown, ...start, pattern, widget: field.lines === 'many' ? 'text' : 'string' };
    }
    case 'date':
      return { ...shown, ...start, widget: 'day' };
    case 'moment':
      return { ...shown, widget: 'moment' };
    case 'repetition':
      return { ...shown, widget: 'repetition' };
    case 'link':
      return { ...shown, widget: 'string', pattern: ['^https?://\\S+$', faults.noAddress] };
    case 'number':
      return { ...shown, widget: 'number', value_type: 'int', min: field.min, max: field.max };
    case 'switch':
      return { ...shown, widget: 'boolean', default: false };
    case 'choice':
      return {
        ...shown,
        ...start,
        widget: 'select',
        multiple: field.many === true,
        options: field.from.map((value) => ({ value, label: choiceLabel(path, value, context) })),
      };
    case 'reference':
      return {
        ...shown,
        ...start,
        widget: 'select',
        multiple: field.many === true,
        options: placeOptions(context.locale),
      };
    case 'image':
      return { ...shown, widget: 'image', choose_url: false };
    case 'list':
      return {
        ...shown,
        widget: 'list',
        label_singular: oneOf(path, context),
        max: field.max,
        // Decap takes a smallest number only together with a largest one.
        min: field.required ? 1 : 0,
        collapsed: false,
        // Widgets of ours are missing in Decap's type.
        fields: Object.entries(field.of).map(([inner, innerField]) =>
          decapField(inner, innerField, context, { name, translated }),
        ) as CmsField[],
      };
  }
}

/**
 * A shared list cannot be shown in other languages (https://github.com/decaporg/decap-cms/issues/7332),
 * so it appears in the volunteer's own alone, where shared fields are filled in anyway.
 */
function i18nOf(field: Field, translated: boolean, inList: boolean): CmsFieldBase['i18n'] {
  if (translated) return true;
  return field.kind === 'list' || inList ? undefined : 'duplicate';
}

const wordsFor = (path: string, { collection, wording }: FormContext): FieldWords => {
  const { label, hint } = fieldWords(collection, path, wording);
  return hint === undefined ? { label } : { label, hint };
};

const oneOf = (path: string, context: FormContext): string => {
  // Paths are made of the names from which FieldName is derived.
  const words: FieldWords & { one?: string } = context.wording.fields[path as FieldName];
  return words.one ?? words.label;
};

function choiceLabel(path: string, value: string, { locale, wording }: FormContext): string {
  if (path === 'spoken' || path === 'sources.language')
    return new Intl.DisplayNames(tagOf(locale), { type: 'language' }).of(value) ?? value;
  if (path === 'timeZone') return zoneLabel(value, locale);
  // Paths and values are those from which ChoiceName is derived.
  return wording.choices[`${path}.${value}` as ChoiceName];
}

/** The places by their names in a language, with the name of their own where a reader may need it. */
export const placeOptions = (locale: Locale) =>
  placeIds.map((id) => ({ value: id, label: fullName(id, locale) }));
