import { describe, expect, it } from 'vitest';
import { editorSettings, foreignAddresses } from '../../admin/settings.ts';

const gitlab = { backEnd: 'gitlab', repository: 'a/b/c', applicationId: 'x' };

describe('the editor’s settings', () => {
  it('are none where the operator has given none', () => {
    for (const operator of [undefined, {}, { editor: null }, { publisher: {} }])
      expect(editorSettings(operator)).toBeUndefined();
  });

  it('are read with what is usual where nothing is said', () => {
    expect(editorSettings({ editor: gitlab })).toEqual({
      backEnd: 'gitlab',
      repository: 'a/b/c',
      branch: 'main',
      applicationId: 'x',
      address: undefined,
      loginServer: undefined,
      review: false,
    });
  });

  it.each<[object, RegExp]>([
    [{ ...gitlab, backEnd: 'bitbucket' }, /backEnd: must be one of gitlab, gitea, github/],
    [{ ...gitlab, repository: 'site' }, /repository: must be like group\/project/],
    [{ ...gitlab, applicationId: undefined }, /applicationId: is missing/],
    [{ ...gitlab, address: 'https://git.example/x' }, /address: must be like https/],
    [{ ...gitlab, address: 'http://git.example' }, /address: must be like https/],
    [{ ...gitlab, address: 'http://localhost.evil.example' }, /address: must be like https/],
    [{ ...gitlab, address: "https://git.example;script-src'self'" }, /address: must be like https/],
    [{ ...gitlab, address: 'https://*' }, /address: must be like https/],
    [{ ...gitlab, colour: 'red' }, /colour: unknown/],
    [{ backEnd: 'gitea', repository: 'a/b', applicationId: 'x' }, /address: is missing/],
    [{ ...gitlab, backEnd: 'gitea', address: 'https://a.example', review: true }, /no review/],
    [{ backEnd: 'github', repository: 'a/b' }, /loginServer: is missing/],
  ])('are refused when they would fail in a volunteer’s hands: %j', (editor, message) => {
    expect(() => editorSettings({ editor })).toThrow(message);
  });
});

it('a forge on this machine may do without a certificate, for trials', () => {
  for (const address of [
    'http://localhost:3000',
    'http://127.0.0.1:3000',
    'https://git.example:8443',
  ])
    expect(editorSettings({ editor: { ...gitlab, address } })?.address).toBe(address);
});

it('names the machines that the editor must be allowed to talk to', () => {
  expect(foreignAddresses(undefined)).toEqual([]);
  const own = editorSettings({ editor: { ...gitlab, address: 'https://git.example' } });
  expect(foreignAddresses(own)).toEqual(['https://git.example']);
  expect(foreignAddresses(editorSettings({ editor: gitlab }))).toEqual(['https://gitlab.com']);
});
