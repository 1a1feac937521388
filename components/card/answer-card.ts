import type { CardAsked, Session } from '../../lib/sidebar/session.ts';
import type { HostActions } from '../header/host-menu.ts';
import type { Places } from '../model/places.ts';
import { problemFrom } from '../model/problem-walk.ts';
import { cardOf } from './card-of.ts';

export interface AnswerParts {
  asked: CardAsked;
  session: Session;
  host: HostActions;
  places: Places;
}

/** Gives the card beside a marked word what it is to say, and does what was decided on it. */
export async function answerCard({ asked, session, host, places }: AnswerParts): Promise<void> {
  const findings = session.analysis.peek()?.findings ?? [];
  const finding = findings.find(({ id }) => id === asked.finding);
  // Mended or silenced meanwhile.
  if (!finding) return;
  if (asked.do === 'show') await session.showCard(cardOf(finding, findings, places), asked.cause);
  else if (asked.do === 'silence') session.silence(finding, asked.scope);
  else if (asked.do === 'fix') {
    const { ok } = await session.fix(finding, asked.choice);
    // Why not, and what to do, is said in the sidebar.
    if (!ok) host.show?.();
  } else {
    const caret = { block: finding.block, offset: finding.end, selected: finding.text };
    const next = problemFrom(findings, { caret, places, step: asked.step })!;
    await session.goTo(next);
    await session.showCard(cardOf(next, findings, places), 'key');
  }
}
