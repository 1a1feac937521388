import { allMatches } from '../../knowledge/all-matches.ts';
import type { RuleMaker } from '../rule.ts';

/** A sentence in which a space stands where no one would pause. */
const STRAY =
  /(?<=[\u4e00-\u9fff]{3}|[，。；、])[ \u3000]{1,2}(?=[》”])|(?<=[《“])[ \u3000]{1,2}(?=[\u4e00-\u9fff])|(?<=[\u4e00-\u9fff]{2}[\u4e00-\u9fff])[ \u3000](?=[\u4e00-\u9fff]{2}|[“《])|(?<=[”》])[ \u3000](?=[\u4e00-\u9fff]{2})/g;
/** Only what is written on like this is prose; a line of names or of columns is set with spaces. */
const PROSE = /[，。；,;]/;
const MOST = 3;

/** A space between two characters of a sentence, as pasting leaves it: 以职代会制度 为基础. */
export const straySpace: RuleMaker = () => ({
  id: 'stray-space',
  // A word with a space in it is another rule's.
  yields: true,
  needs: [' ', '\u3000'],
  heedsSign: (codes, marks, index) => isChinese(codes[marks[index]! - 1]!) && isChinese(codes[marks[index]! + 1]!),
  check({ text, first, last }, _hits, { report }) {
    if (!PROSE.test(text)) return;
    const found = allMatches(text, STRAY).filter(({ index }) => index > first && index < last);
    // So many are the document's way of setting columns.
    if (found.length > MOST) return;
    for (const { index, 0: match } of found) {
      const sentence = sentenceOf(text, index);
      if (!PROSE.test(sentence) || isSet(text, index) || isSlogan(text, index)) continue;
      report({
        type: 'grammar',
        severity: 'warning',
        start: index - 1,
        end: index + match.length + 1,
        message: '句子中间多了一个空格',
        why: '多半是粘贴时带进来的',
        fixes: [{ label: '删去空格', safe: true, edits: [{ start: index, end: index + match.length, insert: '' }] }],
      });
    }
  },
});

/** From mark to mark, with the mark that ends it. */
function sentenceOf(text: string, at: number): string {
  const start = text.slice(0, at).search(/[^。！？；]*$/);
  return /^[^。！？]*[。！？]?/.exec(text.slice(start))![0];
}

/** A number, a date or a name before the space sets apart what follows: 第一条 为了…, 三月份 开展…. */
function isSet(text: string, at: number): boolean {
  if (/[月日周年条章](?:之[一二三四五六七八九十])?$/.test(text.slice(0, at))) return true;
  if (!/[\u4e00-\u9fff]/.test(text.slice(at).trimStart()[0]!)) return false;
  return /(?:^|[。：:])\s*[\u4e00-\u9fff]{1,6}$/.test(text.slice(0, at));
}

/** “好品齐聚 惠通八方”: two halves of a slogan. */
function isSlogan(text: string, at: number): boolean {
  return /“[^”]*$/.test(text.slice(0, at)) && /^\s*[\u4e00-\u9fff]+”/.test(text.slice(at));
}

function isChinese(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code >= 0x3001 && code <= 0x300b) || code === 0x201c || code === 0x201d;
}
