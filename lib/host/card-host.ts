import { browser } from 'wxt/browser';
import { dismissCard } from '../card/dismiss-card.ts';
import { isIn } from '../editors/marks.ts';
import type { Box } from '../editors/technique/marker.ts';
import { areSeen } from '../editors/technique/seen-at.ts';
import type { EditorWatch } from '../editors/watch.ts';
import { CARD_PATH, type Card, type CardCause, type CardFrame, type CardPage } from '../messaging/card-wire.ts';
import type { EditorEvent, PageApi } from '../messaging/protocol.ts';
import { CARD_STYLE } from './card-style.ts';
import { outermost } from './outermost.ts';
import { type OwnFrame, ownFrame } from './own-frame.ts';
import { type CardHeight, placeCard } from './place-card.ts';

export interface CardHost {
  show: PageApi['showCard'];
  /** The marks have moved or gone: so does the card. */
  follow(): void;
}

interface CardHostOptions {
  watch(): EditorWatch;
  send(event: EditorEvent): void;
  signal: AbortSignal;
}

interface Shown {
  card: Card;
  cause: CardCause;
  root: HTMLElement;
  frame: OwnFrame<CardPage>;
  /** Where the words were when it was last placed, in the window of their editor. */
  boxes: Box[];
  /** Null until its page has said. */
  height: CardHeight | null;
  closed: AbortController;
}

/** The card beside a marked word of a frame's editors. Until one is asked for it costs nothing. */
export function hostCard({ watch, send, signal }: CardHostOptions): CardHost {
  let framed: { frame: OwnFrame<CardPage>; page: Document } | null = null;
  let shown: Shown | null = null;

  const close = (focused?: Promise<unknown>) => {
    shown?.closed.abort();
    shown?.frame.hide(focused);
    shown = null;
  };
  const leave = () => {
    const focused = watch().api.focus();
    close(focused);
    return focused;
  };
  const api: CardFrame = {
    async act(act) {
      if (!shown) return;
      const { finding } = shown.card;
      void leave();
      send({ type: 'card', finding: finding.id, act });
    },
    async goTo() {
      if (!shown) return;
      const selected = watch().api.select(shown.card.finding);
      close(selected);
      await selected;
    },
    close: leave,
    async resize(height, scheme) {
      if (!shown) return;
      const now = Math.ceil(height);
      shown.height = { now, closed: Math.min(now, shown.height?.closed ?? now) };
      // One sees through a frame whose colours are those of its page.
      shown.frame.element.style.colorScheme = scheme;
      await place();
    },
  };
  const load = (page: Document) => {
    if (framed?.page !== page) {
      const title = browser.i18n.getMessage('card');
      const frame = ownFrame<CardPage>(page, { path: CARD_PATH, title, style: CARD_STYLE, api, signal });
      framed = { frame, page };
    }
    return framed.frame;
  };

  /** Puts it beside its words, wherever they are now; closes it where they can't be seen. */
  async function place() {
    const now = shown;
    if (!now) return;
    const at = await watch().spot(now.card.finding.id);
    if (shown !== now) return;
    if (at?.root !== now.root || !areSeen(now.root, at.spot.boxes)) return close();
    now.boxes = at.spot.boxes;
    if (now.height === null) return;
    const { left, top } = outermost(now.root.ownerDocument);
    const boxes = now.boxes.map((box) => ({
      left: box.left + left,
      top: box.top + top,
      right: box.right + left,
      bottom: box.bottom + top,
    }));
    const above = await placeCard(now.frame.element, boxes, now.height);
    if (shown === now) await (await now.frame.page).lean(above);
  }

  async function enter() {
    shown?.frame.focus();
    await (await shown?.frame.page)?.enter();
  }

  return {
    async show(card, cause) {
      const at = await watch().spot(card.finding.id);
      const busy = shown && cause === 'rest' && (shown.frame.hasFocus() || shown.card.finding.id === card.finding.id);
      if (!at || busy || (cause === 'rest' && !at.spot.pointed) || !areSeen(at.root, at.spot.boxes)) return false;
      close();
      const { page } = outermost(at.root.ownerDocument);
      const frame = load(page);
      const { boxes } = at.spot;
      const now: Shown = { card, cause, root: at.root, frame, boxes, height: null, closed: new AbortController() };
      shown = now;
      // From here on, before it can be seen: who types meanwhile does not want it any more.
      dismissCard({
        pages: new Set([page, at.root.ownerDocument]),
        frame: frame.element,
        isOnWords: (at, x, y) => at === now.root.ownerDocument && isIn(now.boxes, x, y),
        isInUse: frame.hasFocus,
        ...{ cause, close, follow: place, enter },
        signal: AbortSignal.any([signal, now.closed.signal]),
      });
      await (await frame.page).show(card, cause);
      if (shown !== now) return false;
      frame.reveal();
      if (cause === 'key') await enter();
      return true;
    },
    follow: () => void place(),
  };
}
