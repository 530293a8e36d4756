import { describe, expect, it } from 'vitest';
import { troubleOf, withTroubleTold } from '../../admin/entries/trouble.ts';
import { shelfOf } from './shelf.ts';

const withStatus = (status: number, message = 'x') => Object.assign(new Error(message), { status });
const named = (name: string) => Object.assign(new Error('x'), { name });

describe('trouble that a volunteer can do something about', () => {
  it.each([
    ['the forge knows nobody any more', withStatus(401), 'signedOut'],
    ['the session could not be renewed', named('ACCESS_TOKEN_ERROR'), 'signedOut'],
    ['Chromium gets no answer', new TypeError('Failed to fetch'), 'unreachable'],
    [
      'Firefox gets no answer',
      new TypeError('NetworkError when attempting to fetch resource.'),
      'unreachable',
    ],
    ['Safari gets no answer', new TypeError('Load failed'), 'unreachable'],
    ['Decap gives it a status', withStatus(500, 'Failed to fetch'), 'unreachable'],
    ['the answer takes too long', new Error('Request timed out after 60 seconds'), 'unreachable'],
    ['films are too large together', withStatus(413), 'tooMuch'],
    ['a file is not there', withStatus(404), undefined],
    ['the forge is out of order', withStatus(502), undefined],
    ['our own code is at fault', new TypeError('x is not a function'), undefined],
    ['it is no error', 'Failed to fetch', undefined],
  ])('is told where %s', (_, error, trouble) => {
    expect(troubleOf(error)).toBe(trouble);
  });

  it('is told in our words, whatever was asked; the rest is left as it is', async () => {
    class Failing extends shelfOf('forge', new Map(), []) {
      override getEntry(path: string) {
        return Promise.reject(path === 'a' ? withStatus(401) : withStatus(404, 'Not found'));
      }
    }
    const told = withTroubleTold(new Failing(), (trouble) => new Error(`told: ${trouble}`));
    await expect(told.getEntry('a')).rejects.toThrow('told: signedOut');
    await expect(told.getEntry('b')).rejects.toThrow('Not found');
    await expect(told.getMedia('content/media')).resolves.toEqual([]);
  });
});
