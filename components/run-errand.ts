import type { Signal } from '@preact/signals';
import type { Errand } from '../lib/messaging/services.ts';
import type { Caret, Session } from '../lib/sidebar/session.ts';
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
  problem: Signal<string | null>;
  walked: { current: Walked | null };
}

/** Where the walk last went, and the caret as it was known then: the editor tells of a new one a moment later. */
export interface Walked {
  to: Caret;
  from: Caret | null;
}

/** Walks through the problems, or mends one, for a user whose hands stay on the editor's keys. */
export function runErrand({ errand, session, host, places, view, problem, walked }: ErrandParts): void {
  const findings = session.analysis.peek()?.findings ?? [];
  const known = session.caret.peek();
  const caret = walked.current && walked.current.from === known ? walked.current.to : known;
  const fixing = errand.type === 'fix-problem';
  const found = fixing
    ? problemAt(findings, caret)
    : problemFrom(findings, { caret, places, step: errand.type === 'next-problem' ? 1 : -1 });
  host.show?.();
  view.value = 'problems';
  if (!found) return;
  problem.value = found.id;
  if (fixing) {
    if (found.fixes.length > 0) void session.fix(found);
    return;
  }
  walked.current = { to: { block: found.block, offset: found.end, selected: found.text }, from: known };
  void session.goTo(found);
}
