import { spawnSync } from 'node:child_process';
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const root = new URL('../..', import.meta.url);

/** Says what happens next, so that a long step is never a silent one. */
export function say(step, what) {
  console.log(`setup: ${step}: ${what}`);
}

/**
 * Runs a command from the project's root, npm through a shell since it is a script on Windows. What it says is only
 * shown where it failed, and then its end.
 * @returns {boolean} whether it ended well; a command that does not exist has not.
 */
export function run(command, args, env = {}) {
  console.log(`setup:   $ ${[command, ...args].join(' ')}`);
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
    maxBuffer: 64 * 1024 * 1024,
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  if (status !== 0) console.log(endOf(`${stdout ?? ''}\n${stderr ?? ''}`));
  return status === 0;
}

function endOf(output) {
  const lines = output.split('\n').filter((line) => line.trim() !== '' && !/^\s+at /.test(line));
  return lines
    .slice(-8)
    .map((line) => `setup:   | ${line}`)
    .join('\n');
}

/**
 * A command's output without showing it.
 * @returns {string | null} trimmed standard output; null where the command is missing or failed.
 */
export function ask(command, args) {
  const { status, stdout } = spawnSync(command, args, { cwd: root, encoding: 'utf8', timeout: 30_000 });
  return status === 0 ? stdout.trim() : null;
}

/** @returns {string | null} the absolute path of a program on the PATH. */
export function which(program) {
  const name = process.platform === 'win32' ? `${program}.exe` : program;
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    const path = join(folder, name);
    if (folder && isProgram(path)) return path;
  }
  return null;
}

/** @returns {boolean} whether the path is a file that this user may run. */
export function isProgram(path) {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false; // not there, or not ours to run: both mean "look elsewhere"
  }
}
