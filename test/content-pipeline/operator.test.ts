import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { operatorFaults, readOperator } from '../../src/content-pipeline/operator.ts';
import { operatorGroups } from '../../src/domain/operator.ts';

const file = new URL('../../content/operator.json', import.meta.url);
const present = readOperator();

/** The present file with another value at one of its places. */
function changed(place: string, value: unknown): string {
  const whole = structuredClone(present) as unknown as Record<string, unknown>;
  const steps = place.split('.');
  const last = steps.pop() ?? '';
  // Every step but the last is an object of the file.
  const parent = steps.reduce((part, step) => part[step] as Record<string, unknown>, whole);
  if (value === undefined) Reflect.deleteProperty(parent, last);
  else parent[last] = value;
  return JSON.stringify(whole);
}

describe('the facts of the operator', () => {
  it('are read as they stand in the file', () => {
    expect(readOperator()).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    expect(operatorFaults()).toEqual([]);
  });

  it('have all the groups that pages print', () => {
    expect(operatorGroups.filter((group) => !Object.hasOwn(present, group))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['siteAddress', null],
    ['siteAddress', 'https://partnerstaedte.example'],
    ['siteAddress', 'https://partnerstaedte.example:8443/'],
    ['publisher.name', 'Partnerschaftsverein Siegburg e.V.'],
    ['publisher.vatId', null],
    ['hosting.logDays', 7],
    ['smallGrantRule', 'struck'],
    ['videoHosts', ['www.youtube-nocookie.com']],
  ])('may have %s %j', (place, value) => {
    expect(operatorFaults(changed(place, value))).toEqual([]);
  });

  it.each<[string, unknown]>([
    ['siteAddress', 'partnerstaedte.example'],
    ['siteAddress', 'https://partnerstaedte.example/portal'],
    ['siteAddress', 'https://partnerstaedte.example/?a=b'],
    ['siteAddress', 'javascript:alert(1)'],
    ['siteAddress', ''],
    ['publisher.name', ''],
    ['publisher.name', undefined],
    ['publisher', null],
    ['responsible.address', 5],
    ['privacy.email', false],
    ['accessibility.enforcement.link', 'lbbp.nrw.de'],
    ['hosting.logDays', '7'],
    ['hosting.logDays', 7.5],
    ['grants.email', 'buergermeisterbuero'],
    ['smallGrantRule', 'both'],
    ['videoHosts', ['https://www.youtube.com']],
    ['videoHosts', ['evil.example; script-src *']],
  ])('cannot have %s %j, and say where and what is allowed', (place, value) => {
    const faults = operatorFaults(changed(place, value));
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) {
      expect(fault).toMatch(`content/operator.json: ${place}`);
      expect(fault).toMatch(/: (is missing|cannot be .+); allowed: /);
    }
  });

  it.each([
    ['videoHosts', 'www.youtube.com', 'a list of hosts'],
    ['hosting', 'here', 'facts with their values in { }'],
  ])('cannot have %s %j, where %s is allowed', (place, value, allowed) => {
    expect(operatorFaults(changed(place, value))).toEqual([
      `content/operator.json: ${place}: cannot be "${value}"; allowed: ${allowed}`,
    ]);
  });

  it.each(['videoHost', 'publisher.mail'])('have no %s, which is told', (place) => {
    expect(operatorFaults(changed(place, 'x'))).toEqual([
      expect.stringMatching(`^content/operator.json: ${place}: is no fact`),
    ]);
  });

  it('are told all that is wrong with them at once', () => {
    const text = JSON.stringify({
      ...present,
      siteAddress: 'https://a.example/b',
      smallGrantRule: 'y',
      hosting: {},
    });
    expect(operatorFaults(text)).toHaveLength(4);
  });

  it.each(['', '{', '[]', 'null', '"x"', '{"publisher"}'])('are not %j, which is told', (text) => {
    const faults = operatorFaults(text);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(/^content\/operator\.json: /);
  });
});
