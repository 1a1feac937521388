// npm run new rule|adapter|pack|format NAME: writes the file, its test and its line in the list, all in the house's form.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { root, tool } from './command.ts';
import { adapter } from './new/adapter.ts';
import { format } from './new/format.ts';
import { pack } from './new/pack.ts';
import type { Recipe } from './new/recipe.ts';
import { rule } from './new/rule.ts';

const recipes: Record<string, Recipe> = { rule, adapter, pack, format };

const [kind = '', name = ''] = process.argv.slice(2);
const recipe = recipes[kind];
if (!recipe || !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name)) {
  console.error(`Usage: npm run new ${Object.keys(recipes).join('|')} NAME, NAME in kebab-case, e.g. empty-heading`);
  process.exit(1);
}

const { files, lists, next } = recipe(name);
for (const path of Object.keys(files)) {
  if (!existsSync(resolve(root, path))) continue;
  console.error(`${path} is there already; choose another name.`);
  process.exit(1);
}
for (const [path, content] of Object.entries(files)) write(path, content);
for (const [path, add] of Object.entries(lists)) write(path, add(readFileSync(resolve(root, path), 'utf8')));
const code = Object.keys({ ...files, ...lists }).filter((path) => path.endsWith('.ts'));
if (code.length > 0) await tool('biome', ['check', '--write', ...code]);
console.log(`\n${next}`);

function write(path: string, content: string) {
  mkdirSync(dirname(resolve(root, path)), { recursive: true });
  writeFileSync(resolve(root, path), content);
  console.log(`wrote ${path}`);
}
