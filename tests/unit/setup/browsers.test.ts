import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const scripts = resolve(import.meta.dirname, '../../../scripts/setup');
let machine: string;

beforeEach(() => {
  machine = mkdtempSync(join(tmpdir(), 'machine-'));
  mkdirSync(join(machine, 'bin'));
  symlinkSync('/bin/sh', join(machine, 'bin/sh'));
});
afterEach(() => rmSync(machine, { recursive: true }));

// Each asks in a process of its own, which a busy machine takes its time to start.
// The PATH of a made-up machine stands for what is installed on it; only on Linux are browsers found by PATH alone.
describe.runIf(process.platform === 'linux')('finding browsers', { timeout: 60_000 }, () => {
  it('takes the one that is installed', () => {
    program('chromium', 'echo Chromium 156');
    program('firefox-esr', 'echo Firefox 153');
    expect(find('chromium', 'findChromium').result).toBe(join(machine, 'bin/chromium'));
    expect(find('firefox', 'findFirefox').result).toBe(join(machine, 'bin/firefox-esr'));
  });

  it('passes over one that can’t start, as a snap’s placeholder', () => {
    program('chromium-browser', 'echo this is a snap >&2; exit 1');
    program('google-chrome', 'echo Google Chrome 156');
    expect(find('chromium', 'findChromium').result).toBe(join(machine, 'bin/google-chrome'));
  });

  it('takes the one that is named before any other', () => {
    program('chromium', 'echo Chromium 156');
    const named = program('mine', 'echo Chromium 150');
    expect(find('chromium', 'findChromium', { CHROMIUM_PATH: named }).result).toBe(named);
  });

  it('refuses a named one that is not there, rather than test another', () => {
    program('chromium', 'echo Chromium 156');
    const { complaint } = find('chromium', 'findChromium', { CHROMIUM_PATH: '/nowhere' });
    expect(complaint).toContain('CHROMIUM_PATH names /nowhere, which is not a program.');
  });

  it.each([
    ['chromium', 'findChromium', 'CHROMIUM_PATH='],
    ['firefox', 'findFirefox', 'FIREFOX_PATH='],
  ])('without any %s says what to do', (file, name, advice) => {
    const { result, output } = find(file, name);
    expect(result).toBeNull();
    expect(output).toContain(`${file}: NOT FOUND`);
    expect(output).toContain(advice);
  });

  it.runIf(process.getuid?.() === 0)('gets one from the system’s packages where it may', () => {
    program(
      'apt-get',
      `[ "$1" = install ] && printf '#!/bin/sh\\n' > ${machine}/bin/chromium && /bin/chmod +x ${machine}/bin/chromium; :`,
    );
    const { result, output } = find('chromium', 'findChromium');
    expect(result).toBe(join(machine, 'bin/chromium'));
    expect(output).toContain('$ apt-get install -y -qq --no-install-recommends chromium');
  });
});

/** Puts a shell script on the machine. */
function program(name: string, script: string) {
  const path = join(machine, 'bin', name);
  writeFileSync(path, `#!/bin/sh\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function find(file: string, name: string, env: Record<string, string> = {}) {
  const code = `const { ${name} } = await import('${scripts}/${file}.mjs'); const found = await ${name}();
    process.stdout.write('\\n' + JSON.stringify(found));`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { PATH: join(machine, 'bin'), PLAYWRIGHT_BROWSERS_PATH: machine, ...env },
  });
  const last = stdout.split('\n').at(-1)!;
  return { result: last ? JSON.parse(last) : undefined, output: stdout, complaint: stderr };
}
