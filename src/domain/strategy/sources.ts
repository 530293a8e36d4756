// Where the dated facts around the strategy come from: mostly the town's own news.
import { type Sources } from '../content/entry-fields.ts';

/** The same shape as a source of a story, so that both are printed alike. */
export type Source = Sources[number];

/** The day on which the fact sheet was compiled and each of these was last read. */
const read = '2026-11-23';

/** Titles name publisher and subject, in the source's own language. Without a link, none is known in full. */
export const strategySources = {
  solidarity: {
    title: 'Stadt Siegburg: Solidarität beurkundet (August 2022)',
    link: 'https://siegburg.de/2022/08/solidaritaet-beurkundet/index.html',
    read,
  },
  boleslawiecThirtyYears: {
    title: 'Stadt Siegburg: 30 Jahre Städtepartnerschaft mit Bolesławiec (August 2022)',
    link: 'https://siegburg.de/2022/08/30-jahre-staedtepartnerschaft-mit-boles-awiec/index.html',
    read,
  },
  partnershipYears: {
    title: 'General-Anzeiger: Siegburg und seine Partnerstädte (September 2022)',
    read,
  },
  draftInCommittee: {
    title: 'Stadt Siegburg: Ausschuss tagt heute Abend (Oktober 2022)',
    link: 'https://siegburg.de/2022/10/ausschuss-tagt-heute-abend/index.html',
    read,
  },
  busForZbarazh: {
    title: 'Urząd Miasta Bolesławiec: Autobus dla Zbaraża (luty 2023)',
    language: 'pl',
    read,
  },
  grantGuideline: {
    title: 'Stadt Siegburg: Neue Zuschussrichtlinie (März 2023)',
    link: 'https://siegburg.de/2023/03/neue-zuschussrichtlinie-/index.html',
    read,
  },
  grantShare: {
    title: 'Stadt Siegburg: Gelebte Städtepartnerschaften (Mai 2023)',
    link: 'https://siegburg.de/2023/05/gelebte-staedtepartnerschaften/index.html',
    read,
  },
  selcukRenewed: {
    title: 'Stadt Siegburg: Versprechen erneuert (August 2023)',
    link: 'https://siegburg.de/2023/08/versprechen-erneuert/index.html',
    read,
  },
  committeeNovember: {
    title: 'Stadt Siegburg: Siegburg ahoi (November 2023)',
    link: 'https://siegburg.de/2023/11/siegburg-ahoi-/index.html',
    read,
  },
  nogentSixtyYears: {
    title: 'Stadt Siegburg: Start der Ära 60 plus (August 2024)',
    link: 'https://siegburg.de/stadtleben-aktuelles/aktuelles/nachrichten/2024/august/start-der-aera-60-plus',
    read,
  },
  boatNamedByTown: {
    title: 'Stadt Siegburg: Orden für Partner (September 2025)',
    link: 'https://siegburg.de/stadtleben-aktuelles/aktuelles/nachrichten/2025/september/orden-fuer-partner',
    read,
  },
  boatNamedByBundeswehr: {
    title: 'Bundeswehr: Truppenwerbeboote/Führungsboote (ohne Datum)',
    link: 'https://www.bundeswehr.de/de/ausruestung-technik-bundeswehr/seesysteme-bundeswehr/truppenwerbeboote-fuehrungsboote',
    read,
  },
  werderPartner: {
    title: 'Stadt Siegburg: Ja, wir wollen (Oktober 2025)',
    link: 'https://siegburg.de/stadtleben-aktuelles/aktuelles/nachrichten/2025/oktober/ja-wir-wollen',
    read,
  },
  werderJointStatement: {
    title:
      'Werder an der Havel: Gemeinsame Erklärung der Städte Werder und Siegburg (Oktober 2025)',
    link: 'https://werderanderhavel.de/2025/10/11/rathaus-gemeinsame-erklaerung-der-staedte-werder-und-siegburg-zur-staedtepartnerschaft',
    read,
  },
  guardaRenewed: {
    title: 'Stadt Siegburg: Gelübde erneuert (November 2025)',
    link: 'https://siegburg.de/stadtleben-aktuelles/aktuelles/nachrichten/2025/november/geluebde-erneuert',
    read,
  },
} as const satisfies Record<string, Source>;
