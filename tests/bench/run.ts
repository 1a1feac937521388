import { installPeers } from './install-peers.ts';
import { type Section, tableOf, writeReport } from './report.ts';

// `npm run bench [-- PART...] [--rounds=N]`: prints the tables of all parts or those named, and writes docs/bench.md.

const parts: Record<string, () => Promise<(rounds: number) => Promise<Section>>> = {
  check: async () => (await import('./check-bench.ts')).benchCheck,
  keystroke: async () => (await import('./keystroke-bench.ts')).benchKeystroke,
  growth: async () => (await import('./growth-bench.ts')).benchGrowth,
  open: async () => (await import('./open-bench.ts')).benchOpen,
  typing: async () => (await import('./typing-bench.ts')).benchTyping,
  search: async () => (await import('./search-bench.ts')).benchSearch,
  import: async () => (await import('./import-bench.ts')).benchImport,
};

const args = process.argv.slice(2);
const rounds = Number(args.find((arg) => arg.startsWith('--rounds='))?.slice(9) ?? 9);
const asked = args.filter((arg) => !arg.startsWith('--'));
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0 || !(rounds > 0)) {
  console.error(`Usage: npm run bench -- [${Object.keys(parts).join('|')}]... [--rounds=N]`);
  process.exit(2);
}

installPeers();
const sections: Section[] = [];
for (const name of asked.length ? asked : Object.keys(parts)) {
  console.log(`Measuring: ${name} …`);
  const section = await (await parts[name]!())(rounds);
  sections.push(section);
  console.log(`\n${tableOf(section)}`);
}
writeReport(sections);
console.log('Written to docs/bench.md.');
