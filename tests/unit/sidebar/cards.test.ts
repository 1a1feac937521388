import { expect, it } from 'vitest';
import type { Card } from '../../../lib/messaging/card-wire.ts';
import type { PageApi } from '../../../lib/messaging/protocol.ts';
import type { Client } from '../../../lib/messaging/rpc.ts';
import { createCards } from '../../../lib/sidebar/cards.ts';

const card = { finding: { id: 'f' } } as Card;

function setUp(wanted: boolean) {
  const shown: unknown[] = [];
  const editor = { showCard: async (...given: unknown[]) => shown.push(given) > 0 } as unknown as Client<PageApi>;
  return {
    shown,
    cards: createCards(
      () => editor,
      () => wanted,
    ),
  };
}

it('is shown where it was asked for, unless the user wants none', async () => {
  for (const wanted of [true, false]) {
    const { shown, cards } = setUp(wanted);
    await cards.show(card, 'rest');
    expect(shown).toEqual(wanted ? [[card, 'rest']] : []);
  }
});

it('a click opens it in the list as well; the pointer resting does not', () => {
  const { cards } = setUp(true);
  cards.hear({ type: 'mark', finding: 'f', by: 'rest' });
  expect(cards.asked.value).toEqual({ finding: 'f', do: 'show', cause: 'rest' });
  expect(cards.focusedFinding.value).toBeNull();
  cards.hear({ type: 'mark', finding: 'f', by: 'click' });
  expect(cards.focusedFinding.value).toEqual({ id: 'f' });
});

it('what is decided on it is asked for anew each time', () => {
  const { cards } = setUp(true);
  cards.hear({ type: 'card', finding: 'f', act: { do: 'walk', step: 1 } });
  const first = cards.asked.value;
  cards.hear({ type: 'card', finding: 'f', act: { do: 'walk', step: 1 } });
  expect(cards.asked.value).toEqual({ finding: 'f', do: 'walk', step: 1 });
  expect(cards.asked.value).not.toBe(first);
});
