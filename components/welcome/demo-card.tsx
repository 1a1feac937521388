import type { ComponentChildren } from 'preact';
import { t } from '../../lib/locale/locale.ts';

interface DemoCardProps {
  title: string;
  text: string;
  done: boolean;
  onAgain(): void;
  /** The made-up document, and beside it the part of the sidebar that works on it. */
  document: ComponentChildren;
  children: ComponentChildren;
}

/** One of the three jobs, to be tried on a few lines. */
export function DemoCard({ title, text, done, onAgain, document, children }: DemoCardProps) {
  return (
    <section class="demo-card">
      <div class="demo-head">
        <div class="grow">
          <h2>{title}</h2>
          <p>{text}</p>
        </div>
        {done ? (
          <button type="button" class="text-button quiet" onClick={onAgain}>
            {t('welcome.again')}
          </button>
        ) : (
          <span class="demo-try">{t('welcome.try')}</span>
        )}
      </div>
      <div class="demo-body">
        <div class="demo-document" aria-live="polite">
          {document}
        </div>
        <div class="demo-sidebar">{children}</div>
      </div>
    </section>
  );
}
