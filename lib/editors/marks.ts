import { commonEnds } from '../draft/common-ends.ts';
import type { Draft, Splice } from '../draft/draft.ts';
import type { Mark } from '../messaging/protocol.ts';
import type { Position } from './adapter.ts';
import type { Box, Marker, Underline } from './technique/marker.ts';

/** The marks of one editor: they move with their text and vanish with it, until the sidebar sends new ones. */
export interface Marks {
  replace(marks: Mark[], draft: Draft): void;
  /** To be told of every splice after it was applied. `old` gives the texts before. */
  follow(splice: Splice, old: Draft, draft: Draft): void;
  /** Draws again, for editors that rendered their lines anew. */
  redraw(draft: Draft): void;
  /** The finding marked at a position, if any; the shortest where marks overlap. */
  at(position: Position, draft: Draft): string | null;
  /** The finding marked at a point of the editor's own window, if any; the shortest where marks overlap. */
  under(x: number, y: number): string | null;
  /** Where a finding's mark is drawn; null where it has none. */
  boxes(finding: string): Box[] | null;
}

/** How far beside its words a mark is still pointed at, in CSS pixels: the underline is below them. */
const NEAR = 3;

export function keepMarks(marker: Marker): Marks {
  let marks: Mark[] = [];
  /** As `marks`, as last drawn. */
  let drawn: Underline[] = [];
  const redraw = (draft: Draft) => {
    const places = new Map(draft.blocks.map((block, index) => [block.id, { index, text: block.text }]));
    const underlines: Underline[] = [];
    marks = marks.filter((mark) => {
      const place = places.get(mark.block);
      if (place?.text.slice(mark.start, mark.end) !== mark.text) return false;
      const at = (offset: number) => ({ block: place.index, offset });
      underlines.push({
        id: mark.finding,
        stretch: { start: at(mark.start), end: at(mark.end) },
        severity: mark.severity,
      });
      return true;
    });
    drawn = underlines;
    marker.draw(underlines);
  };
  return {
    replace(next, draft) {
      marks = next;
      redraw(draft);
    },
    follow(splice, old, draft) {
      const before = new Map(old.blocks.slice(splice.start, splice.start + splice.remove).map((b) => [b.id, b.text]));
      const now = new Map(splice.insert.map((block) => [block.id, block.text]));
      marks = marks.flatMap((mark) => {
        const was = before.get(mark.block);
        if (was === undefined) return mark;
        const text = now.get(mark.block);
        const moved = text === undefined ? null : shift(mark, was, text);
        return moved ? [moved] : [];
      });
      redraw(draft);
    },
    redraw,
    at({ block, offset }, draft) {
      const id = draft.blocks[block]?.id;
      const found = marks.filter((mark) => mark.block === id && mark.start <= offset && offset <= mark.end);
      return shortest(found)?.finding ?? null;
    },
    under: (x, y) =>
      shortest(marks.filter((_, index) => isIn(marker.boxes(drawn[index]!.stretch), x, y)))?.finding ?? null,
    boxes(finding) {
      const index = marks.findIndex((mark) => mark.finding === finding);
      return index < 0 ? null : marker.boxes(drawn[index]!.stretch);
    },
  };
}

export function isIn(boxes: Box[], x: number, y: number): boolean {
  return boxes.some(({ left, top, right, bottom }) => x >= left && x <= right && y >= top - NEAR && y <= bottom + NEAR);
}

function shortest(marks: Mark[]): Mark | undefined {
  return marks.toSorted((a, b) => a.text.length - b.text.length)[0];
}

/** The mark in the changed text, or null if the change touched it. */
function shift(mark: Mark, was: string, text: string): Mark | null {
  const { head, tail } = commonEnds(was, text);
  if (mark.end <= head) return mark;
  if (mark.start < was.length - tail) return null;
  const by = text.length - was.length;
  return { ...mark, start: mark.start + by, end: mark.end + by };
}
