// What goes wrong between the editor and a forge and that a volunteer can do something about. Decap would
// print what the browser or the forge says, in English.
import { type BackEnd } from './back-end.ts';

export type Trouble = 'signedOut' | 'unreachable' | 'tooMuch';

/** As browsers say that there was no answer, and Decap that it has waited for one in vain. */
const noAnswer = /failed to fetch|networkerror|load failed|request timed out/i;

export function troubleOf(error: unknown): Trouble | undefined {
  if (!(error instanceof Error)) return undefined;
  // Decap gives errors a status or a name of their own.
  if (error.name === 'ACCESS_TOKEN_ERROR' || ('status' in error && error.status === 401))
    return 'signedOut';
  if ('status' in error && error.status === 413) return 'tooMuch';
  return noAnswer.test(error.message) ? 'unreachable' : undefined;
}

/** The back end, with what goes wrong told in the volunteer's words. */
export const withTroubleTold = (inner: BackEnd, tell: (trouble: Trouble) => Error): BackEnd =>
  new Proxy(inner, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name);
      if (typeof value !== 'function') return value;
      return (...args: unknown[]): unknown => {
        const given: unknown = Reflect.apply(value, target, args);
        if (!(given instanceof Promise)) return given;
        return given.catch((error: unknown) => {
          const trouble = troubleOf(error);
          throw trouble ? tell(trouble) : error;
        });
      };
    },
  });
