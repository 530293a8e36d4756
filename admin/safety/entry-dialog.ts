// The button beside the choice of language, and what it opens: address, site, versions of the open entry.
import { entryAddress } from '../../src/domain/addresses.ts';
import { labelIn, languageOf, tagOf, type Locale } from '../../src/domain/locale.ts';
import { slugOf } from '../../src/domain/slug.ts';
import { type EntryPlace } from '../entries/content-paths.ts';
import { hasFixedAddress, type EntryChanges } from '../entries/entry-changes.ts';
import { originalOf, type Versions } from '../entries/language-files.ts';
import { namesOf } from '../messages.ts';
import { type EditorWording } from '../wording/wording.ts';
import { ask, askingButton, button, element } from './dialog.ts';
import { onDraftChange, openDraft } from './draft.ts';

interface Settings {
  readonly locale: Locale;
  readonly wording: EditorWording;
  readonly changes: EntryChanges;
  /** Shows the entry as it stands now, under another name where it has got one. */
  readonly show: (place: EntryPlace) => void;
}

/** `changes` gives nothing as long as no entry has been read. */
export function offerEntryDialog({
  changes,
  ...settings
}: Omit<Settings, 'changes'> & { readonly changes: () => EntryChanges | undefined }): void {
  const words = settings.wording.safety.entry;
  const opener = button(words.open, () => {
    const [draft, inUse] = [openDraft(), changes()];
    if (!draft || !inUse) return;
    openDialog({ ...settings, changes: inUse }, draft).catch((error: unknown) =>
      ask({
        heading: words.open,
        text: words.failed(String(error)),
        choices: [{ key: 'close', label: words.close }],
      }),
    );
  });
  opener.hidden = true;
  document.querySelector('.language-switch')?.append(opener);
  onDraftChange(() => (opener.hidden = (openDraft()?.slug ?? '') === ''));
}

async function openDialog(settings: Settings, { collection, slug }: EntryPlace): Promise<void> {
  const { wording, changes } = settings;
  const words = wording.safety.entry;
  const place = { collection, slug };
  const dialog = element('dialog');
  dialog.className = 'safety-dialog';
  dialog.setAttribute('aria-label', words.open);
  const said = element('p');
  said.setAttribute('role', 'alert');

  /** Everything works on what is stored, which must be what the volunteer sees. */
  const change = (work: () => Promise<EntryPlace | string>) => () => {
    if (openDraft()?.isChanged) return void (said.textContent = words.saveFirst);
    for (const control of dialog.querySelectorAll('button')) control.disabled = true;
    work()
      .then((result) => {
        if (typeof result === 'string') said.textContent = result;
        else {
          settings.show(result);
          dialog.close();
        }
      })
      .catch((error: unknown) => (said.textContent = words.failed(String(error))))
      .finally(() => {
        for (const control of dialog.querySelectorAll('button')) control.disabled = false;
      });
  };
  const versions = await changes.versionsOf(place);
  dialog.append(
    element('h2', words.address),
    ...addressPart(settings, place, versions, change),
    ...sitePart(settings, place, versions, change),
    element('h3', words.versions),
    ...versionsPart(settings, place, versions, change),
    said,
    button(words.close, () => dialog.close()),
  );
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

type Change = (work: () => Promise<EntryPlace | string>) => () => void;

function addressPart(
  { locale, wording, changes }: Settings,
  place: EntryPlace,
  versions: Versions,
  change: Change,
): Node[] {
  const words = wording.safety.entry;
  const address = entryAddress(place.collection, place.slug, locale);
  if (hasFixedAddress(place)) return [element('p', `${address} – ${words.addressFixed}`)];
  const input = element('input');
  input.value = place.slug;
  input.maxLength = 76;
  input.setAttribute('aria-label', words.address);
  input.autocomplete = 'off';
  const line = element('p', address.slice(0, -place.slug.length - 1));
  line.append(input);
  const original = originalOf(place.collection, versions) ?? locale;
  return [
    line,
    element('p', words.addressHint),
    button(
      words.change,
      change(async () => {
        const slug = slugOf(input.value, original);
        if (slug === '') return words.addressEmpty;
        if (slug === place.slug) return words.addressTaken(slug);
        const result = await changes.rename(place, slug);
        return result === 'taken' ? words.addressTaken(slug) : { ...place, slug };
      }),
    ),
  ];
}

function sitePart(
  { locale, wording, changes, show }: Settings,
  place: EntryPlace,
  versions: Versions,
  change: Change,
): Node[] {
  const words = wording.safety.entry;
  const all = [...versions.keys()];
  const isOff = [...versions.values()].every(({ data }) => data['draft'] === true);
  if (!isOff)
    return [
      element('h3', words.onSite),
      element('p', words.takeOffHint),
      button(
        words.takeOff,
        change(async () => {
          await changes.setDrafts(place, all);
          return place;
        }),
      ),
    ];
  // Which of them were unfinished before they went off the site, nobody has kept.
  const finished = all.map(checkboxFor);
  const group = element('fieldset');
  group.append(element('legend', words.whichBack), ...finished.map(({ label }) => label));
  const press = change(async () => {
    const drafts = finished.flatMap(({ locale: version, box }) => (box.checked ? [] : [version]));
    if (drafts.length === all.length) return words.whichBack;
    const keptBack = await changes.setDrafts(place, drafts);
    if (keptBack.length === 0) return place;
    show(place);
    return `${labelIn(locale, namesOf(keptBack))} ${wording.uploads.unreadable.explanation}`;
  });
  return [
    element('h3', words.offSite),
    ...(all.length > 1 ? [group] : []),
    button(words.putBack, press),
  ];
}

function checkboxFor(locale: Locale) {
  const box = element('input');
  box.type = 'checkbox';
  box.checked = true;
  const label = element('label');
  label.append(box, languageOf(locale).name);
  label.lang = tagOf(locale);
  return { locale, box, label };
}

function versionsPart(
  { wording, changes }: Settings,
  place: EntryPlace,
  versions: Versions,
  change: Change,
): Node[] {
  const words = wording.safety.entry;
  const original = originalOf(place.collection, versions);
  const list = element('ul');
  list.append(
    ...[...versions].map(([locale, { data }]) => {
      const { name } = languageOf(locale);
      const marks = [
        ...(locale === original ? [words.originalMark] : []),
        ...(data['draft'] === true ? [words.draftMark] : []),
      ];
      const item = element('li');
      const named = element('strong', name);
      named.lang = tagOf(locale);
      item.append(named, marks.length > 0 ? ` (${marks.join(', ')})` : '');
      if (locale === original) return item;
      const buttons = element('div');
      buttons.className = 'safety-buttons';
      const first = button(
        words.makeOriginal,
        change(async () => {
          await changes.makeOriginal(place, locale);
          return place;
        }),
      );
      const remove = askingButton(
        words.deleteVersion,
        words.reallyDelete,
        change(async () => {
          await changes.deleteVersion(place, locale);
          return place;
        }),
      );
      for (const control of [first, remove]) control.setAttribute('aria-description', name);
      buttons.append(first, remove);
      item.append(buttons);
      return item;
    }),
  );
  return [list, element('p', versions.size > 1 ? words.originalStays : words.lastStays)];
}
