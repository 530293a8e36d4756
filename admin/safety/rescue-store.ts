// Keeps rescue copies in the browser's own database, where they survive reload, crash and a lost
// connection. Nothing here ever throws at somebody who is writing: without a database nothing is kept.
import { isRescueCopy, type RescueCopy } from './rescue-copy.ts';

/** After three months nobody will come back for it. */
const longestKept = 90 * 24 * 60 * 60 * 1000;

const open = (): Promise<IDBDatabase> =>
  new Promise((done, fail) => {
    const asked = indexedDB.open('editor-rescue', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('copies', { keyPath: 'id' });
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error ?? new Error('No database'));
  });

export interface RescueStore {
  /** Whether it is kept. */
  readonly put: (copy: RescueCopy) => Promise<boolean>;
  readonly remove: (id: string) => Promise<void>;
  /** The newest first; those that are too old are thrown away. */
  readonly all: () => Promise<RescueCopy[]>;
}

/**
 * `onTrouble` is called when the browser turns out to keep nothing, and anew only where it has kept
 * something in between.
 */
export function rescueStore(onTrouble: () => void, now: () => number = Date.now): RescueStore {
  const database = open();
  let isTold = false;
  // One after the other, so that a removal never overtakes a writing.
  let last: Promise<unknown> = database;

  const run = <T>(
    mode: IDBTransactionMode,
    ask: (copies: IDBObjectStore) => IDBRequest<T>,
  ): Promise<T | undefined> => {
    const next = last
      .catch(() => undefined)
      .then(() => database)
      .then(
        (db) =>
          new Promise<T>((done, fail) => {
            // A crash of the whole machine must not take it along either.
            const transaction = db.transaction('copies', mode, { durability: 'strict' });
            const asked = ask(transaction.objectStore('copies'));
            transaction.oncomplete = () => done(asked.result);
            transaction.onabort = () => fail(transaction.error ?? new Error('Not written'));
          }),
      )
      .catch(() => {
        if (!isTold) onTrouble();
        isTold = true;
        return undefined;
      });
    last = next;
    return next;
  };

  const remove = async (id: string) => {
    await run('readwrite', (copies) => copies.delete(id));
  };
  return {
    put: async (copy) => {
      const isKept = (await run('readwrite', (copies) => copies.put(copy))) !== undefined;
      if (isKept) isTold = false;
      return isKept;
    },
    remove,
    async all() {
      const found = (await run<unknown[]>('readonly', (copies) => copies.getAll())) ?? [];
      const copies = found.filter(isRescueCopy).toSorted((a, b) => b.at - a.at);
      const old = copies.filter(({ at }) => at < now() - longestKept);
      for (const { id } of old) void remove(id);
      return copies.filter((copy) => !old.includes(copy));
    },
  };
}
