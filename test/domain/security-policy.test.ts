import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editorPolicy, editorPolicyMeta, sitePolicy } from '../../src/domain/security-policy.ts';

const forge = ['https://git.example.org'];

describe('the policy of the editor', () => {
  it('lets it speak to the forge, and to nobody else', () => {
    const sources = (policy: string) =>
      policy.split('; ').filter((directive) => directive.includes('://'));
    expect(sources(editorPolicy(forge))).toEqual([`connect-src 'self' blob: data: ${forge[0]}`]);
    expect(sources(editorPolicy())).toEqual([]);
  });

  it('stands in its page too, but for what only a header can say', () => {
    expect(editorPolicy(forge)).toBe(`${editorPolicyMeta(forge)}; frame-ancestors 'none'`);
  });

  it('is printed for operators as it is, beside that of the site', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain(`Content-Security-Policy: ${sitePolicy()}\n`);
    expect(readme).toContain(`Content-Security-Policy: ${editorPolicy(forge)}\n`);
  });
});
