// npm run test:kill [-- --stops 200 --kills 20 --seed 1]: the background is stopped and the browser killed in the midst
// of writes and imports, in real Chromium; then every acknowledged write must be there, and of an import all or nothing. Half of
// the kills leave a record of the database's log unfinished, on which Chromium loses all of it in the life after next.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/build.ts';
import { readMachine } from '../../scripts/machine.ts';
import { type Incarnation, start } from './incarnation.ts';
import { openLedger } from './ledger.ts';
import { tearLog } from './tear.ts';

const { values } = parseArgs({
  options: {
    stops: { type: 'string', default: '200' },
    kills: { type: 'string', default: '20' },
    seed: { type: 'string', default: '1' },
  },
});
const { chromium } = readMachine();
if (!chromium) {
  console.error('kill: needs Chromium; npm run setup says how to get one.');
  process.exit(1);
}
const extension = await build('chrome', 'e2e');
const profile = await mkdtemp(join(tmpdir(), 'zhouquan-kill-'));
const ledger = openLedger();
const random = randomFrom(Number(values.seed));
let failed = 0;

console.log(`kill: seed ${values.seed}, profile ${profile}`);
const first = await begin('s');
for (let stop = 1; stop <= Number(values.stops); stop++) {
  await pause(20 + random(230));
  await first.stopBackground();
}
await first.stopWriting();
await audit(first, `${values.stops} stops of the background`);
await first.kill();

for (let kill = 1; kill <= Number(values.kills); kill++) {
  const one = await begin(`k${kill}`);
  await pause(200 + random(1300));
  await one.kill();
  // A kill leaves this only where it comes within a write to the disk, once in some hundred times.
  if (random(2) === 0) await tearLog(profile);
  const next = await start({ chromium, extension, profile });
  await audit(next, `kill ${kill} of the browser`);
  await next.kill();
}
if (failed) console.log(`kill: the profile is kept, to be looked into: ${profile}`);
else await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
console.log(`kill: ${ledger.acknowledged} writes were acknowledged`);
console.log(`${Number(values.kills) + 1 - failed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);

/** A browser in which the writer is at work. */
async function begin(round: string): Promise<Incarnation> {
  const browser = await start({ chromium: chromium!, extension, profile });
  await browser.write(round, random(2 ** 31), ledger.note);
  return browser;
}

async function audit(browser: Incarnation, after: string): Promise<void> {
  const uncertain = ledger.cutOff;
  const [kept, trash] = await browser.stored();
  const broken = ledger.audit(kept, trash);
  if (broken.length) {
    failed++;
    console.log(
      `kill: ${broken.length} promises broken; ${kept.length} snippets are there, ${trash.length} in the trash`,
    );
  }
  console.log(`kill: after ${after}: ${broken.length ? 'FAILED' : 'all there'}; ${uncertain} were cut off`);
  for (const sentence of broken.slice(0, 10)) console.error(`  ${sentence}`);
}

/** Numbers from 0, the same for the same seed. */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
