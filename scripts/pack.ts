import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadKnowledge, readPack } from '../lib/knowledge/load.ts';
import type { Pack } from '../lib/knowledge/pack.ts';
import { root } from './command.ts';
import { packJsonSchema } from './pack/pack-json-schema.ts';
import { packReport } from './pack/pack-report.ts';

// For people who write packs: `npm run pack -- check FILE...`, `npm run pack -- report FILE...`; and for this project
// `npm run pack -- schema`, which writes public/schema/pack.json anew.

const PACKS = resolve(root, 'public/packs');
const [command, ...files] = process.argv.slice(2);

if (command === 'schema') writeFileSync(resolve(root, 'public/schema/pack.json'), packJsonSchema());
else if ((command === 'check' || command === 'report') && files.length) readAll(command, files);
else {
  console.error('用法：npm run pack -- check|report 文件...　或　npm run pack -- schema');
  process.exitCode = 2;
}

/** Checks each file on its own, then together with the shipped packs, whose entries it may name or override. */
function readAll(what: 'check' | 'report', paths: readonly string[]): void {
  const shipped = readdirSync(PACKS)
    .filter((name) => name.endsWith('.json') && name !== 'index.json')
    .map((name): unknown => JSON.parse(readFileSync(resolve(PACKS, name), 'utf8')));
  for (const path of paths) {
    try {
      const pack = readPack(JSON.parse(readFileSync(path, 'utf8')));
      const others = shipped.filter((other) => (other as Pack).id !== pack.id);
      loadKnowledge([...others, pack]);
      console.log(`${path}: 可用`);
      if (what === 'report') for (const line of packReport(pack, others as Pack[])) console.log(line);
    } catch (error) {
      console.log(`${path}: ${(error as Error).message}`);
      process.exitCode = 1;
    }
  }
}
