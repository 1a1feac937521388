import { existsSync } from 'node:fs';
import { install, mayInstall } from './apt.mjs';
import { ask, isProgram, run, say, which } from './run.mjs';

const onPath = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge'];
const elsewhere = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA'].flatMap((folder) => [
    `${process.env[folder]}\\Google\\Chrome\\Application\\chrome.exe`,
    `${process.env[folder]}\\Microsoft\\Edge\\Application\\msedge.exe`,
  ]),
};

/** Finds a Chromium, Chrome or Edge, or gets one. @returns {Promise<string | null>} its path. */
export async function findChromium() {
  const found = (await installed()) ?? (await get());
  say('chromium', found ?? 'NOT FOUND. Install Chromium, Chrome or Edge, or name one: CHROMIUM_PATH=/path/to/chrome');
  return found;
}

async function get() {
  say('chromium', 'none is installed; downloading the one that Playwright offers');
  if (run('npx', ['--no-install', 'playwright', 'install', 'chromium'])) {
    const downloaded = await fromPlaywright();
    if (works(downloaded)) return downloaded;
  }
  if (!mayInstall()) return null;
  say('chromium', 'installing the system’s package instead');
  return install('chromium') ? installed() : null;
}

async function installed() {
  const named = process.env.CHROMIUM_PATH;
  if (named) {
    if (isProgram(named)) return named;
    throw new Error(`CHROMIUM_PATH names ${named}, which is not a program.`);
  }
  const here = [...onPath.map(which), ...(elsewhere[process.platform] ?? [])].find(works);
  if (here) return here;
  const downloaded = await fromPlaywright();
  return works(downloaded) ? downloaded : null;
}

/** A path is not enough: Ubuntu's `chromium-browser` may be a note about a snap, and a download may lack libraries. */
function works(path) {
  if (!path || !isProgram(path)) return false;
  return process.platform === 'win32' || ask(path, ['--version']) !== null;
}

/** Imported late: on the first run the packages are only there since the step before this one. */
async function fromPlaywright() {
  const { chromium } = await import('playwright');
  const path = chromium.executablePath();
  return existsSync(path) ? path : null;
}
