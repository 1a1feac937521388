import type { Edit } from '../draft/draft.ts';

/** `error`: a careful editor would be sure. `warning`: likely. `hint`: worth a look. */
export type Severity = 'error' | 'warning' | 'hint';

/** A mistake in the draft. Remembers the text it was computed from; where that is gone, so is the finding. */
export interface Finding {
  /** Stable over re-checks of unchanged text: what the sidebar keys its rows by and what "ignore here" stores. */
  id: string;
  /** Id of the rule: its file name in lib/check/rules/. */
  rule: string;
  /** The kind of defect, e.g. `outdated-law`. */
  type: string;
  severity: Severity;
  block: string;
  start: number;
  end: number;
  text: string;
  /** The whole word as written, where only a part of it is marked: what is ignored by its words is ignored by this. */
  word?: string;
  /** What is wrong, in a short Chinese sentence. */
  message: string;
  /** Why it matters or how it is known. */
  why?: string;
  /** Where the fact behind it can be read: the name of a law or rule, or a link. */
  source?: string;
  /** Name of what is still to be filled in there, where it is the same wherever the name is: `县`, `年度`. */
  field?: string;
  /** In order of preference. Empty where only a person can mend it. */
  fixes: Fix[];
}

export interface Fix {
  /** What the button does, e.g. `改为“贯彻”`. */
  label: string;
  /** Applied together or not at all, in one undo step. */
  edits: Edit[];
  /** True where it can be applied without a thought (counted in "fix all safe ones"). */
  safe: boolean;
}
