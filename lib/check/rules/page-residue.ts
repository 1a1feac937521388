import { wordsOf } from '../../knowledge/words-of.ts';
import type { Hit, RuleMaker } from '../rule.ts';

const ADDRESS = /(?:https?:\/\/|www\.)[\w\-./?%&=#~:]+|[\w-]+\.(?:com|cn|net|org)(?:\/[\w\-./?%&=#~:]*)?/y;
/** What is said of a body's own site: 登录www.…….gov.cn. */
const OWN_SITE = /(?:网站|网址|平台|官网|登录|访问)[（(：:]?$/;
/** What the draft itself sends people to: 报名链接：https://…. Pages name where they came from: 原文链接. */
const NAMED =
  /(?:^|[^文章来源载])(?:网站|网址|链接|平台|官网|登录|访问|问卷|报名|入口|系统|下载)(?:网址|地址|链接|入口|系统)?(?:为|是)?[（(：: ]*$/;
/** A sentence, or a part of one. */
const SAYS = /[\u4e00-\u9fff][，。；！？]/;

/** Words that a sentence may be made of, too. */
const PLAIN = /^[\u4e00-\u9fffA-Za-z]+$/;
/** Those that no draft says of itself. */
const OF_PAGES = /点击|小编|范文|文库|简历|文秘|网$|怎么写|篇|开头|结尾|本文|一[页篇]/;
/** What pages say around them. */
const TALK =
  /更多|关注|点击(?!、)|欢迎|来源|来自|本文|转载|注明|阅读|下载|精彩|范文|小编|[自源]于?网络|首页|联系|删除|大家|全文|文档|完整版|[>》|｜_]/;
const isClauseEnd = /[。；！？，：:（）()【】[\]\n]/;

/** Whether it is part of what the draft says: 引导职工关注公众号, 在网站首页开设专栏; by the rest of its clause. */
function isSaid(text: string, hits: readonly Hit<string>[], index: number): boolean {
  const { start, end } = hits[index]!;
  const word = text.slice(start, end);
  if (!PLAIN.test(word) || OF_PAGES.test(word)) return false;
  let from = start;
  while (from > 0 && start - from < 40 && !isClauseEnd.test(text[from - 1]!)) from--;
  let to = end;
  while (to < text.length && to - end < 40 && !isClauseEnd.test(text[to]!)) to++;
  // Beside another one it is a row of buttons.
  for (const other of [hits[index - 1], hits[index + 1]])
    if (other && other.start >= from && other.end <= to && (other.end <= start || other.start >= end)) return false;
  const rest = text.slice(from, start) + text.slice(end, to);
  return (rest.match(/[\u4e00-\u9fff]/g)?.length ?? 0) >= 2 && !TALK.test(rest);
}

/** What a web page leaves in copied text: paths, buttons, credits, HTML. */
export const pageResidue: RuleMaker = (knowledge) => ({
  id: 'page-residue',
  terms: wordsOf(knowledge, 'residue').map((word) => [word, word] as const),
  check({ text, first, last }, hits, { report }) {
    let told = -1;
    for (let index = 0; index < hits.length; index++) {
      const { start, end } = hits[index]!;
      if (start < told) continue;
      ADDRESS.lastIndex = start;
      const address = ADDRESS.exec(text);
      const stop = address ? start + address[0].length : end;
      told = stop;
      if (address && NAMED.test(text.slice(first, start))) continue;
      if (!address && isSaid(text, hits, index)) continue;
      // A short line that has it is residue as a whole, unless it says something of its own.
      const rest = text.slice(first, start) + text.slice(stop, last);
      const whole = last - first <= 60 && !SAYS.test(rest) ? { start: first, end: last } : undefined;
      if (!whole && address && /\.(?:gov|edu|org)\.cn/.test(address[0]) && OWN_SITE.test(text.slice(0, start)))
        continue;
      const range = whole ?? { start, end: stop };
      if (whole) told = last;
      report({
        severity: 'warning',
        ...range,
        message: `像是从网页带来的：“${text.slice(range.start, range.end)}”`,
        why: '复制网页时混进来的文字，不属于计划',
        fixes: [{ label: '删去', safe: false, edits: [{ ...range, insert: '' }] }],
      });
    }
  },
});
