import { expect, it, onTestFinished, vi } from 'vitest';
import { noEditor } from '../../../lib/editors/no-editor.ts';
import { gone } from '../../../lib/messaging/rpc.ts';
import { unlessGone } from '../../../lib/sidebar/unless-gone.ts';

it.each<[string, Error, number]>([
  ['a connection that has closed', gone('The connection closed.'), 0],
  ['a frame without an editor', noEditor(), 0],
  ['a mistake of ours', new TypeError('x is undefined'), 1],
])('%s', async (_, error, reports) => {
  const report = vi.spyOn(console, 'error').mockImplementation(() => {});
  onTestFinished(() => report.mockRestore());
  expect(await Promise.reject(error).catch(unlessGone('nothing'))).toBe('nothing');
  expect(report).toHaveBeenCalledTimes(reports);
});
