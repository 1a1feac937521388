import type { Finding } from '../check/finding.ts';
import type { SilenceScope } from '../check/silences.ts';

/** What the sidebar, the content script and the card it has framed beside a marked word say to each other. */

/** The path of the card's page. */
export const CARD_PATH = '/card.html';

/** A problem with all that its card says. */
export interface Card {
  finding: Finding;
  /** Of the block it stands in. */
  text: string;
  /** Where that is, as the draft numbers itself. */
  place: string;
  /** How many findings say the same of the same words, this one included. */
  alike: number;
  /** Its place among all problems, from 1, in the order of the draft; and how many there are. */
  number: number;
  total: number;
}

/**
 * What asked for a card: the pointer resting on the words or a click there, a walk to the next problem, which leaves the
 * focus in the editor, or a key that is to put it into the card.
 */
export type CardCause = 'rest' | 'click' | 'walk' | 'key';

/** What the user decided on a card; the sidebar does it. */
export type CardAct =
  | { do: 'fix'; choice: number }
  | { do: 'silence'; scope: SilenceScope }
  /** To the next problem in the draft (1) or the one before (-1). */
  | { do: 'walk'; step: 1 | -1 };

/** Served by the card's page. */
export interface CardPage {
  /** Shows this card; its size follows. */
  show(card: Card, cause: CardCause): Promise<void>;
  /** The frame has the focus now: puts it on what Enter is to press. */
  enter(): Promise<void>;
  /** It is above its words (or not): what makes it higher is to push nothing away. */
  lean(above: boolean): Promise<void>;
}

/** Served by the content script. */
export interface CardFrame {
  act(act: CardAct): Promise<void>;
  /** Closes it and selects the words in the editor. */
  goTo(): Promise<void>;
  /** Closes it and gives the focus back, the caret where it was. */
  close(): Promise<void>;
  /** The height its content needs, in CSS pixels, and its CSS `color-scheme`. */
  resize(height: number, scheme: string): Promise<void>;
}
