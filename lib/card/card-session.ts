import { type ReadonlySignal, signal } from '@preact/signals';
import type { Card, CardAct, CardCause, CardFrame, CardPage } from '../messaging/card-wire.ts';
import type { Client } from '../messaging/rpc.ts';

export interface CardSession {
  /** Null until the first is shown. `opening` tells one showing from the next. */
  shown: ReadonlySignal<{ card: Card; cause: CardCause; opening: number } | null>;
  /** Rises when the focus comes in. */
  entered: ReadonlySignal<number>;
  /** Whether the card is above its words. */
  above: ReadonlySignal<boolean>;
  page: CardPage;
  act(act: CardAct): void;
  goTo(): void;
  close(): void;
  resize(height: number): void;
}

/** What the card beside a marked word shows and does; `frame` is the content script that framed it. */
export function createCardSession(frame: () => Client<CardFrame>): CardSession {
  const shown = signal<{ card: Card; cause: CardCause; opening: number } | null>(null);
  let openings = 0;
  const entered = signal(0);
  const above = signal(false);
  return {
    shown,
    entered,
    above,
    page: {
      async show(card, cause) {
        openings += 1;
        shown.value = { card, cause, opening: openings };
      },
      async enter() {
        entered.value += 1;
      },
      async lean(up) {
        above.value = up;
      },
    },
    act: (act) => void frame().act(act),
    goTo: () => void frame().goTo(),
    close: () => void frame().close(),
    resize: (height) => void frame().resize(height, document.documentElement.dataset.theme ?? 'light dark'),
  };
}
