// A place's name on a map: what stands in brackets beside it elsewhere has no room here.
import { type Locale } from '../locale.ts';
import { placeName, type PlaceId } from '../places.ts';

/** Longer names are set in two lines where they have a space. */
const longestLine = 14;

export interface MapName {
  readonly text: string;
  readonly lines: readonly string[];
  /** Language of the name, where it is not the reader's. */
  readonly lang: string | undefined;
}

export function mapName(id: PlaceId, locale: Locale): MapName {
  const { text, lang } = placeName(id, locale);
  const short = text.replace(/ \(.*\)$/, '');
  return {
    text: short,
    lines: linesOf(short),
    lang: lang?.split('-')[0] === locale ? undefined : lang,
  };
}

/** Broken at the breakable space that leaves the lines most even. */
export function linesOf(text: string): readonly string[] {
  const spaces = [...text.matchAll(/ /g)].map(({ index }) => index);
  if (text.length <= longestLine || spaces.length === 0) return [text];
  // French sets a space inside its quotation marks, at which no line may end.
  const breaks = spaces.filter((at) => text[at - 1] !== '«' && text[at + 1] !== '»');
  const unevenness = (at: number) => Math.abs(text.length - 1 - 2 * at);
  const best = breaks.toSorted((a, b) => unevenness(a) - unevenness(b))[0];
  return best === undefined ? [text] : [text.slice(0, best), text.slice(best + 1)];
}
