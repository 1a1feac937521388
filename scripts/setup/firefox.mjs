import { install, mayInstall } from './apt.mjs';
import { ask, isProgram, say, which } from './run.mjs';

const onPath = ['firefox-esr', 'firefox'];
const elsewhere = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)'].map((folder) => `${process.env[folder]}\\Mozilla Firefox\\firefox.exe`),
};

/** Finds a Firefox, or gets one where apt has it. @returns {string | null} its path. */
export function findFirefox() {
  const found = installed() ?? get();
  say('firefox', found ?? 'NOT FOUND. Install Firefox, or name one: FIREFOX_PATH=/path/to/firefox');
  return found;
}

/** Playwright's own Firefox is patched and can't load extensions, so there is only the system's package. */
function get() {
  if (!mayInstall()) return null;
  say('firefox', 'none is installed; installing the system’s package');
  return install('firefox-esr') || install('firefox') ? installed() : null;
}

function installed() {
  const named = process.env.FIREFOX_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`FIREFOX_PATH names ${named}, which is not a program.`);
  }
  return [...onPath.map(which), ...(elsewhere[process.platform] ?? [])].find(works) ?? null;
}

function works(path) {
  if (!path || !isProgram(path)) return false;
  return process.platform === 'win32' || ask(path, ['--version']) !== null;
}
