import type { Fragment, Place } from '../draft/draft.ts';
import type { Need } from '../plan/plan.ts';

/** Something the plan lacks, ready to be inserted where it belongs. */
export interface Suggestion {
  id: string;
  kind: 'section' | 'item';
  /** For a section its heading without marker, for an item its name. */
  title: string;
  /** The marker the document's own numbering asks for there, e.g. `三、`; empty where the document is unnumbered. */
  marker: string;
  level: 1 | 2 | 3;
  need: Need;
  /** Why, in a short Chinese sentence. */
  why: string;
  basis?: string;
  /** Months it is usual in, 1 to 12, where it has any. */
  months?: number[];
  place: Place;
  /** One or more ready texts; `{单位}`-style fields are still open in them. The first is the default. */
  wordings: Fragment[];
}
