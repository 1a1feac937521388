import { signal } from '@preact/signals';
import { cardOf } from '../../components/card/card-of.ts';
import { readPlaces } from '../../components/model/places.ts';
import type { CardSession } from '../../lib/card/card-session.ts';
import type { CardCause } from '../../lib/messaging/card-wire.ts';
import { analysis, draft } from './made-up-plan.ts';

/** The states of the card beside a marked word, by name: whose card, and how it came to be shown. */
const cards: Record<string, { finding: string; cause: CardCause }> = {
  card: { finding: 'f0', cause: 'rest' },
  'card-law': { finding: 'f2', cause: 'click' },
  'card-choice': { finding: 'f1', cause: 'walk' },
  'card-no-fix': { finding: 'f9', cause: 'rest' },
};

export const cardStates = Object.keys(cards);

/** To be called once the language is set. */
export function madeUpCard(state: string): CardSession {
  const { finding: id, cause } = cards[state]!;
  const { findings, plan } = analysis;
  const finding = findings.find((one) => one.id === id)!;
  return {
    shown: signal({ card: cardOf(finding, findings, readPlaces(plan, draft)), cause, opening: 1 }),
    entered: signal(0),
    above: signal(false),
    page: { show: async () => {}, enter: async () => {}, lean: async () => {} },
    act() {},
    goTo() {},
    close() {},
    resize() {},
  };
}
