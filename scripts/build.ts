import { resolve } from 'node:path';
import { root, tool } from './command.ts';

/** `store` asks for no site; `e2e` may also work on localhost, so that tests need no permission prompt. */
export type Mode = 'store' | 'e2e';

/** Builds the extension. Resolves to the folder that a browser can load. */
export async function build(browser: 'chrome' | 'firefox', mode: Mode): Promise<string> {
  await tool('wxt', ['build', '-b', browser, '--mv3', ...(mode === 'e2e' ? ['--mode', 'e2e'] : [])]);
  return resolve(root, `.output/${browser}-mv3${mode === 'e2e' ? '-e2e' : ''}`);
}
