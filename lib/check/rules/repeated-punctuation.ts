import { codeSet, has } from '../../knowledge/code-set.ts';
import { codesOf } from '../../knowledge/text-codes.ts';
import type { RuleMaker } from '../rule.ts';
import { sideBySide } from '../side-by-side.ts';

const STOPS = '，。、；：！？,.;:!?．';
const REPEATABLE = '，。；';
const isStop = codeSet(STOPS);
const isRepeatable = codeSet(REPEATABLE);
const CLOSERS = '”’」』"';
const isCloser = codeSet(CLOSERS);
const LATIN = /[A-Za-z0-9]/;

/** Two stops in a row: `，，`, `。！`, `。”。`. */
export const repeatedPunctuation: RuleMaker = () => ({
  id: 'repeated-punctuation',
  needs: [
    ...sideBySide(STOPS, STOPS),
    ...[...REPEATABLE].flatMap((stop) => [...CLOSERS].map((closer) => stop + closer + stop)),
  ],
  check({ text, marks }, _hits, { report }) {
    const codes = codesOf(text);
    for (let at = 0; at < marks.length; at++) {
      const start = marks[at]!;
      if (!has(isStop, codes[start]!)) continue;
      let end = start + 1;
      while (marks[at + 1] === end && has(isStop, codes[end]!)) {
        end++;
        at++;
      }
      const several = end > start + 1;
      if (several ? allowed(text.slice(start, end), text[start - 1] ?? '') : !stopsAgain(codes, start)) continue;
      const stop = several ? end : start + 3;
      const keep = keepOf(text.slice(start, stop));
      report({
        severity: 'error',
        start,
        end: stop,
        message: `标点重复：“${text.slice(start, stop)}”`,
        why: '一处停顿只用一个标点',
        fixes: [{ label: `改为“${keep}”`, safe: true, edits: [{ start, end: stop, insert: keep }] }],
      });
    }
  },
});

/** ？！ and dots that stand for an ellipsis are a matter of taste, not doubled by mistake; Latin text is no business of ours. */
function allowed(run: string, before: string): boolean {
  if (/^(?:[！？!?]{2,3})$/.test(run) && new Set(run).size > 1) return true;
  if (/^\.{3,}$/.test(run)) return true;
  return LATIN.test(before) && /^[,.;:!?]+$/.test(run);
}

/** `。”。`: the same stop before and behind a closing quotation mark. */
function stopsAgain(codes: Uint16Array, start: number): boolean {
  const code = codes[start]!;
  return has(isRepeatable, code) && has(isCloser, codes[start + 1]!) && codes[start + 2] === code;
}

/** The strongest stop stays: a full stop outranks a comma; full width outranks half width. */
function keepOf(run: string): string {
  if (run.length === 3 && CLOSERS.includes(run[1]!)) return run.slice(0, 2);
  for (const stop of '？！。；：') if (run.includes(stop)) return stop === '！' && run.includes('。') ? '。' : stop;
  return run.includes('，') ? '，' : run[0]!;
}
