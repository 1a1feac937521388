import { type ReadonlySignal, signal } from '@preact/signals';
import { type CardSession, createCardSession } from '../card/card-session.ts';
import { dismissCard } from '../card/dismiss-card.ts';
import { isIn } from '../editors/marks.ts';
import type { EditorSession } from '../editors/session.ts';
import type { Box } from '../editors/technique/marker.ts';
import { areSeen } from '../editors/technique/seen-at.ts';
import type { Card, CardFrame } from '../messaging/card-wire.ts';
import type { EditorEvent, PageApi } from '../messaging/protocol.ts';

/** The card beside a marked word in a page of ours, which needs no frame of its own. */
export interface OwnCard {
  session: CardSession;
  /** Its words, line by line, in CSS pixels of the window; null while it is closed. */
  beside: ReadonlySignal<Box[] | null>;
  /** To be called once, with the element that it is shown in, which may be hidden. */
  attach(element: HTMLElement): void;
  show: PageApi['showCard'];
  /** Marks have moved or gone: so does the card. */
  follow(): void;
}

interface OwnCardOptions {
  editor: Promise<EditorSession>;
  send(event: EditorEvent): void;
  signal: AbortSignal;
}

/** Ends with the signal; `send` tells the sidebar what was decided on the card. */
export function createOwnCard({ editor, send, signal: ended }: OwnCardOptions): OwnCard {
  const beside = signal<Box[] | null>(null);
  let element: HTMLElement | null = null;
  let shown: { card: Card; closed: AbortController } | null = null;

  const close = () => {
    shown?.closed.abort();
    shown = null;
    beside.value = null;
  };
  const leave = async () => {
    close();
    await (await editor).focus();
  };
  const isInUse = () => element?.contains(document.activeElement) ?? false;
  const follow = async () => {
    const now = shown;
    if (!now) return;
    const { root, spot } = await editor;
    if (shown !== now) return;
    const at = spot(now.card.finding.id);
    if (at && areSeen(root, at.boxes)) beside.value = at.boxes;
    else close();
  };
  const session = createCardSession(
    (): CardFrame => ({
      async act(act) {
        if (!shown) return;
        const { finding } = shown.card;
        void leave();
        send({ type: 'card', finding: finding.id, act });
      },
      async goTo() {
        const finding = shown?.card.finding;
        close();
        if (finding) await (await editor).select(finding);
      },
      close: leave,
      resize: async () => {},
    }),
  );

  return {
    session,
    beside,
    attach(given) {
      element = given;
    },
    async show(card, cause) {
      const { root, spot } = await editor;
      const at = spot(card.finding.id);
      const busy = shown && cause === 'rest' && (isInUse() || shown.card.finding.id === card.finding.id);
      if (!at || !element || busy || (cause === 'rest' && !at.pointed) || !areSeen(root, at.boxes)) return false;
      close();
      const closed = new AbortController();
      shown = { card, closed };
      dismissCard({
        pages: new Set([document]),
        frame: element,
        isOnWords: (_page, x, y) => isIn(beside.peek() ?? [], x, y),
        ...{ cause, isInUse, close, follow: () => void follow(), enter: () => void session.page.enter() },
        signal: AbortSignal.any([ended, closed.signal]),
      });
      beside.value = at.boxes;
      await session.page.show(card, cause);
      if (cause === 'key') await session.page.enter();
      return true;
    },
    follow: () => void follow(),
  };
}
