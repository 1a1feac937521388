import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { CardSession } from '../../lib/card/card-session.ts';
import { t } from '../../lib/locale/locale.ts';
import '../base.css';
import '../controls.css';
import { changeOf } from '../model/change-of.ts';
import { ProblemCard } from '../problems/problem-card.tsx';
import '../problems/problems.css';
import { testIds } from '../test-ids.ts';
import '../tokens.css';
import { DiffView } from '../ui/diff-view.tsx';
import { Icon } from '../ui/icon.tsx';
import { takeFocusAt } from '../ui/take-focus-at.ts';
import { useInUse } from './use-in-use.ts';
import './word-card.css';

/** The key's name on every keyboard. */
const TAB = 'Tab';

interface WordCardProps {
  session: CardSession;
  /** In a page that is more than the card: not its main part. */
  within?: boolean;
}

/** The sidebar's card of a problem, beside the marked words in the page. */
export function WordCard({ session, within = false }: WordCardProps) {
  const whole = useRef<HTMLElement>(null);
  const shown = session.shown.value;
  const inUse = useInUse(whole, within);
  const Part = within ? 'section' : 'main';

  // As high as it is with what it has opened over itself: nothing reaches out of its frame.
  const measure = () => {
    session.resize(neededHeight(whole.current!, session.above.peek()));
  };
  useLayoutEffect(() => {
    if (shown) measure();
  }, [shown]);
  useEffect(() => {
    const main = whole.current!;
    const opened = new AbortController();
    // Once what was opened is drawn.
    main.addEventListener('toggle', () => setTimeout(measure), { capture: true, signal: opened.signal });
    return () => opened.abort();
  }, []);
  useEffect(() => {
    if (!session.entered.value) return;
    // What Enter is to press.
    const toPress = () => whole.current?.querySelector<HTMLElement>('button') ?? null;
    toPress()?.focus();
    if (!within) return takeFocusAt(toPress);
  }, [session.entered.value]);

  // Framed by who knows whom, it shows nothing and takes nothing.
  if (!shown) return <Part ref={whole} class="word-card" />;
  const { card, cause, opening } = shown;
  const { finding, text, place, alike, number, total } = card;
  const fix = finding.fixes[0];
  const change = fix && changeOf(finding, fix, text);
  const walk = (step: 1 | -1) => session.act({ do: 'walk', step });

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.key === 'Escape') session.close();
    else if (event.key === 'i' || event.key === 'I') session.act({ do: 'silence', scope: 'here' });
    else if (event.key === 'ArrowDown') walk(1);
    else if (event.key === 'ArrowUp') walk(-1);
    else return;
    event.preventDefault();
  }

  return (
    <Part
      ref={whole}
      class={`word-card${session.above.value ? ' above' : ''}${inUse ? ' in-use' : ''}`}
      data-testid={testIds.card}
      data-finding={finding.id}
      onKeyDown={onKeyDown}
    >
      <div class="word-card-head">
        <Icon name={finding.severity} tone={finding.severity} label={t(`severity.${finding.severity}`)} />
        <h1 class="grow">
          {change ? (
            <DiffView before={change.before} after={change.after} />
          ) : (
            <span class="problem-text">{finding.message}</span>
          )}
        </h1>
        <span class="meta">{place}</span>
      </div>
      <ProblemCard
        key={opening}
        finding={finding}
        more={change?.more ?? 0}
        alike={alike}
        ofKind={1}
        onGoTo={session.goTo}
        onFix={(choice) => session.act({ do: 'fix', choice })}
        onFixKind={() => {}}
        onSilence={(scope) => session.act({ do: 'silence', scope })}
      />
      <div class="word-card-foot">
        <span class="meta grow">
          {cause === 'walk' && !inUse ? (
            <>
              <kbd>{TAB}</kbd> {t('card.enter')}
            </>
          ) : (
            t('card.number', { number, total })
          )}
        </span>
        <FootButton
          testId={testIds.cardPrevious}
          icon="up"
          label={t('card.previous')}
          disabled={total < 2}
          onClick={() => walk(-1)}
        />
        <FootButton
          testId={testIds.cardNext}
          icon="down"
          label={t('card.next')}
          disabled={total < 2}
          onClick={() => walk(1)}
        />
        <FootButton testId={testIds.cardClose} icon="close" label={t('card.close')} onClick={session.close} />
      </div>
    </Part>
  );
}

interface FootButtonProps {
  testId: string;
  icon: 'up' | 'down' | 'close';
  label: string;
  disabled?: boolean;
  onClick(): void;
}

function FootButton({ testId, icon, label, disabled, onClick }: FootButtonProps) {
  return (
    <button
      type="button"
      class="icon-button small"
      data-testid={testId}
      aria-label={label}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon name={icon} />
    </button>
  );
}

/** CSS pixels between a menu and its button, and the frame's edge. */
const AROUND_MENU = 16;

/** The height of the card with the menu it has opened, which goes away from the words. */
function neededHeight(card: HTMLElement, above: boolean): number {
  const box = card.getBoundingClientRect();
  const menu = card.querySelector<HTMLElement>('[popover]:popover-open');
  const button = menu && card.querySelector(`[popovertarget="${menu.id}"]`)?.getBoundingClientRect();
  if (!button) return box.height;
  const between = above ? box.bottom - button.top : button.bottom - box.top;
  return Math.max(box.height, between + menu.offsetHeight + AROUND_MENU);
}
