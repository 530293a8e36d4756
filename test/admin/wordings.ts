// The editor's words in all languages, for tests.
import { de } from '../../admin/wording/de.ts';
import { el } from '../../admin/wording/el.ts';
import { fr } from '../../admin/wording/fr.ts';
import { pl } from '../../admin/wording/pl.ts';
import { pt } from '../../admin/wording/pt.ts';
import { tr } from '../../admin/wording/tr.ts';
import { type EditorWording } from '../../admin/wording/wording.ts';
import { type Locale } from '../../src/domain/locale.ts';

export const wordings: Readonly<Record<Locale, EditorWording>> = { de, fr, pl, tr, el, pt };
