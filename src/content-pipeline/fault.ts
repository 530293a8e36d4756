// Something that is wrong with a file of the content, told to the person who wrote it.

export interface Fault {
  /** Relative to the project, with forward slashes. */
  readonly file: string;
  readonly line?: number | undefined;
  readonly field?: string | undefined;
  readonly what: string;
  /** The entry is published all the same, without the part or with the original's value. */
  readonly published: boolean;
}

export const describeFault = ({ file, line, field, what, published }: Fault) =>
  [
    line === undefined ? file : `${file}:${line}`,
    ...(field === undefined ? [] : [field]),
    `${what}${published ? ' (published all the same)' : ''}`,
  ].join(': ');
