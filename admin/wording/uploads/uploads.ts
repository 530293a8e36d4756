// What the editor says of pictures and films that a volunteer wants to upload.

export interface UploadWording {
  /** Headings of what is told when a file has been refused. */
  readonly pictureRefused: string;
  readonly filmRefused: string;
  /** A photo as iPhones take it, in a browser that cannot read it: what to do. */
  readonly heic: string;
  readonly notAPicture: string;
  readonly broken: string;
  readonly tooMany: (most: number) => string;
  readonly notAFilm: string;
  /** A film that cannot be read, or not be rid of what it tells: what to do. */
  readonly filmUnclear: string;
  readonly filmTooLarge: (megabytes: number) => string;
  /** A film of which nothing can be read. */
  readonly unreadable: {
    readonly heading: string;
    readonly explanation: string;
    readonly saveAsDraft: string;
    readonly back: string;
    readonly notSaved: string;
  };
}
