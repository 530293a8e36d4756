// One line of Decap's that is replaced by ours.
import { fileURLToPath } from 'node:url';

export interface Correction {
  /** The end of the module's path. */
  readonly module: string;
  readonly find: string;
  readonly replacement: string;
}

export const core = 'decap-cms-core/dist/esm';

/** A module of ours by its path from here, for a line that imports it. */
export const ours = (path: string) => fileURLToPath(new URL(path, import.meta.url));
