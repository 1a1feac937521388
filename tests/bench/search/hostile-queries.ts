import { readingsOf, SYLLABLES } from '../../../lib/snippets/search/readings.ts';
import { pick, type Random, randomOf, shuffled } from '../random.ts';

/** Syllables that are others in a row, too, or begin some. */
const AMBIGUOUS = [
  ...['xian', 'fangan', 'jian', 'lian', 'dangan', 'tian', 'nian', 'guan', 'zhuang', 'liang', 'jiang', 'huan', 'nanan'],
  ...['gangao', 'haian', 'yier', 'erenai', 'shier', 'zhanzhan', 'jianjian', 'tuanjie', 'shengeng', 'pingan', 'minge'],
];
const FREQUENT_LETTERS = 'zshjgdyxcn';
const SIGNS = '，。、；：“”（）《》·—-！？,.()';
const RARE = '龘犇燚骉𠮷〇囍卍αβЖあのカ한';
const EMOJI = ['😀', '🎉', '👨‍👩‍👧', '🇨🇳', '❤️', '1️⃣'];

type Kind = (random: Random) => string;

/**
 * Queries that are as hard as they come, the same for the same seed and documents: what stands in most texts, but hardly
 * ever side by side; what can be read in many ways; what is long, rare or no text at all.
 */
export function hostileQueries(count: number, documents: readonly string[], seed: number): string[] {
  const random = randomOf(seed);
  const kinds = kindsOver(documents.map((text) => text.replace(/\s+/g, '')).filter((text) => text.length > 500));
  return Array.from({ length: count }, () => pick(kinds, random)(random));
}

function kindsOver(texts: readonly string[]): Kind[] {
  const between = (least: number, most: number, random: Random) => least + Math.floor(random() * (most - least + 1));
  const several = (least: number, most: number, one: Kind) => (random: Random) =>
    Array.from({ length: between(least, most, random) }, () => one(random)).join('');
  const repeated = (least: number, most: number, one: Kind) => (random: Random) =>
    one(random).repeat(between(least, most, random));
  const slice = (least: number, most: number) => (random: Random) => {
    const text = pick(texts, random);
    const length = between(least, most, random);
    const from = Math.floor(random() * (text.length - length));
    return text.slice(from, from + length);
  };
  /** Each character by its pinyin, what that begins with, or (with `others`) itself. */
  const spelled = (one: Kind, others: number, initials: number) => (random: Random) =>
    [...one(random)]
      .map((character) => {
        const reading = random() < others ? character : (readingsOf(character)[0] ?? character);
        return random() < initials ? reading[0]! : reading;
      })
      .join('');
  const cut = (one: Kind) => (random: Random) => {
    const text = one(random);
    return text.slice(0, Math.max(1, text.length - between(0, 3, random)));
  };
  const slipped = (one: Kind) => (random: Random) => {
    const text = one(random);
    const at = Math.floor(random() * text.length);
    return text.slice(0, at) + pick([...FREQUENT_LETTERS, ''], random) + text.slice(at + between(0, 1, random));
  };
  const mixed = (one: Kind) => (random: Random) => shuffled([...one(random)], random).join('');
  const words = (one: Kind) => (random: Random) =>
    Array.from({ length: between(2, 8, random) }, () => one(random)).join(' ');
  const oneOf = (of: readonly string[] | string) => (random: Random) => pick([...of], random);

  const syllable = oneOf(SYLLABLES);
  const frequent = spelled(slice(1, 1), 0, 0);
  const letters = several(1, 20, oneOf(FREQUENT_LETTERS));
  const pinyin = spelled(slice(2, 8), 0, 0);
  const short: Kind[] = [
    ...[
      letters,
      several(1, 3, frequent),
      slice(1, 3),
      spelled(slice(2, 4), 0.3, 0.5),
      oneOf(SIGNS),
      oneOf('0123456789'),
    ],
    ...[repeated(1, 4, frequent), cut(pinyin)],
  ];
  return [
    ...[
      repeated(2, 9, syllable),
      repeated(2, 9, frequent),
      repeated(2, 9, oneOf(AMBIGUOUS)),
      repeated(1, 20, oneOf(FREQUENT_LETTERS)),
    ],
    ...[
      several(2, 8, syllable),
      several(2, 8, frequent),
      several(1, 5, oneOf(AMBIGUOUS)),
      cut(several(2, 6, frequent)),
    ],
    ...[letters, several(2, 3, oneOf(FREQUENT_LETTERS)), pinyin, cut(pinyin), slipped(pinyin), mixed(pinyin)],
    ...[
      spelled(slice(2, 10), 0, 1),
      spelled(slice(2, 10), 0, 0.5),
      spelled(slice(2, 8), 0.4, 0.5),
      slipped(spelled(slice(3, 10), 0, 1)),
    ],
    ...[spelled(mixed(slice(2, 6)), 0.4, 0.5), spelled(mixed(slice(2, 6)), 0, 0.5)],
    ...[slice(1, 8), slipped(slice(2, 12)), mixed(slice(2, 8)), repeated(2, 10, slice(1, 2))],
    ...[
      slice(200, 400),
      slipped(slice(200, 400)),
      mixed(slice(200, 300)),
      spelled(slice(60, 200), 0, 0),
      spelled(slice(200, 400), 0, 1),
    ],
    ...[repeated(60, 300, frequent), repeated(200, 400, slice(1, 1)), several(60, 100, oneOf(AMBIGUOUS))],
    ...[
      several(1, 6, oneOf(SIGNS)),
      several(1, 6, oneOf('0123456789')),
      several(1, 3, oneOf(EMOJI)),
      several(1, 3, oneOf(RARE)),
    ],
    ...[
      several(2, 6, (random) =>
        pick([oneOf(SIGNS), slice(1, 1), oneOf(FREQUENT_LETTERS), oneOf('0123456789')], random)(random),
      ),
    ],
    ...[
      words((random) => pick(short, random)(random)),
      words(letters),
      words(several(1, 3, frequent)),
      words(slice(1, 4)),
    ],
    ...[
      words(repeated(2, 8, frequent)),
      words(several(4, 6, oneOf(AMBIGUOUS))),
      words(cut(pinyin)),
      words(slice(60, 100)),
    ],
  ];
}
