// The entry that is open in Decap's form: read from its store, and put into it.
import { addAssets } from 'decap-cms-core/dist/esm/actions/media';
import { store } from 'decap-cms-core/dist/esm/redux';
import { createAssetProxy } from 'decap-cms-core/dist/esm/valueObjects/AssetProxy';
import { type Locale } from '../../src/domain/locale.ts';
import { type EntryPlace } from '../entries/content-paths.ts';
import { isData, type Data } from '../entries/entry-file.ts';
import { draftOfForm, placeOfDraft, type RescueCopy, type RescuedPicture } from './rescue-copy.ts';

/** Decap's values never change in place, so two that are the same object are equal. */
interface DecapMap {
  get(key: string): unknown;
  toJS(): unknown;
}

/** Its slug is empty while the entry is new. */
export interface OpenDraft extends EntryPlace {
  /** Another one each time a form is opened. */
  readonly key: string;
  readonly isChanged: boolean;
  readonly isBeingSaved: boolean;
  /** Of the same value as long as nobody has written. */
  readonly stamp: readonly unknown[];
  readonly values: () => Data;
  /** One field of the volunteer's own language, which holds those that all share. */
  readonly field: (name: string) => unknown;
}

/** Nothing where no form is open, or it is still being loaded. */
export function openDraft(): OpenDraft | undefined {
  const draft = store.getState().entryDraft;
  const [key, entry] = [draft.get('key'), draft.get('entry')];
  if (typeof key !== 'string' || key === '' || !isMap(entry)) return undefined;
  const slug = entry.get('newRecord') === true ? '' : entry.get('slug');
  const place = placeOfDraft({ collection: entry.get('collection'), slug });
  if (!place) return undefined;
  return {
    ...place,
    key,
    isChanged: draft.get('hasChanged') === true,
    isBeingSaved: entry.get('isPersisting') === true,
    stamp: [entry.get('data'), entry.get('i18n'), entry.get('mediaFiles')],
    values: () => valuesOf(entry),
    field: (name) => {
      const data = entry.get('data');
      const value = isMap(data) ? data.get(name) : undefined;
      return isMap(value) ? value.toJS() : value;
    },
  };
}

const isMap = (value: unknown): value is DecapMap =>
  typeof value === 'object' && value !== null && 'get' in value && 'toJS' in value;

const valuesOf = (entry: DecapMap): Data => {
  const values = entry.toJS();
  return isData(values) ? values : {};
};

export const onDraftChange = (listener: () => void): (() => void) => store.subscribe(listener);

/** Pictures that saving would write; their files are in the browser's memory only. */
export const unsavedPictures = (draft: OpenDraft): RescuedPicture[] => {
  const files = draft.values()['mediaFiles'];
  return (Array.isArray(files) ? files : []).flatMap((given: unknown): RescuedPicture[] => {
    if (!isData(given) || given['draft'] !== true || !(given['file'] instanceof Blob)) return [];
    const { id, name, path, file, field } = given;
    return [
      {
        id: String(id),
        name: String(name),
        path: String(path),
        file,
        ...(isData(field) && { field }),
      },
    ];
  });
};

/** Fills the open form with a copy; it counts as changed, and gets a key of its own. */
export function fillForm(copy: RescueCopy, own: Locale): void {
  const entry = store.getState().entryDraft.get('entry');
  if (!isMap(entry)) return;
  const current = valuesOf(entry);
  const pictures = copy.pictures.map((picture) => {
    const url = URL.createObjectURL(picture.file);
    return { ...picture, url, displayURL: url, draft: true, size: picture.file.size };
  });
  store.dispatch(
    addAssets(
      pictures.map(({ path, file, url, field }) => createAssetProxy({ path, file, url, field })),
    ),
  );
  const files: unknown[] = Array.isArray(current['mediaFiles']) ? current['mediaFiles'] : [];
  const saved = files.filter((file) => isData(file) && file['draft'] !== true);
  store.dispatch({
    type: 'DRAFT_LOCAL_BACKUP_RETRIEVED',
    payload: {
      entry: { ...current, ...draftOfForm(copy, own), mediaFiles: [...pictures, ...saved] },
    },
  });
  store.dispatch({ type: 'DRAFT_CREATE_FROM_LOCAL_BACKUP' });
}
