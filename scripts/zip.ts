// Makes the packages for the stores, twice, and proves that both times gave the same bytes: anyone can rebuild what the
// stores hand out and compare.
import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { root, tool } from './command.ts';

const first = await makePackages();
const second = await makePackages();

for (const [name, { hash, bytes }] of first) {
  const same = second.get(name)?.hash === hash;
  console.log(`${name}  ${(bytes / 1000).toFixed(1)} kB  sha256 ${hash}  ${same ? 'twice the same' : 'DIFFERS'}`);
  if (!same) process.exitCode = 1;
}

/** Name of each package → its hash and size. */
async function makePackages() {
  for (const old of packages()) rmSync(old);
  for (const browser of ['chrome', 'firefox']) await tool('wxt', ['zip', '-b', browser, '--mv3']);
  return new Map(packages().map((path) => [basename(path), fingerprint(readFileSync(path))]));
}

function packages() {
  return globSync('.output/*.zip', { cwd: root })
    .sort()
    .map((path) => resolve(root, path));
}

function fingerprint(content: Buffer) {
  return { hash: createHash('sha256').update(content).digest('hex'), bytes: content.length };
}
