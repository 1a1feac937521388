import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { tool } from '../../../scripts/command.ts';
import { adapter } from '../../../scripts/new/adapter.ts';
import { format } from '../../../scripts/new/format.ts';
import { rule } from '../../../scripts/new/rule.ts';

/** Beside the project's own folders, as TypeScript is told: what is written here sees them as if it stood there. */
const beside = resolve(import.meta.dirname, '../../../.output/new');

afterAll(() => rmSync(beside, { recursive: true, force: true }));

it('what `npm run new` writes compiles as it is', async () => {
  const files = Object.assign({}, ...[rule, adapter, format].map((recipe) => recipe('brand-new').files));
  for (const [path, content] of Object.entries<string>({
    ...files,
    'tsconfig.json': JSON.stringify({
      extends: '../../tsconfig.json',
      compilerOptions: { rootDirs: ['../..', '.'] },
      include: ['../../.wxt/wxt.d.ts', ...Object.keys(files)],
      exclude: [],
    }),
  })) {
    mkdirSync(dirname(resolve(beside, path)), { recursive: true });
    writeFileSync(resolve(beside, path), content);
  }
  await expect(tool('tsc', ['--noEmit', '-p', beside])).resolves.toBe('');
});
