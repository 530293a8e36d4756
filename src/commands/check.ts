// `npm run check`: the content alone, a line for each fault; exit 1 if there is one.
import { wordsMissingIn } from '../domain/addresses.ts';
import { languageOf, locales } from '../domain/locale.ts';
import { unreviewedNames } from '../domain/places.ts';
import { strategyWordingIn } from '../domain/strategy/wording/wording.ts';
import { readContent } from '../content-pipeline/content-files.ts';
import { describeFault } from '../content-pipeline/fault.ts';
import { operatorFaults } from '../content-pipeline/operator.ts';
import { repetitionWordsIn } from '../i18n/repetition/repetition.ts';
import { catalogues } from '../i18n/translator.ts';

const { faults, files } = await readContent();
const complaints = [...faults.map(describeFault), ...operatorFaults()];

/** What a language lacks, and what its readers get instead. */
const fallbacks = locales.flatMap((locale) => {
  const { editor, font, stemmer } = languageOf(locale);
  const strings = Object.keys(catalogues['de'] ?? {}).filter(
    (key) => !(key in (catalogues[locale] ?? {})) && !/_(one|other)$/.test(key),
  );
  const words = wordsMissingIn(locale);
  return [
    ...(strings.length > 0 ? [`${strings.length} strings of the interface: German is shown`] : []),
    ...(words.length > 0
      ? [`words of addresses (${words.join(', ')}): English ones are used`]
      : []),
    ...(repetitionWordsIn(locale) ? [] : ['words of repetitions: only plain ones are told']),
    ...(strategyWordingIn(locale).locale === locale
      ? []
      : ['the strategy: German is shown, marked as such']),
    ...(editor ? [] : ["the editor's frame: English is shown"]),
    ...(stemmer ? [] : ['a stemmer: the search finds words by their beginnings']),
    ...(font ? [] : ["a cut of the font: the system's serif is used"]),
  ].map((what) => `${locale} has no ${what}`);
});

for (const line of complaints) console.error(line);
for (const line of fallbacks) console.log(`note: ${line}`);
for (const { id, locale, text } of unreviewedNames())
  console.log(`note: the name "${text}" of ${id} in ${locale} waits for a native reader`);
console.log(`${files.length} sound files, ${complaints.length} faults`);
process.exitCode = complaints.length > 0 ? 1 : 0;
