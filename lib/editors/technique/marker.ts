import type { Severity } from '../../check/finding.ts';
import type { Stretch } from '../adapter.ts';

/** A stretch to underline. */
export interface Underline {
  /** The same from one drawing to the next, and no other's. */
  id: string;
  stretch: Stretch;
  severity: Severity;
}

/** Draws underlines without changing the page's content. */
export interface Marker {
  /** Replaces everything drawn before. */
  draw(underlines: Underline[]): void;
  clear(): void;
  /** Where a stretch is drawn, line by line, in CSS pixels of the editor's own window. */
  boxes(stretch: Stretch): Box[];
}

export type Box = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** The colours of the three severities; red, amber and blue that keep 3:1 on white and on dark paper. */
export const COLOURS: Record<Severity, string> = { error: '#d6322c', warning: '#c27a00', hint: '#3b78d8' };
