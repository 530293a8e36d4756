// Hears of changed files, whoever changes them and however: in place, by another file in their stead, by Git.
import { watch, type FSWatcher } from 'node:fs';

/** Milliseconds in which nothing more may change: programs write a file in several steps. */
const pause = 300;

interface Listener {
  /** Told of every change at once; what does not count for anything is answered with `false`. */
  readonly changed: (folder: string, name: string | null) => boolean;
  /** Told once it is quiet again. */
  readonly settled: () => void;
}

export function watchFolders(folders: readonly string[], { changed, settled }: Listener) {
  const watchers = new Map<string, FSWatcher>();
  let soon: NodeJS.Timeout | undefined;
  const open = () => {
    for (const folder of folders) {
      watchers.get(folder)?.close();
      watchers.set(
        folder,
        watch(folder, { recursive: true }, (_, name) => {
          if (!changed(folder, name)) return;
          clearTimeout(soon);
          soon = setTimeout(() => {
            // On Linux Node watches each file by itself, and hears no more of one that was replaced.
            open();
            settled();
          }, pause);
        }),
      );
    }
  };
  open();
  return {
    close() {
      clearTimeout(soon);
      for (const watcher of watchers.values()) watcher.close();
    },
  };
}
