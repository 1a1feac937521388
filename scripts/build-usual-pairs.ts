import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

// Writes public/packs/words.json: the usual words of two characters, which are those of public/spelling/usual.txt and those
// that the dictionary of @node-rs/jieba (MIT) has met often, but for names. `node scripts/build-usual-pairs.ts`

/** How often the dictionary has met a usual word. */
const OFTEN = 300;
/** Names of people: jieba's tags. */
const NAME = /^nr/;
/** As long as a pack lets a word be. */
const LONGEST = 30;
const PAIR = /^[\u4e00-\u9fff]{2}$/;

const root = new URL('../', import.meta.url);
const usual = readFileSync(new URL('public/spelling/usual.txt', root), 'utf8').split('\n');
const dictionary = readFileSync(createRequire(import.meta.url).resolve('@node-rs/jieba/dict.txt'), 'utf8').split('\n');
const often = dictionary.flatMap((line) => {
  const [word = '', met, tag = ''] = line.split(' ');
  return Number(met) >= OFTEN && !NAME.test(tag) ? [word] : [];
});
const behind = new Map<string, string>();
for (const word of [...new Set([...usual, ...often])].filter((each) => PAIR.test(each)).sort())
  behind.set(word[0]!, (behind.get(word[0]!) ?? '') + word[1]);
const words = [...behind].flatMap(([first, seconds]) =>
  Array.from({ length: Math.ceil(seconds.length / (LONGEST - 1)) }, (_, part) => {
    const begin = part * (LONGEST - 1);
    return first + seconds.slice(begin, begin + LONGEST - 1);
  }),
);
const pack = {
  $schema: '../schema/pack.json',
  id: 'words',
  title: '常用词',
  asOf: new Date().toISOString().slice(0, 10),
  vocabulary: [{ id: 'usual-pairs', role: 'usual-pair', words }],
};
writeFileSync(new URL('public/packs/words.json', root), `${JSON.stringify(pack)}\n`);
