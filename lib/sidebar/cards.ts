import { signal } from '@preact/signals';
import type { Card, CardCause } from '../messaging/card-wire.ts';
import type { EditorEvent, PageApi } from '../messaging/protocol.ts';
import type { Client } from '../messaging/rpc.ts';
import type { CardAsked, FocusedFinding } from './session.ts';
import { unlessGone } from './unless-gone.ts';

/** What the editor tells of its marks, and the cards shown beside them, unless `wanted` says that there are to be none. */
export function createCards(editor: () => Client<PageApi> | null, wanted: () => boolean) {
  const asked = signal<CardAsked | null>(null);
  const focusedFinding = signal<FocusedFinding | null>(null);
  return {
    asked,
    focusedFinding,
    hear(event: Extract<EditorEvent, { type: 'mark' | 'card' }>) {
      const { finding } = event;
      if (event.type === 'card') asked.value = { finding, ...event.act };
      else {
        if (event.by === 'click') focusedFinding.value = { id: finding };
        asked.value = { finding, do: 'show', cause: event.by };
      }
    },
    async show(card: Card, cause: CardCause): Promise<boolean> {
      const page = wanted() && editor();
      return page ? page.showCard(card, cause).catch(unlessGone(false)) : false;
    },
  };
}
