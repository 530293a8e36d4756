// The font's cut for each language, made by `npm run build` from the characters in use.
import { existsSync, readFileSync } from 'node:fs';
import { type Locale } from '../domain/locale.ts';

export interface FontFiles {
  readonly stylesheet: string;
  readonly preload: readonly string[];
}

export const fontFolder = 'public/fonts';
export const fontManifest = `${fontFolder}/manifest.json`;

/** Written by `commands/fonts.ts`; without it, as in a fresh `npm run dev`, pages use the system's serif. */
const manifest = existsSync(fontManifest)
  ? // Our own file, written a moment ago.
    (JSON.parse(readFileSync(fontManifest, 'utf8')) as Partial<Record<Locale, FontFiles>>)
  : {};

export const fontsFor = (locale: Locale): FontFiles | undefined => manifest[locale];
