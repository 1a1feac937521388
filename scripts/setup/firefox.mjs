import { install, mayInstall } from './apt.mjs';
import { ask, isProgram, say, which } from './run.mjs';

const onPath = ['firefox-esr', 'firefox'];
const elsewhere = {
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: ['ProgramFiles', 'ProgramFiles(x86)'].map((folder) => `${process.env[folder]}\\Mozilla Firefox\\firefox.exe`),
};

/** Finds a Firefox, or gets one where apt has it. Playwright's is patched and can't load extensions. @returns {string | null} */
export function findFirefox() {
  const found = installed();
  if (found) {
    say('firefox', found);
    return found;
  }
  if (mayInstall()) {
    say('firefox', 'none installed; installing the system’s package');
    if ((install('firefox-esr') || install('firefox')) && installed()) return installed();
  }
  say('firefox', 'NOT FOUND. Install Firefox, or name one: FIREFOX_PATH=/path/to/firefox npm test');
  return null;
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
