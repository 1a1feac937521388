import { writeFileSync } from 'node:fs';
import { pinyin } from 'pinyin-pro';

// Writes lib/snippets/search/readings.json: each syllable with every character read so, for the search by pinyin.

const syllables = new Map<string, string>();
for (let code = 0x4e00; code <= 0x9fff; code++) {
  const character = String.fromCharCode(code);
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  for (const reading of new Set(readings.map((each) => each.replace('ü', 'v')))) {
    if (/^[a-z]{1,6}$/.test(reading)) syllables.set(reading, (syllables.get(reading) ?? '') + character);
  }
}
const sorted = [...syllables].sort(([a], [b]) => (a < b ? -1 : 1));
const json = JSON.stringify(Object.fromEntries(sorted)).replaceAll('","', '",\n"');
writeFileSync(new URL('../lib/snippets/search/readings.json', import.meta.url), `${json}\n`);
