import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { run, say } from './run.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Installs exactly the locked packages of the project and of its demo pages, unless they are there. */
export function installPackages() {
  installIn('.', 'the project’s packages', ['.wxt/tsconfig.json']);
  installIn('tests/pages', 'the web editors of the demo pages');
}

function installIn(folder, what, made = []) {
  const at = resolve(root, folder);
  if (!existsSync(resolve(at, 'package-lock.json'))) {
    throw new Error(`${folder}/package-lock.json is missing, so its packages can't be installed as they were tested.`);
  }
  if (isInstalled(at) && made.every((path) => existsSync(resolve(root, path)))) {
    say('packages', `${what}: installed as locked`);
    return;
  }
  say('packages', `installing ${what} as locked`);
  const where = folder === '.' ? [] : ['--prefix', folder];
  if (!run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error', ...where])) {
    throw new Error(`\`npm ci\` failed in ${folder}; its own message above says why.`);
  }
}

/**
 * Whether node_modules holds what the lock file asks for: npm leaves a copy of the lock of what it installed there.
 * Optional packages are for one platform each, so only those npm did install are compared.
 */
export function isInstalled(at) {
  const installed = packagesOf(resolve(at, 'node_modules/.package-lock.json'));
  const locked = packagesOf(resolve(at, 'package-lock.json'));
  if (!installed || !locked) return false;
  return Object.entries(locked).every(([path, wanted]) => {
    if (path === '') return true;
    const found = installed[path];
    return found ? found.version === wanted.version : wanted.optional === true || wanted.peer === true;
  });
}

function packagesOf(lockFile) {
  return existsSync(lockFile) ? JSON.parse(readFileSync(lockFile, 'utf8')).packages : null;
}
