import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import config from '../../wxt.config.ts';

type Environment = Parameters<Extract<NonNullable<typeof config.manifest>, (...args: never[]) => unknown>>[0];

const manifestOf = async (environment: Omit<Environment, 'manifestVersion'>) => {
  if (typeof config.manifest !== 'function') throw new Error('The manifest is made for each browser.');
  return config.manifest({ manifestVersion: 3, ...environment });
};

/** The rows of PRIVACY.md that name a permission: its names, and whether it is for all browsers. */
const documented = readFileSync(resolve(import.meta.dirname, '../../PRIVACY.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'))
  .map((line) => line.split('|')[1]!);
const named = (rows: string[]) => rows.flatMap((row) => [...row.matchAll(/`(\w+)`/g)].map(([, name]) => name)).sort();

describe.each([
  { browser: 'chrome', rows: documented },
  { browser: 'firefox', rows: documented.filter((row) => !row.includes('Chrome')) },
])('the store build for $browser', ({ browser, rows }) => {
  const made = manifestOf({ browser, mode: 'production', command: 'build' });

  it('asks for the permissions that PRIVACY.md explains, and for no site', async () => {
    const manifest = await made;
    expect([...manifest.permissions!].sort()).toEqual(named(rows));
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest.optional_host_permissions).toEqual(['*://*/*']);
  });

  it('lets its pages load and reach nothing but its own files', async () => {
    const { extension_pages: policy } = (await made).content_security_policy as { extension_pages: string };
    const sources = policy.split('; ').flatMap((directive) => directive.split(' ').slice(1));
    expect(new Set(sources)).toEqual(new Set(["'none'", "'self'", 'data:']));
    expect(policy).toContain("default-src 'none'");
  });
});

it('the build for tests may work on this machine’s own pages, and on no others', async () => {
  const { host_permissions: sites } = await manifestOf({ browser: 'chrome', mode: 'e2e', command: 'build' });
  expect(sites).toEqual(['http://localhost/*', 'http://127.0.0.1/*']);
});
