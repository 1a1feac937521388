import type { Block } from '../draft/draft.ts';
import { rememberBlocks } from '../draft/remember-blocks.ts';
import { itemClues } from '../knowledge/find-items.ts';
import { occasionClues } from '../knowledge/find-occasions.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { compileReviewHeadings, reviewClues } from '../knowledge/look-back.ts';
import type { Kind } from '../knowledge/schema/kind.ts';
import { compileSections, type SectionFinder } from '../knowledge/section-finder.ts';
import { compileTemplates, type TemplateFinder } from '../knowledge/template-finder.ts';
import { compileTogether } from '../knowledge/together.ts';
import type { TaskParts } from './plan.ts';
import { BlockReading } from './read-block.ts';
import { festivalClues } from './schedule/read-times.ts';
import { compileTaskParts } from './tasks/task-parts.ts';

/** The packs, compiled for reading plans. */
export interface PlanReader {
  knowledge: Knowledge;
  /** The signs of standard items and of kinds in a paragraph. */
  find: ReturnType<typeof compileClues>;
  /** The festivals and occasions in a paragraph, and what tells that a sentence looks back. */
  findTimes: ReturnType<typeof compileTimeClues>;
  sections: SectionFinder;
  /** The signals of all kinds; what finds them names them by their index. */
  signalList: readonly KindSignal[];
  /** Finds those that count in the title or the first paragraphs only. */
  signalsOfFrame: TemplateFinder<number>;
  /** Whether a section of this heading looks back as a whole. */
  looksBack(heading: string): boolean;
  /** Whether a section of this heading sets the frame and holds no tasks. */
  isTaskless(heading: string): boolean;
  /** What a block says of a task, read from `from` on; once for as long as it is the same object. */
  taskParts(reading: BlockReading, from: number): TaskParts;
  /** Reads the blocks of a draft, each once for as long as it is the same object; an edited block is a new one. */
  read(blocks: readonly Block[]): readonly BlockReading[];
}

/** One of the signals a kind is recognised by. */
export interface KindSignal {
  kind: string;
  signal: NonNullable<Kind['signals']>[number];
}

const readers = new WeakMap<Knowledge, PlanReader>();

/** The reader for these packs; made once for as long as they are loaded. */
export function planReader(knowledge: Knowledge): PlanReader {
  let reader = readers.get(knowledge);
  if (!reader) {
    reader = compileReader(knowledge);
    readers.set(knowledge, reader);
  }
  return reader;
}

function compileReader(knowledge: Knowledge): PlanReader {
  const signalList = knowledge.kinds.flatMap((kind) =>
    (kind.signals ?? []).map((signal) => ({ kind: kind.id, signal })),
  );
  const readTaskParts = compileTaskParts(knowledge);
  const sections = remembered(compileSections(knowledge.sections));
  const taskless = new Set(knowledge.sections.filter((section) => section.taskless).map(({ id }) => id));
  const reader: PlanReader = {
    knowledge,
    find: compileClues(knowledge, signalList),
    findTimes: compileTimeClues(knowledge),
    sections,
    signalList,
    signalsOfFrame: compileTemplates(signalSources(signalList, ({ signal }) => signal.in !== 'text')),
    looksBack: compileReviewHeadings(knowledge.reviews),
    isTaskless: (heading) => sections(heading).some((id) => taskless.has(id)),
    taskParts(reading, from) {
      if (reading.task?.from !== from)
        reading.task = { from, parts: readTaskParts(reading.block, from, reading.times) };
      return reading.task.parts;
    },
    read: rememberBlocks((blocks) => blocks.map((block) => new BlockReading(block, reader))),
  };
  return reader;
}

function compileClues({ items }: Knowledge, signalList: readonly KindSignal[]) {
  return compileTogether({
    items: itemClues(items),
    signals: signalSources(signalList, ({ signal }) => signal.in === 'text'),
  });
}

function compileTimeClues({ reviews, festivals, occasions }: Knowledge) {
  return compileTogether({
    reviews: reviewClues(reviews),
    festivals: festivalClues(festivals),
    occasions: occasionClues(occasions),
  });
}

function signalSources(signalList: readonly KindSignal[], chosen: (entry: KindSignal) => boolean) {
  return signalList.flatMap((entry, index) =>
    chosen(entry) ? entry.signal.any.map((source) => [source, index] as const) : [],
  );
}

const MOST_REMEMBERED = 5000;

/** Headings are asked about with every key press, and hardly ever change. */
function remembered<Answer>(ask: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    let answer = answers.get(text);
    if (answer === undefined) {
      answer = ask(text);
      if (answers.size >= MOST_REMEMBERED) answers.clear();
      answers.set(text, answer);
    }
    return answer;
  };
}
