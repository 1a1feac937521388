import { chromium, type Page } from 'playwright';
import { readMachine } from '../../scripts/machine.ts';
import { quantile, spread } from './protocol.ts';
import { fixed, type Section, short, times } from './report.ts';
import { hostileQueries } from './search/hostile-queries.ts';
import type { Bench, EngineName } from './search/page.ts';
import { servePage } from './search/serve-page.ts';
import { documents } from './texts.ts';
import { usedMemory } from './used-memory.ts';

declare const bench: Bench;

const QUERIES = {
  characters: [
    '女职工',
    '专项集体合同',
    '母婴室',
    '工作',
    '的',
    '普法宣传月',
    '两癌筛查',
    '量子纠缠',
    '安全生产月',
    '由工会负责',
  ],
  sound: ['nvzhigong', 'jhsy', 'zxjtht', 'muyingshi', 'pfxc', 'jh', 'yhhj', 'anquanshengchanyue'],
  mixed: ['3yue 座谈', '女zg', 'wzh 计划', '3ba 座谈', 'sz3', '1a2b3c', 'b2b'],
  // Hardest for an index: held by nothing or next to nothing, though every part of it stands nearly everywhere.
  nonsense: [
    ...['zzzzzz', 'zzgzzg', 'sssss', 'shishishi', 'yiyi', 'zhzhzh', 'qwertyuiop', 'xxxxxxxxxxxx', 'jh zzzzzz'],
    ...['zhuzhizhangzhigongz', 'gongzuojihuagongzuojihua', '的的的', '不作计女', '999', '12345678'],
  ],
  slips: ['gonhzuo', 'zhgiong', '工做计化', '专项集体合铜', '第二季度整治100 组织召开座谈会x'],
  short: ['z', 's', 'zz', '2', '，', '“”', '😀', '🎉🎉', 'a b c d e f g h'],
  pasted: [documents[0]!.replace(/\s+/g, '').slice(100, 250), `${documents[1]!.replace(/\s+/g, '').slice(0, 120)}量子`],
};
const all = Object.values(QUERIES).flat();
/** So many queries that are as hard as they come are tried; those that took longest, and the longest of them, have a row of their own. */
const HOSTILE = { tried: 2_000, slowest: 50, longest: 50 };

/** Search over made-up snippets in Chromium, beside two libraries and a plain scan; memory each in a page of its own. */
export async function benchSearch(rounds: number, sizes = [1_000, 10_000, 100_000]): Promise<Section> {
  const { chromium: executablePath } = readMachine();
  if (!executablePath) throw new Error('The search is measured in Chromium, and set-up found none.');
  const served = await servePage();
  const browser = await chromium.launch({ executablePath, chromiumSandbox: false });
  const version = browser.version();
  const hostile = hostileQueries(HOSTILE.tried, documents, 1);
  const rows: string[][] = [];
  try {
    for (const count of sizes) {
      // MiniSearch takes minutes and Fuse.js seconds a query over 100,000 snippets: there they are asked less.
      const peers: EngineName[] = ['MiniSearch', 'Fuse.js'];
      const page = await open(served.url);
      await page.evaluate(([count, documents]) => bench.snippets(count, documents), [count, documents] as const);
      const readies = new Map<EngineName, number>();
      for (const name of ['Zhouquan', 'plain scan', ...peers] as EngineName[]) {
        readies.set(name, await page.evaluate((name) => bench.ready(name), name));
      }
      const ask = (names: EngineName[], queries: string[], rounds: number) =>
        page.evaluate(([names, queries, rounds]) => bench.search(names, queries, rounds), [
          names,
          queries,
          rounds,
        ] as const);
      const hardest = hardestOf(await ask(['Zhouquan'], hostile, 2));
      const own = await ask(['Zhouquan', 'plain scan'], [...all, ...hardest], rounds);
      const others = await ask(peers, QUERIES.characters, count < 100_000 ? 3 : 1);
      await page.close();
      for (const [name, ready] of readies) {
        const isOurs = name === 'Zhouquan';
        rows.push([
          count.toLocaleString('en'),
          name,
          name === 'plain scan' ? '' : short(ready),
          ...costs({ ...own, ...others }[name]!.slice(0, all.length)),
          isOurs ? ratios(own, 0, all.length) : '',
          fixed(await memory(name, count), 1),
        ]);
        if (isOurs)
          rows.push([
            count.toLocaleString('en'),
            'Zhouquan, hardest',
            '',
            ...costs(own.Zhouquan!.slice(all.length)),
            ratios(own, all.length),
            '',
          ]);
      }
    }
  } finally {
    await browser.close();
    served.close();
  }
  return {
    title: 'Searching snippets',
    text:
      `Chromium ${version}, snippets of 200 characters, ${all.length} queries in characters, pinyin, initials and ` +
      `both; MiniSearch (bigrams) and Fuse.js only those in characters. In a row of their own the ${HOSTILE.slowest} slowest and ` +
      `the ${HOSTILE.longest} longest of ${HOSTILE.tried.toLocaleString('en')} made up to be hard: syllables over and over, ` +
      'what can be read in many ways, what stands in most texts but hardly ever side by side, many words, long pastes, rare ' +
      'signs. Targets at 100,000: p95 ≤ 10 ms; worst query at most ' +
      'half of a plain scan by `includes`, which finds no pinyin.',
    head: [
      'snippets',
      'tool',
      'ready, ms',
      'median query, ms',
      'p95, ms',
      'slowest, ms',
      'query ÷ same query by plain scan',
      'memory, MB',
    ],
    rows,
  };

  /** Of the hostile ones, by what they took. */
  function hardestOf({ Zhouquan }: Record<string, number[][]>): string[] {
    const spent = new Map(hostile.map((query, at) => [query, Math.min(...Zhouquan![at]!)]));
    const slowest = [...spent.keys()].sort((a, b) => spent.get(b)! - spent.get(a)!).slice(0, HOSTILE.slowest);
    const longest = [...spent.keys()].sort((a, b) => b.length - a.length).slice(0, HOSTILE.longest);
    return [...new Set([...slowest, ...longest])];
  }

  /** Median query, 95th percentile and slowest. */
  function costs(perQuery: number[][]): string[] {
    const medians = perQuery.map((values) => spread(values).median).sort((a, b) => a - b);
    const every = perQuery.flat().sort((a, b) => a - b);
    return [short(quantile(medians, 0.5)), short(quantile(every, 0.95)), short(every.at(-1)!)];
  }

  function ratios(spent: Record<string, number[][]>, from: number, to?: number): string {
    const of = (name: EngineName) => spent[name]!.slice(from, to).map((values) => spread(values).median);
    const scans = of('plain scan');
    return times(spread(of('Zhouquan').map((median, at) => median / scans[at]!)));
  }

  async function open(url: string): Promise<Page> {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(url);
    return page;
  }

  /** Megabytes of heap and buffers an engine adds to the snippets themselves. */
  async function memory(name: EngineName, count: number): Promise<number> {
    const page = await open(served.url);
    const session = await page.context().newCDPSession(page);
    await page.evaluate(([count, documents]) => bench.snippets(count, documents), [count, documents] as const);
    const before = await usedMemory(session);
    await page.evaluate((name) => bench.ready(name), name);
    const after = await usedMemory(session);
    await page.close();
    return (after - before) / 2 ** 20;
  }
}
