import type { Finding } from '../../lib/check/finding.ts';
import type { SilenceScope } from '../../lib/check/silences.ts';
import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { WriteButton } from '../ui/write-button.tsx';
import { IgnoreMenu } from './ignore-menu.tsx';

interface ProblemCardProps {
  finding: Finding;
  /** Places elsewhere that change with the first fix. */
  more: number;
  alike: number;
  /** How many of this rule can be mended without a thought. */
  ofKind: number;
  onGoTo(): void;
  onFix(choice: number): void;
  onFixKind(): void;
  onSilence(scope: SilenceScope): void;
}

/** What is wrong, why, where that is written, and every way to deal with it. */
export function ProblemCard({ finding, more, alike, ofKind, onGoTo, onFix, onFixKind, onSilence }: ProblemCardProps) {
  const { id, text, message, why, source, fixes } = finding;
  const [first, ...others] = fixes;
  return (
    <div class="problem-card">
      {first ? <p>{message}</p> : <p class="problem-quote">{text}</p>}
      {why && <p class="problem-why">{why}</p>}
      {source && (
        <p class="problem-why">
          <span class="tone-quiet">{t('problems.source')}</span> {source}
        </p>
      )}
      <div class="row-actions">
        {first && (
          <WriteButton
            class="button outline"
            data-testid={testIds.fix(id)}
            title={first.label}
            onClick={() => onFix(0)}
          >
            {t(first.safe ? 'problems.fix' : 'problems.confirm')}
            {more > 0 && <span class="meta">{t('problems.more', { count: more + 1 })}</span>}
            <kbd class="enter-key" />
          </WriteButton>
        )}
        <IgnoreMenu finding={finding} alike={alike} onSilence={onSilence} />
        <span class="grow" />
        <button
          type="button"
          class="icon-button"
          aria-label={t('problems.goTo')}
          title={t('problems.goTo')}
          onClick={onGoTo}
        >
          <Icon name="target" />
        </button>
      </div>
      {first?.safe && ofKind > 1 && (
        <button type="button" class="text-button problem-kind" onClick={onFixKind}>
          {t('problems.fixKind', { count: ofKind })}
        </button>
      )}
      {others.length > 0 && (
        <div class="problem-others">
          <span class="meta">{t('problems.other')}</span>
          {others.map((fix, index) => (
            <WriteButton key={fix.label} class="chip" onClick={() => onFix(index + 1)}>
              {fix.label}
            </WriteButton>
          ))}
        </div>
      )}
    </div>
  );
}
