import type { DemoStep } from '../../lib/demo/demo-steps.ts';
import { t } from '../../lib/locale/locale.ts';
import { Icon } from '../ui/icon.tsx';

interface DemoStepsProps {
  done: ReadonlySet<DemoStep>;
  onRestart(): void;
}

const steps: DemoStep[] = ['suggest', 'check', 'reuse'];

/** The three jobs as steps that tick themselves off. They may be taken in any order. */
export function DemoSteps({ done, onRestart }: DemoStepsProps) {
  const next = steps.find((step) => !done.has(step));
  return (
    <div class="demo-guide">
      <ol class="demo-steps">
        {steps.map((step, index) => (
          <li
            key={step}
            class={done.has(step) ? 'done' : step === next ? 'next' : undefined}
            data-testid={`demo-step-${step}`}
            data-done={done.has(step)}
          >
            <span class="demo-number" aria-hidden="true">
              {done.has(step) ? <Icon name="present" size={14} /> : index + 1}
            </span>
            <div>
              <h3>
                {t(`welcome.${step}.title`)}
                {done.has(step) && <span class="sr-only">{t('welcome.step.done')}</span>}
              </h3>
              <p>{t(`welcome.${step}.text`)}</p>
            </div>
          </li>
        ))}
      </ol>
      <p class="demo-said">
        <span role="status">
          {next ? t('welcome.step.count', { done: done.size, total: steps.length }) : t('welcome.step.all')}
        </span>
        {done.size > 0 && (
          <button type="button" class="text-button quiet" data-testid="demo-restart" onClick={onRestart}>
            {t('welcome.again')}
          </button>
        )}
        <a class="text-button" href="#setup" data-testid="welcome-skip">
          {t(next ? 'welcome.skip' : 'welcome.next')}
        </a>
      </p>
    </div>
  );
}
