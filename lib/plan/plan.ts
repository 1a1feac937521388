import type { Span } from '../draft/draft.ts';

/** What a plan is made of, as far as its text shows. Computed by `parsePlan`, never stored. */
export interface Plan {
  kind: PlanKind;
  /** The year the plan is for, from its title or text or the user's choice; undefined where nothing says. */
  year?: number;
  /** The document's own title line. */
  title?: Span;
  outline: OutlineEntry[];
  /** Standard sections of this kind of plan, in the order that kind uses them. */
  sections: SectionStatus[];
  items: ItemStatus[];
  schedule: Activity[];
  /** What is to be done, an entry of the outline each; what a table of responsibilities is made of. */
  tasks: Task[];
}

export interface PlanKind {
  /** Id of the kind in the packs, e.g. `union-women-school`. */
  id: string;
  /** 0 to 1; 1 where the user chose. */
  confidence: number;
  evidence: Span[];
  chosen: boolean;
}

/** A heading or numbered list line. Conventions: 1 = 一、, 2 = （一）, 3 = 1. or a month label, 4 = （1）. */
export interface OutlineEntry {
  level: 1 | 2 | 3 | 4;
  /** The label as written, e.g. `（一）`; empty for an unmarked heading. */
  marker: string;
  title: string;
  block: string;
  /** Of the marker; of the title where there is no marker. */
  start: number;
  titleStart: number;
  end: number;
  /** `heading`: the title is a heading. `item`: a list line whose title is its first sentence. */
  role: 'heading' | 'item';
}

/** How firmly a kind of plan asks for something: by statute or rule; by inspection; by good practice; by habit. */
export type Need = 'required' | 'expected' | 'recommended' | 'frequent';

export interface SectionStatus {
  /** Key of the section in the packs, e.g. `guiding`. */
  id: string;
  title: string;
  need: Need;
  /** Block of its heading, where present. */
  block?: string;
}

export interface ItemStatus {
  id: string;
  title: string;
  need: Need;
  present: boolean;
  /** The shortest text that proves presence. */
  evidence?: Span;
  /** Why such a plan has it, in a sentence, in Chinese. */
  reason: string;
  /** The law or rule behind it. */
  basis?: string;
  /** Key of the section it belongs to. */
  section: string;
}

/** A dated activity. */
export interface Activity {
  span: Span;
  /** As written, e.g. `3月`, `每周三下午`. */
  when: string;
  what: string;
  /** 1 to 12, ascending; empty where the time can't be put in months. */
  months: number[];
  /** Day of the month where one is given. */
  day?: number;
}

/** A thing to do: an entry of the outline without deeper ones under it. What its text doesn't say is absent. */
export interface Task extends TaskParts {
  block: string;
  /** The entry's label; empty where it has none. */
  marker: string;
  title: string;
}

/** Where a task's text says each of these; who and when may also stand in a heading above it. */
export interface TaskParts {
  /** The person, post or body that does it, e.g. `办公室`. */
  who?: Span;
  when?: Span;
  where?: Span;
  /** A number of people or things, or a sum, e.g. `8000人次`. */
  howMuch?: Span;
  /** By what it counts as done: a rate or number to reach, e.g. `签订率达到95%`. */
  measure?: Span;
}
