// The pre-check in the browser: keeps the answers in memory and nowhere else, and shows what they give.
import { assess, type Assessment } from '../../domain/precheck/assess.ts';
import { type Facts } from '../../domain/precheck/facts.ts';
import { type PrecheckSettings } from '../../domain/precheck/settings.ts';
import {
  emptyForm,
  factsIn,
  formAfter,
  formWith,
  type FormState,
} from '../../domain/precheck/state.ts';
import { button, element } from './element.client.ts';
import { formView } from './form.client.ts';
import { wordsOf } from './page-words.client.ts';
import { openOnPaper } from './print.client.ts';
import { resultParts } from './result.client.ts';
import { answersInAddress, shareView } from './share.client.ts';

class PreCheck extends HTMLElement {
  connectedCallback() {
    const json = this.querySelector('script')?.textContent;
    if (json === undefined || this.querySelector('form')) return;
    // Written by the page itself.
    const words = wordsOf(document.body, JSON.parse(json) as PrecheckSettings);
    const { say, settings } = words;
    let form: FormState = emptyForm;
    const factsNow = () => factsIn(form);
    const assessNow = () => assess(factsNow(), settings);

    const notices = element('div', { role: 'status', class: 'stack' });
    const heading = element('h2', { id: 'result', tabindex: '-1' }, say('result.title'));
    const body = element('div', { class: 'stack' });
    const office = element('div', { class: 'stack' });
    const share = shareView(words, factsNow);
    const handOver = async () => {
      const asked = form;
      // Who has gone on answering meanwhile has other answers than the sheet would have.
      const isWanted = () => form === asked;
      try {
        const { showHandOver } = await import('./hand-over.client.ts');
        const sheet = {
          facts: factsIn(asked),
          assessment: assess(factsIn(asked), settings),
          words,
        };
        await showHandOver(office, sheet, isWanted);
      } catch {
        if (!isWanted()) return;
        office.replaceChildren(
          element('p', { class: 'notice', role: 'alert' }, say('office.failed')),
        );
      }
    };
    const result = element(
      'section',
      { class: 'stack result', 'aria-labelledby': 'result', hidden: true },
      heading,
      body,
      element(
        'section',
        { class: 'stack office', 'aria-labelledby': 'office-title' },
        element('h3', { id: 'office-title' }, say('office.title')),
        element('p', {}, say('office.text')),
        element(
          'p',
          {},
          button(say('office.make'), () => void handOver(), { class: 'button' }),
        ),
        office,
      ),
      share.section,
    );

    const show = () => {
      const assessment = assessNow();
      view.show(form, assessment);
      if (!result.hidden) body.replaceChildren(...children(factsNow(), assessment));
    };
    const children = (facts: Facts, assessment: Assessment) =>
      resultParts(facts, assessment, words).filter(
        (child) => child !== undefined && child !== false,
      );
    const view = formView(
      words,
      (action) => {
        form = formAfter(form, action);
        if (action.act === 'start-over') result.hidden = true;
        // A sheet or a link made before would say what is no longer so.
        office.replaceChildren();
        notices.replaceChildren();
        share.forget();
        show();
      },
      () => {
        result.hidden = false;
        show();
        heading.focus();
      },
    );
    const readAddress = () => {
      const answers = answersInAddress(words);
      if (!answers) return;
      form = formWith(answers.facts);
      result.hidden = false;
      office.replaceChildren();
      notices.replaceChildren(
        ...answers.notices.map((text) => element('p', { class: 'notice' }, text)),
      );
      show();
    };

    const list = this.querySelector('details');
    list?.before(notices, view.section, result);
    list?.removeAttribute('open');
    openOnPaper(this, () => (result.hidden ? list : result) ?? undefined);
    show();
    readAddress();
    addEventListener('hashchange', readAddress);
  }
}

customElements.define('pre-check', PreCheck);
