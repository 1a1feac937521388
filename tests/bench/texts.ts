import { readdirSync, readFileSync } from 'node:fs';
import { pick, type Random, randomOf, shuffled } from './random.ts';

const FOLDER = new URL('../fixtures/clean/', import.meta.url);

/** The correct plans of the fixtures, one string each. */
export const documents: string[] = readdirSync(FOLDER)
  .sort()
  .map((name) => readFileSync(new URL(name, FOLDER), 'utf8').trimEnd());

/**
 * A text of about `length` characters (to the next paragraph's end): the fixtures' documents in another order for each
 * seed, with other quantities and place names, and a mistake every few paragraphs, as drafts have them. Every paragraph
 * names a person who is named nowhere else, so that nothing that remembers results has it easier than at first sight.
 */
export function planText(length: number, seed: number): string {
  const random = randomOf(seed);
  const lines: string[] = [];
  let written = 0;
  while (true) {
    for (const document of shuffled(documents, random)) {
      for (const line of document.split('\n')) {
        const varied = line && vary(line, random);
        lines.push(varied);
        written += varied.length + 1;
        if (written > length) return lines.join('\n');
      }
    }
  }
}

/** As many texts as asked for, all different. */
export function planTexts(count: number, length: number): string[] {
  return Array.from({ length: count }, (_, index) => planText(length, 1000 * length + index));
}

const PLACES = ['云岭', '平河', '青禾', '临川', '石桥', '梨川', '望湖', '洛水', '澜江', '新城', '梧桐', '江淮'];

/** What writers slip in, as a pair: the right text and the wrong one. */
const SLIPS: [right: string, wrong: string][] = [
  ['贯彻', '贯切'],
  ['，', ','],
  ['，', '，，'],
  ['。', ''],
  ['”', ''],
  ['）', ')'],
  ['2027年', 'xx年'],
  ['《中华人民共和国民法典》', '《中华人民共和国婚姻法》'],
];

function vary(line: string, random: Random): string {
  let text = line.replace(/\d+(?=[名人场间家次户份条项元个篇])/g, () => String(2 + Math.floor(random() * 300)));
  for (const place of PLACES) if (text.includes(place)) text = text.replaceAll(place, pick(PLACES, random));
  if (text.length > 30 && random() < 0.2) {
    const [right, wrong] = pick(SLIPS, random);
    text = text.replace(right, wrong);
  }
  return text.replace(/(?=[。；：！？]?$)/, `（${person(random)}）`);
}

const NAME = '沈梅柳白江卢祁程骆凌方陆韦段宋乔金孟秦顾许清知望晚云映长如若雪秋月川远舟棠英芷枝夏满冰莹小一南起霜砚诺羽';

function person(random: Random): string {
  return Array.from({ length: 5 }, () => pick([...NAME], random)).join('');
}
