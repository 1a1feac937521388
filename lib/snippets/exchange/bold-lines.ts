import { boldRuns } from '../../draft/bold.ts';
import { type Part, parseTemplate, writeTemplate } from '../template.ts';
import { textOfHtml } from './text-of-html.ts';

/** A line of a body cut where bold begins and ends, each run as it stands in the body, without the stars. */
export function runsOfLine(line: string): { text: string; bold: boolean }[] {
  const parts = parseTemplate(line);
  if (!parts.some(({ bold }) => bold)) return line ? [{ text: line, bold: false }] : [];
  const runs: { parts: Part[]; bold: boolean }[] = [];
  for (const { bold = false, ...part } of parts) {
    if (runs.at(-1)?.bold === bold) runs.at(-1)!.parts.push(part as Part);
    else runs.push({ parts: [part as Part], bold });
  }
  return runs.map(({ parts, bold }) => ({ text: writeTemplate(parts), bold }));
}

/** The line of a body for a text of which these stretches are bold; stars in it are meant as such. */
export function lineOfBold(text: string, bold: [start: number, end: number][] = []): string {
  const runs = boldRuns(text, bold);
  const plain = !runs.some((run) => run.bold) && !parseTemplate(text).some((part) => part.bold);
  if (plain) return text;
  return runs
    .map((run) => {
      const own = run.text.replace(/(?<!\\)\*/gu, '\\*');
      return run.bold ? own.replace(/\S(?:.*\S)?/u, '**$&**') : own;
    })
    .join('');
}

const ON = '\uE0CC';
const OFF = '\uE0CD';

/** The body that says what a piece of HTML does, a block a line, with what is bold in it. */
export function bodyOfHtml(html: string): string {
  const marked = html
    .replace(/<(?:b|strong)(?:\s[^<>]*)?>/giu, (tag) => ON + tag)
    .replace(/<\/(?:b|strong)\s*>/giu, OFF);
  let depth = 0;
  return textOfHtml(marked)
    .split('\n')
    .map((line) => {
      let text = '';
      const bold: [number, number][] = [];
      for (const character of line) {
        if (character === ON) depth++;
        else if (character === OFF) depth = Math.max(0, depth - 1);
        else {
          const start = text.length;
          text += character;
          if (depth && bold.at(-1)?.[1] === start) bold.at(-1)![1] = text.length;
          else if (depth) bold.push([start, text.length]);
        }
      }
      return lineOfBold(text, bold);
    })
    .join('\n')
    .replace(/\n+$/u, '');
}
