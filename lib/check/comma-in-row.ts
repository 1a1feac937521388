import type { Problem } from './rule.ts';

/** Words of one kind, `[start, end)`, with commas among them where 、 belongs; `commas` are their offsets in the text. */
export function commaInRow(text: string, start: number, end: number, commas: readonly number[]): Problem {
  return {
    type: 'grammar',
    severity: 'warning',
    start,
    end,
    message: `“${text.slice(start, end)}”是并列的词，中间用顿号`,
    why: '逗号隔开的是分句，顿号隔开的是词',
    fixes: [{ label: '改为顿号', safe: true, edits: commas.map((at) => ({ start: at, end: at + 1, insert: '、' })) }],
  };
}
