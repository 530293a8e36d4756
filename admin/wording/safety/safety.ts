// What the editor says so that nothing is lost: rescued text, two volunteers on one entry, a text in the
// wrong language, old addresses, deleting.

export interface SafetyWording {
  readonly rescue: {
    readonly heading: string;
    readonly explanation: string;
    /** In place of a title that is not there yet. */
    readonly untitled: string;
    readonly isNew: string;
    /** Of a text that gave way to somebody else's. */
    readonly setAside: string;
    readonly takeBack: string;
    readonly copy: string;
    readonly copied: string;
    /** The browser does not let us: what to do. */
    readonly notCopied: string;
    readonly download: string;
    readonly throwAway: string;
    /** On the same button, once it has been pressed. */
    readonly reallyThrowAway: string;
    readonly hide: string;
    /** On the button that opens the panel again. */
    readonly show: (count: number) => string;
    /** The browser keeps nothing, for instance in a private window. */
    readonly notKept: string;
  };
  readonly clash: {
    readonly heading: string;
    readonly explanation: string;
    readonly mine: string;
    readonly theirs: string;
    readonly empty: string;
    readonly allLanguages: string;
    readonly keepMine: string;
    readonly keepTheirs: string;
    readonly copyMine: string;
    readonly back: string;
    /** What is said where the save was called off. */
    readonly notSaved: string;
    /** The same, because their own text would have been lost: what to do. */
    readonly notSetAside: string;
  };
  readonly language: {
    readonly heading: string;
    /** `pane` and `looksLike` are names of languages in themselves. */
    readonly question: (pane: string, looksLike: string) => string;
    readonly save: string;
    readonly back: string;
    readonly notSaved: string;
  };
  readonly faults: {
    readonly notADay: (field: string) => string;
    readonly notAnAddress: (field: string) => string;
    readonly endsBeforeStart: (end: string, start: string) => string;
    readonly notBetween: (field: string, min: number, max: number) => string;
    readonly undescribed: string;
  };
  readonly entry: {
    /** On the button that opens the dialog. */
    readonly open: string;
    readonly saveFirst: string;
    readonly address: string;
    readonly addressHint: string;
    readonly change: string;
    readonly addressFixed: string;
    readonly addressEmpty: string;
    readonly addressTaken: (slug: string) => string;
    readonly onSite: string;
    readonly offSite: string;
    readonly takeOff: string;
    readonly putBack: string;
    readonly takeOffHint: string;
    /** Above a choice of languages, once the entry is off the site; said again where none is chosen. */
    readonly whichBack: string;
    readonly versions: string;
    readonly originalMark: string;
    readonly draftMark: string;
    readonly deleteVersion: string;
    readonly reallyDelete: string;
    readonly makeOriginal: string;
    /** Why the original has no button to delete it, and what to do. */
    readonly originalStays: string;
    readonly lastStays: string;
    /** Decap's own button was pressed. */
    readonly notDeleted: (original: string, others: string) => string;
    readonly close: string;
    readonly failed: (reason: string) => string;
  };
  /** Why something could not be read or saved, as a whole sentence and what to do. */
  readonly trouble: {
    readonly signedOut: string;
    readonly unreachable: string;
    /** More at once than the server takes. */
    readonly tooMuch: string;
    /** The entry that is open has been renamed or deleted, or its draft published. */
    readonly gone: string;
  };
}
