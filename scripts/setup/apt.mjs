import { run, which } from './run.mjs';

let updated = false;

/** @returns {boolean} whether this machine installs packages with apt and we may do so without asking. */
export function mayInstall() {
  return process.getuid?.() === 0 && which('apt-get') !== null;
}

/** Installs a Debian or Ubuntu package; the package lists are fetched once a run. @returns {boolean} */
export function install(name) {
  const quiet = { DEBIAN_FRONTEND: 'noninteractive' };
  if (!updated) updated = run('apt-get', ['update', '-qq'], quiet);
  return run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], quiet);
}
