import type { Signal } from '@preact/signals';
import type { Errand } from '../lib/messaging/services.ts';
import type { FocusedFinding, Session } from '../lib/sidebar/session.ts';
import { cardOf } from './card/card-of.ts';
import type { HostActions } from './header/host-menu.ts';
import type { Places } from './model/places.ts';
import { problemAt, problemFrom } from './model/problem-walk.ts';
import type { View } from './tabs.tsx';

export interface ErrandParts {
  errand: Errand;
  session: Session;
  host: HostActions;
  places: Places;
  view: Signal<View>;
  problem: Signal<FocusedFinding | null>;
}

/** Walks through the problems, or mends one, for a user whose hands stay on the editor's keys. */
export async function runErrand({ errand, session, host, places, view, problem }: ErrandParts): Promise<void> {
  if (errand.type === 'save-selection') return;
  const findings = session.analysis.peek()?.findings ?? [];
  const caret = session.caret.peek();
  const here = problemAt(findings, caret);
  const from = (step: 1 | -1) => problemFrom(findings, { caret, places, step });
  const found = {
    'next-problem': () => from(1),
    'previous-problem': () => from(-1),
    'show-problem': () => here ?? from(1),
    'fix-problem': () => here,
  }[errand.type]();
  host.show?.();
  view.value = 'problems';
  if (!found) return;
  problem.value = { id: found.id };
  if (errand.type === 'fix-problem') {
    if (found.fixes.length > 0) await session.fix(found);
    return;
  }
  const show = () => session.showCard(cardOf(found, findings, places), errand.type === 'show-problem' ? 'key' : 'walk');
  // What the caret is at already needs no selecting, unless it was scrolled out of sight.
  if (errand.type === 'show-problem' && found === here && (await show())) return;
  await session.goTo(found);
  await show();
}
