import { factsHorizon } from '../../knowledge/facts-horizon.ts';
import { factsYear } from '../../knowledge/facts-year.ts';
import type { Law } from '../../knowledge/schema/law.ts';
import { readArticle, writeArticle } from '../article-number.ts';
import type { Problem, RuleMaker } from '../rule.ts';

const NUMBER = '[零一二三四五六七八九十百千\\d]{1,8}';
/** Right behind a law's title: 》第七条, 》第七条第二款、第八条. */
const ARTICLES = new RegExp(
  `^》?(?:[（(][^）)]{1,12}[）)])?的?(?:第${NUMBER}条(?:第${NUMBER}款)?(?:第?[（(]?${NUMBER}[）)]?项)?(?:[、和及与至]|以及)?)+`,
);
const ARTICLE = new RegExp(`第(${NUMBER})条`, 'g');
/** What an article is cited for stands right behind it, in the same clause. */
const FOR = /^[^，。；、！？]{0,24}/;

/** An article that a law doesn't have, or that is about something else: 《女职工劳动保护特别规定》第二十条. */
export const articlePointer: RuleMaker = (knowledge) => {
  const today = factsYear(knowledge);
  const horizon = factsHorizon(knowledge);
  return {
    id: 'article-pointer',
    terms: knowledge.laws
      .filter((law) => law.articles)
      .flatMap((law) =>
        [law.name, law.formal, ...(law.aliases ?? [])].flatMap((name) => (name ? [[name, law] as const] : [])),
      ),
    heedsTerm: (codes, _start, end) => namesArticle(codes, end),
    check({ text, titles, year = today }, hits, { report }) {
      const wholes = new Map(titles.map((title) => [title.start, title.end]));
      for (const { start, end, entry: law } of hits) {
        // Only a whole title: a province's own rules have other articles, and a plan of old pointed to an older text.
        if (wholes.get(start) !== end) continue;
        if (law.revised && year < Number(law.revised.slice(0, 4))) continue;
        const cited = ARTICLES.exec(text.slice(end, end + 80))?.[0];
        if (!cited) continue;
        const articles = [...cited.matchAll(ARTICLE)];
        for (const found of articles) {
          const at = end + found.index;
          const problem =
            outOfRange(law, found[1]!) ??
            (articles.length === 1 ? otherMatter(law, found[1]!, text.slice(end + cited.length), at) : undefined);
          if (!problem) continue;
          const sure = law.verified && year <= horizon;
          report({
            ...problem,
            start: at,
            end: at + found[0].length,
            severity: sure ? problem.severity : 'warning',
            why: sure ? '引用条文要写准，读的人会去查' : `按${horizon}年能查到的文本；之后若有修订，请核对`,
            source: law.source ?? `《${law.name}》`,
          });
        }
      }
    },
  };
};

type Fault = Pick<Problem, 'severity' | 'message' | 'fixes'>;

function outOfRange(law: Law, number: string): Fault | undefined {
  if (readArticle(number) <= law.articles!) return undefined;
  return { severity: 'error', message: `《${law.name}》只有${law.articles}条，没有第${number}条` };
}

/** An article cited for what stands in another one. */
function otherMatter(law: Law, number: string, behind: string, at: number): Fault | undefined {
  const clause = FOR.exec(behind)![0];
  const article = readArticle(number);
  for (const { about, articles } of law.pointers ?? []) {
    const word = about.find((one) => clause.includes(one));
    if (!word) continue;
    if (articles.includes(article)) return undefined;
    const right = writeArticle(articles[0]!, number);
    return {
      severity: 'warning',
      message: `“${word}”在《${law.name}》里是第${articles.map((one) => writeArticle(one, number)).join('、')}条，这里写的是第${number}条`,
      fixes:
        articles.length > 1
          ? []
          : [
              {
                label: `改为“第${right}条”`,
                safe: false,
                edits: [{ start: at + 1, end: at + 1 + number.length, insert: right }],
              },
            ],
    };
  }
  return undefined;
}

/** Between a title and the first article stand no more than a mark, a year in brackets and 的. */
const NEAR = 16;
/** 第 */
const NTH = 0x7b2c;

/** Whether an article may follow the title that ends there. */
function namesArticle(codes: Uint16Array, end: number): boolean {
  for (let at = end; at <= end + NEAR && codes[at] !== 0; at++) if (codes[at] === NTH) return true;
  return false;
}
