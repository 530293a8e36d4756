// The preview beside the form: the entry's page in the language of the pane that is being edited.
import { DecapCmsCore } from 'decap-cms-core';
import { createElement, useEffect, useState, type ReactNode } from 'react';
import fonts from '@fontsource-variable/literata/index.css?inline';
import { collectionNames, type CollectionName } from '../../src/domain/content/collections.ts';
import { isLocale, tagOf, type Locale } from '../../src/domain/locale.ts';
import siteStyle from '../../src/styles/site.css?inline';
import type { Translator } from '../../src/i18n/translator.ts';
import { formOfDraft } from '../safety/rescue-copy.ts';
import { openDraft } from '../safety/draft.ts';
import { type EditorWording } from '../wording/wording.ts';
import { translatorIn } from './catalogue.ts';
import { type Node } from './drawing.ts';
import { previewPage } from './page.ts';
import ownStyle from './preview.css?inline';

/** What Decap hands to a preview, as far as we use it. */
interface Given {
  /** Of the left pane. */
  readonly locale?: string;
  readonly getAsset: (path: string) => { toString(): string };
  /** Of the frame. */
  readonly document?: Document;
}

export function startPreview(own: Locale, wording: EditorWording): void {
  for (const style of [fonts, siteStyle, ownStyle])
    DecapCmsCore.registerPreviewStyle(style, { raw: true });
  for (const collection of collectionNames)
    DecapCmsCore.registerPreviewTemplate(collection, previewOf(collection, own, wording));
}

const previewOf = (collection: CollectionName, own: Locale, wording: EditorWording) =>
  function Preview({ locale: pane, getAsset, document: page }: Given): ReactNode {
    const locale = isLocale(pane) ? pane : own;
    const [translator, setTranslator] = useState<{ of: Locale; t: Translator }>();
    useEffect(() => {
      void translatorIn(locale).then((t) => setTranslator({ of: locale, t }));
    }, [locale]);
    useEffect(() => {
      if (!page) return;
      page.title = wording.preview;
      page.documentElement.lang = tagOf(locale);
      page.defaultView?.frameElement?.setAttribute('title', wording.preview);
    }, [page, locale]);
    const draft = openDraft();
    if (translator?.of !== locale || draft?.collection !== collection) return null;
    return reactNode(
      previewPage({
        collection,
        form: formOfDraft(draft.values(), own),
        own,
        locale,
        t: translator.t,
        wording,
        addressOf: (path) => getAsset(path).toString(),
      }),
    );
  };

/** React's own names for attributes that it would not know otherwise. */
const names: Readonly<Record<string, string>> = {
  class: 'className',
  tabindex: 'tabIndex',
  srclang: 'srcLang',
};

/** React sets texts and attributes one by one, so that nothing in them can become markup. */
const reactNode = (node: Node): ReactNode =>
  typeof node === 'string'
    ? node
    : createElement(
        node.tag,
        Object.fromEntries(
          Object.entries(node.attributes).map(([name, value]) => [
            names[name] ?? name,
            name === 'controls' ? true : value,
          ]),
        ),
        ...node.children.map(reactNode),
      );
