import type { Finding } from '../../lib/check/finding.ts';
import type { SilenceScope } from '../../lib/check/silences.ts';
import { wordOf } from '../../lib/check/word-of.ts';
import { t } from '../../lib/locale/locale.ts';
import { changeOf } from '../model/change-of.ts';
import { clauseAround } from '../model/clause-around.ts';
import { testIds } from '../test-ids.ts';
import { DiffView } from '../ui/diff-view.tsx';
import { Icon } from '../ui/icon.tsx';
import { useRevealed } from '../ui/use-revealed.ts';
import { WriteButton } from '../ui/write-button.tsx';
import { IgnoreMenu } from './ignore-menu.tsx';
import { ProblemCard } from './problem-card.tsx';

interface ProblemRowProps {
  finding: Finding;
  place: string;
  /** Of the block it stands in. */
  text: string;
  opened: boolean;
  /** How many findings say the same of the same words, this one included. */
  alike: number;
  /** How many of this rule can be mended without a thought. */
  ofKind: number;
  onToggle(): void;
  onGoTo(): void;
  onFix(choice: number): void;
  onFixKind(): void;
  onSilence(scope: SilenceScope): void;
}

/** A mistake on one line: what would change, and the button that changes it. Opened, it explains itself. */
export function ProblemRow(props: ProblemRowProps) {
  const { finding, place, text, opened, alike, ofKind, onToggle, onGoTo, onFix, onFixKind, onSilence } = props;
  const { id, severity, message, fixes } = finding;
  const fix = fixes[0];
  const change = fix && changeOf(finding, fix, text);
  const action = t(!fix ? 'problems.view' : fix.safe ? 'problems.fix' : 'problems.confirm');

  function onKeyDown(event: KeyboardEvent) {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'i' || event.key === 'I') onSilence('here');
    else if (event.key === 'Escape' && opened) onToggle();
    else if (event.key === 'Enter' && (event.target as Element).matches('[data-row]')) {
      if (!fix) onGoTo();
      else if (fix.safe || opened) onFix(0);
      else onToggle();
    } else return;
    event.preventDefault();
  }

  const row = useRevealed<HTMLLIElement>(opened);
  return (
    <li
      ref={row}
      class={opened ? 'problem open' : 'problem'}
      data-testid={testIds.finding(id)}
      data-finding={id}
      onKeyDown={onKeyDown}
    >
      <Icon name={severity} tone={severity} label={t(`severity.${severity}`)} />
      <div class="problem-body">
        <div class="problem-head">
          <button type="button" data-row class="problem-name grow" aria-expanded={opened} onClick={onToggle}>
            {change ? (
              <DiffView before={change.before} after={change.after} />
            ) : (
              <span class="problem-text">{message}</span>
            )}
            {!opened && (
              <span class="problem-meta">
                <span class="one-line">
                  {change ? message : t('gaps.quoteOnly', { text: clauseAround(text, finding.start, finding.end) })}
                </span>
                {place && (
                  <>
                    <span class="divider" />
                    <span class="problem-place">{place}</span>
                  </>
                )}
              </span>
            )}
          </button>
          {opened ? (
            <span class="meta">{place}</span>
          ) : (
            <span class="problem-actions">
              <IgnoreMenu finding={finding} alike={alike} compact onSilence={onSilence} />
              <WriteButton
                class={fix?.safe ? 'text-button' : 'text-button quiet'}
                data-testid={fix && testIds.fix(id)}
                aria-label={t('problems.fixNamed', { action, text: wordOf(finding) })}
                onClick={() => (fix ? onFix(0) : onGoTo())}
              >
                {action}
              </WriteButton>
            </span>
          )}
        </div>
        {opened && (
          <ProblemCard
            finding={finding}
            more={change?.more ?? 0}
            alike={alike}
            ofKind={ofKind}
            onGoTo={onGoTo}
            onFix={onFix}
            onFixKind={onFixKind}
            onSilence={onSilence}
          />
        )}
      </div>
    </li>
  );
}
