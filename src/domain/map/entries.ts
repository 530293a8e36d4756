// Stories and events on the map: the rows of the list that the page hands over when they are asked for.

export interface MapEntryRow {
  /** Ids of places; the browser puts it at each of them. */
  readonly places: readonly string[];
  readonly title: string;
  readonly address: string;
  /** Language of the title, where it is not the reader's. */
  readonly lang?: string;
  /** A day, or whatever says when. */
  readonly when: string;
}
