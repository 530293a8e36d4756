// The question of the places, with a field that finds them by any spelling in any script.
import { listedPlaces, type ListedPlace } from '../../domain/precheck/facts.ts';
import { isHome, matchPlace, placesMatching } from '../../domain/precheck/place.ts';
import { element, setText } from './element.client.ts';
import { type PageWords } from './page-words.client.ts';
import { choiceQuestion, type Act, type QuestionView } from './question.client.ts';

export function placesQuestion(words: PageWords, act: Act): QuestionView {
  const view = choiceQuestion('places', words, act);
  const field = element('input', { type: 'search', id: 'place-filter', autocomplete: 'off' });
  // What has been found is said aloud; without it nobody who does not see the list would know.
  const found = element('p', { class: 'meta', 'aria-live': 'polite' });
  const rowOf = (id: ListedPlace) =>
    view.fieldset.querySelector<HTMLInputElement>(`input[value="${id}"]`);

  const filter = () => {
    const typed = field.value.trim();
    const matching = placesMatching(typed);
    for (const id of listedPlaces) {
      const box = rowOf(id);
      // What is ticked stays in sight, so that nothing counts unseen.
      box?.closest('label')?.toggleAttribute('hidden', !matching.includes(id) && !box.checked);
    }
    setText(found, typed === '' ? '' : sayFound(typed, matching));
  };
  const sayFound = (typed: string, matching: readonly ListedPlace[]) => {
    if (isHome(typed)) return words.say('filter.home');
    if (matching.length === 0) return words.say('filter.nothing');
    const places = matching.map((id) => words.say(`places.${id}`)).join(', ');
    return words.say('filter.shown', { places });
  };

  field.addEventListener('input', filter);
  field.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') field.value = '';
    if (event.key === 'Enter') {
      // Enter in a field would send the form, that is ask for the result.
      event.preventDefault();
      const typed = field.value.trim();
      const [only, ...more] = typed === '' ? [] : placesMatching(typed);
      const place = matchPlace(typed) ?? (more.length === 0 ? only : undefined);
      if (place === undefined) return;
      field.value = '';
      act({ act: 'take', question: 'places', choice: place });
      filter();
      setText(found, words.say('filter.chosen', { places: words.say(`places.${place}`) }));
      return;
    }
    if (event.key === 'Escape') filter();
  });
  view.fieldset
    .querySelector('.boxes')
    ?.before(element('label', { for: 'place-filter' }, words.say('filter.label')), field, found);
  return {
    ...view,
    show: (given) => {
      view.show(given);
      if (Object.keys(given).length > 0) return;
      // Begun anew: what was looked for would go on hiding places.
      field.value = '';
      filter();
    },
  };
}
