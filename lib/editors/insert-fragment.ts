import type { CaretPlace, Draft, Fragment, Over, Place } from '../draft/draft.ts';
import type { WriteResult } from '../messaging/protocol.ts';
import type { Stretch, Surface } from './adapter.ts';
import { caretAfter, firstBlock } from './caret-after.ts';
import { firstSlot, watchSlots } from './open-slots.ts';
import { placeFragment } from './place-fragment.ts';
import { placeOver } from './place-over.ts';
import { widened } from './planned-changes.ts';
import type { Typing } from './technique/typing.ts';
import type { Change } from './typing-caret.ts';

/** What follows a change that was made. */
export interface AfterChange {
  /** Where the caret goes, unless the user types or composes where they are. */
  caret(back: Stretch | null, changes: Change[]): Stretch;
  /** Called first, wherever the caret goes. */
  done(changes: Change[]): void;
  /** Called behind it where Tab was pressed meanwhile. */
  onTab?: ((back: boolean) => Promise<void>) | undefined;
}

interface Session {
  page: Document;
  root: HTMLElement;
  surface: Surface;
  typing: Typing;
  signal: AbortSignal;
  /** What was last read; `read` reads again. */
  draft(): Draft;
  read(): void;
  /** Makes changes; `text` is what goes onto the clipboard where that fails. */
  change(plan: (caret: Stretch | null) => Change[] | null, text: string, after: AfterChange): Promise<WriteResult>;
}

/**
 * How fragments get into an editor: the caret goes where the fragment wants it, else to the first place it leaves open,
 * which is selected; Tab then goes through those.
 */
export function fragmentInserter({ page, root, surface, typing, signal, draft, read, change }: Session) {
  const slots = watchSlots({
    page,
    root,
    signal,
    composing: () => typing.composing,
    draft() {
      read();
      return draft();
    },
    caret: () => surface.caret(),
    async select(stretch) {
      surface.scrollTo(stretch);
      await surface.select(stretch);
    },
  });
  return async (fragment: Fragment, place: Place | Over, wanted?: CaretPlace): Promise<WriteResult> => {
    const slot = wanted ? null : firstSlot(fragment);
    const result = await change(
      (at) => {
        const { blocks } = draft();
        if (isOver(place)) return placeOver(blocks, fragment, place.over, surface.uniform);
        const one = placeFragment(blocks, fragment, place, at, surface.keepsStyle);
        return one && [surface.retype === 'always' ? widened(draft(), one) : one];
      },
      fragment.map((block) => block.text).join('\n'),
      {
        caret(back, changes) {
          const at = caretAfter(back, changes, wanted ?? slot ?? undefined, fragment[0]?.text.length, isOver(place));
          return slot ? { ...at, end: { ...at.end, offset: at.end.offset + slot.length } } : at;
        },
        done(changes) {
          const first = firstBlock(changes[0]!);
          const written = () => draft().blocks.slice(first, first + fragment.length);
          slots.follow(() => written().map(({ id }) => id), fragment);
        },
        onTab: slot ? slots.go : undefined,
      },
    );
    slots.settle();
    return result;
  };
}

const isOver = (place: Place | Over): place is Over => typeof place === 'object' && 'over' in place;
