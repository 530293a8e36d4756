// A link to the answers, made when it is asked for: in the fragment, which browsers never send.
import { linkFragment, readLink } from '../../domain/precheck/link.ts';
import { type Facts } from '../../domain/precheck/facts.ts';
import { button, element } from './element.client.ts';
import { type PageWords } from './page-words.client.ts';

const hasAnswers = () => location.hash.includes('=');

/** The answers that the address holds, with what has to be said of them; none without a link of ours. */
export function answersInAddress({ say }: PageWords) {
  if (!hasAnswers()) return undefined;
  const { facts, faults, olderVersion } = readLink(location.hash);
  const notices = [
    ...(faults.length > 0 ? [say('link.tampered')] : []),
    ...(olderVersion ? [say('link.older')] : []),
  ];
  return { facts, notices };
}

/** An address that no longer says what the form says must not be passed on. */
const forgetAddress = () => {
  if (hasAnswers()) history.replaceState(null, '', location.pathname + location.search);
};

export function shareView({ say }: PageWords, factsNow: () => Facts) {
  const field = element('input', { id: 'link', readonly: true });
  const made = element(
    'div',
    { hidden: true },
    element('label', { for: 'link' }, say('link.label')),
    field,
  );
  const make = button(
    say('link.make'),
    () => {
      history.replaceState(null, '', `#${linkFragment(factsNow())}`);
      field.value = location.href;
      made.hidden = false;
      field.focus();
      field.select();
    },
    { class: 'quiet' },
  );
  return {
    section: element(
      'section',
      { class: 'stack share', 'aria-labelledby': 'share-title' },
      element('h3', { id: 'share-title' }, say('link.title')),
      element('p', {}, say('link.text')),
      element('p', {}, make),
      made,
    ),
    forget: () => {
      made.hidden = true;
      forgetAddress();
    },
  };
}
