import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const folder = import.meta.dirname;

/**
 * Installs what is compared with into tests/bench, as its lock says, unless that is there already. Says so aloud: it is
 * the one part of the benchmark that uses the network. Not `npm ci`, which refuses a lock without the builds for other
 * platforms that AutoCorrect names and never published.
 */
export function installPeers(): void {
  if (isInstalled()) return;
  console.log('Installing the tools compared with into tests/bench …');
  execFileSync('npm', ['install', '--no-save', '--prefix', folder], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
}

/** The versions compared with, by name. */
export function peerVersions(): Record<string, string> {
  return readJson('package.json').dependencies;
}

function isInstalled(): boolean {
  return Object.entries(peerVersions()).every(([name, version]) => {
    const path = `node_modules/${name}/package.json`;
    return existsSync(resolve(folder, path)) && readJson(path).version === version;
  });
}

function readJson(path: string) {
  return JSON.parse(readFileSync(resolve(folder, path), 'utf8'));
}
