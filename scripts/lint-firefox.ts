// What addons.mozilla.org will say of the Firefox build: no error, no warning, no notice.
import { build } from './build.ts';
import { tool } from './command.ts';

const folder = await build('firefox', 'store');
const args = ['lint', '--output', 'json', '--no-config-discovery', '--source-dir', folder];
const { summary, warnings, notices } = JSON.parse(await tool('web-ext', args, { NO_UPDATE_NOTIFIER: '1' }));

for (const { code, message, file, line } of [...warnings, ...notices]) {
  console.log(`${file ?? 'manifest.json'}:${line ?? 1} ${code} ${message}`);
}
console.log(`web-ext lint: ${summary.errors} errors, ${summary.warnings} warnings, ${summary.notices} notices`);
if (summary.warnings + summary.notices > 0) process.exitCode = 1;
