import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { resolve } from 'node:path';
import { peerVersions } from './install-peers.ts';
import { type Spread, spread } from './protocol.ts';

/** One table of the report. */
export interface Section {
  title: string;
  text: string;
  head: string[];
  rows: string[][];
}

export function fixed(value: number, digits: number): string {
  return value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** Three significant digits. */
export function short(value: number): string {
  return value.toLocaleString('en', { maximumSignificantDigits: 3 });
}

/** The median of milliseconds. */
export function milliseconds(values: readonly number[]): string {
  return short(spread(values).median);
}

/** `21 [18–25]`: the median of a ratio and its extremes. */
export function times({ median, least, most }: Spread): string {
  return `${short(median)} [${short(least)}–${short(most)}]`;
}

export function tableOf({ title, text, head, rows }: Section): string {
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) =>
    column > 0 && rows.every((row) => /^[\d≥≤]|^$/.test(row[column]!)) ? '--:' : '---',
  );
  return [`## ${title}`, '', text, '', line(head), line(rule), ...rows.map(line), ''].join('\n');
}

const FILE = resolve(import.meta.dirname, '../../docs/bench.md');

/** Writes docs/bench.md: what was run on what, and all tables. Parts that weren't run keep their last table. */
export function writeReport(sections: readonly Section[]): void {
  const kept = readTables();
  for (const section of sections) kept.set(section.title, `${tableOf(section)}\n${stamp()}\n`);
  writeFileSync(FILE, `${INTRODUCTION}\n${[...kept.values()].join('\n')}`);
}

/** The tables that stand in the file, by their title. */
function readTables(): Map<string, string> {
  let text = '';
  try {
    text = readFileSync(FILE, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
  const sections = text.split(/^(?=## )/m).slice(1);
  return new Map(sections.map((section) => [/^## (.+)/.exec(section)![1]!, `${section.trimEnd()}\n`]));
}

function stamp(): string {
  const [cpu] = cpus();
  const versions = Object.entries(peerVersions()).map(([name, version]) => `${name} ${version}`);
  return (
    `<sub>${new Date().toISOString().slice(0, 16).replace('T', ' ')} UTC · ${type()} ${release()} · ${cpu?.model.trim()}, ` +
    `${cpus().length} cores, load ${fixed(loadavg()[0]!, 1)} · ${fixed(totalmem() / 2 ** 30, 0)} GB · Node ${process.versions.node}` +
    ` · ${versions.join(', ')}</sub>`
  );
}

const INTRODUCTION = `# Speed

Written by \`npm run bench\` (\`npm run bench -- check\` runs one part: check, keystroke, growth, open, typing, search, import). Ratios say more
than milliseconds: what is compared runs in the same process on the same texts, back to back in blocks of at least
250 ms in random order, after three warm-up rounds; a ratio is taken within each round, and given as its median with the
extremes of all rounds. The texts are the correct plans of tests/fixtures/clean, in another order, with other quantities
and names and a few mistakes each time.
`;
