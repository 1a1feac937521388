import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

/** The project's folder. */
export const root = resolve(import.meta.dirname, '..');

/**
 * Runs one of the project's installed tools, e.g. `wxt`. Resolves to its standard output; what it said is shown only
 * where it failed, so that the scripts' own lines stay readable.
 */
export async function tool(name: string, args: string[], env: Record<string, string> = {}): Promise<string> {
  const child = spawn(resolve(root, 'node_modules/.bin', name), args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  let output = '';
  let complaints = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  child.stderr.on('data', (chunk) => (complaints += chunk));
  const status = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve));
  if (status !== 0) throw new Error(`\`${name} ${args.join(' ')}\` failed:\n${output}${complaints}`);
  return output;
}
