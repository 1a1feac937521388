import type { Analysis } from '../../lib/check/analysis.ts';
import type { Draft } from '../../lib/draft/draft.ts';

/** Offsets of each block's first character in the file's text, whatever its line breaks are. */
export type BlockOffsets = ReadonlyMap<string, number>;

/** Maps blocks made by `draftFromText` back to the text they came from. */
export function blockOffsets(draft: Draft, text: string): BlockOffsets {
  const offsets = new Map<string, number>();
  let at = 0;
  for (const block of draft.blocks) {
    offsets.set(block.id, at);
    at += block.text.length;
    at += text.startsWith('\r\n', at) ? 2 : 1;
  }
  return offsets;
}

/** Kinds that whoever reads the answers need not know, by those that they are answered as. */
const ANSWERED_AS: Readonly<Record<string, string>> = {
  'class-teacher': 'teaching',
  'county-women-federation': 'women-federation',
  'township-women-federation': 'women-federation',
  union: 'other',
};

/** One file's analysis as `--json` prints it: all offsets are UTF-16 code units of the whole file text, half-open. */
export function answerForm(file: string, analysis: Analysis, offsets: BlockOffsets) {
  const at = (block: string) => offsets.get(block)!;
  const { plan } = analysis;
  return {
    file,
    kind: ANSWERED_AS[plan.kind.id] ?? plan.kind.id,
    ...(plan.year === undefined ? {} : { year: plan.year }),
    outline: plan.outline.map((entry) => ({
      level: entry.level,
      marker: entry.marker,
      title: entry.title,
      start: at(entry.block) + entry.start,
      end: at(entry.block) + entry.end,
    })),
    items: plan.items.map((item) => ({
      id: item.id,
      present: item.present,
      ...(item.evidence && {
        start: at(item.evidence.block) + item.evidence.start,
        end: at(item.evidence.block) + item.evidence.end,
      }),
    })),
    findings: analysis.findings.map(({ block, start, end, fixes, ...rest }) => ({
      ...rest,
      start: at(block) + start,
      end: at(block) + end,
      fixes: fixes.map((fix) => ({
        ...fix,
        edits: fix.edits.map((edit) => ({
          start: at(edit.block) + edit.start,
          end: at(edit.block) + edit.end,
          was: edit.was,
          insert: edit.insert,
        })),
      })),
    })),
    tasks: plan.tasks.map(({ block, marker, title, ...parts }) => ({
      marker,
      title,
      start: at(block),
      ...Object.fromEntries(Object.entries(parts).map(([part, { text }]) => [part, text])),
    })),
    schedule: plan.schedule.map((activity) => ({
      when: activity.when,
      what: activity.what,
      start: at(activity.span.block) + activity.span.start,
      end: at(activity.span.block) + activity.span.end,
    })),
  };
}

export type AnswerForm = ReturnType<typeof answerForm>;
