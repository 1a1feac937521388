import type { Signal } from '@preact/signals';
import type { Errand } from '../lib/messaging/services.ts';
import type { FocusedFinding, Session } from '../lib/sidebar/session.ts';
import type { HostActions } from './header/host-menu.ts';
import type { Places } from './model/places.ts';
import { problemAt, problemFrom } from './model/problem-walk.ts';
import type { View } from './tabs.tsx';

interface ErrandParts {
  errand: Errand;
  session: Session;
  host: HostActions;
  places: Places;
  view: Signal<View>;
  problem: Signal<FocusedFinding | null>;
}

/** Walks through the problems, or mends one, for a user whose hands stay on the editor's keys. */
export async function runErrand({ errand, session, host, places, view, problem }: ErrandParts): Promise<void> {
  const findings = session.analysis.peek()?.findings ?? [];
  const caret = session.caret.peek();
  const found =
    errand.type === 'fix-problem'
      ? problemAt(findings, caret)
      : problemFrom(findings, { caret, places, step: errand.type === 'next-problem' ? 1 : -1 });
  host.show?.();
  view.value = 'problems';
  if (!found) return;
  problem.value = { id: found.id };
  if (errand.type !== 'fix-problem') await session.goTo(found);
  else if (found.fixes.length > 0) await session.fix(found);
}
