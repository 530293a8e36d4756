/* eslint-disable @typescript-eslint/consistent-type-imports -- with an import of its own, this file would add to modules instead of declaring them */
// Packages of Decap that come without types: what we use of them.

declare module 'decap-cms-widget-*' {
  import { type CmsWidgetParam } from 'decap-cms-core';
  const widget: { readonly Widget: () => CmsWidgetParam };
  export default widget;
}

declare module 'decap-cms-locales/dist/esm/*' {
  const phrases: import('./phrases/phrases.ts').PhraseTree;
  export default phrases;
}

declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('./entries/back-end.ts').BackEndClass;
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('./entries/back-end.ts').BackEndClass;
}
declare module 'decap-cms-backend-gitea' {
  export const GiteaBackend: import('./entries/back-end.ts').BackEndClass;
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('./entries/back-end.ts').BackEndClass;
}

/** Decap's state, for reading a list anew and for what is being written; the package does not export it. */
declare module 'decap-cms-core/dist/esm/redux' {
  export const store: {
    getState(): {
      readonly collections: { get(name: string): object | undefined };
      readonly entryDraft: { get(key: string): unknown };
    };
    dispatch(action: unknown): unknown;
    subscribe(listener: () => void): () => void;
  };
}
declare module 'decap-cms-core/dist/esm/actions/media' {
  export const addAssets: (assets: readonly object[]) => unknown;
}
declare module 'decap-cms-core/dist/esm/valueObjects/AssetProxy' {
  export const createAssetProxy: (asset: {
    readonly path: string;
    readonly file: Blob;
    readonly url?: string;
    readonly field?: unknown;
  }) => { toBase64(): Promise<string> };
}
declare module 'decap-cms-core/dist/esm/actions/entries' {
  export const loadEntries: (collection: object) => unknown;
  export const loadEntry: (collection: object, slug: string) => unknown;
}
declare module 'decap-cms-core/dist/esm/actions/editorialWorkflow' {
  export const loadUnpublishedEntry: (collection: object, slug: string) => unknown;
}

declare module 'mdast-util-gfm/from-markdown' {
  const extension: import('mdast-util-from-markdown').MdastExtension;
  export default extension;
}

/** `content/operator.json`'s `editor` as the build read it. */
declare const __EDITOR_SETTINGS__: import('./settings.ts').EditorSettings | null;
declare module '*.css?inline' {
  const text: string;
  export default text;
}
declare module '*.css';
