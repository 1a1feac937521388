import { t } from '../lib/locale/locale.ts';
import './tabs.css';
import { testIds } from './test-ids.ts';
import { Icon } from './ui/icon.tsx';
import { ROW } from './ui/list-keys.ts';

export const VIEWS = ['outline', 'gaps', 'problems', 'snippets', 'schedule', 'versions'] as const;
export type View = (typeof VIEWS)[number];

interface TabsProps {
  view: View;
  /** Counts beside a tab's icon; 0 shows nothing. */
  counts: Partial<Record<View, number>>;
  /** True where there are errors among the problems. */
  alarm: boolean;
  /** Views that have nothing to show without a document. */
  disabled: readonly View[];
  onView(view: View): void;
}

export function Tabs({ view, counts, alarm, disabled, onView }: TabsProps) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'ArrowDown') {
      event.preventDefault();
      const panel = document.getElementById(`view-${view}`);
      const first = panel?.querySelector<HTMLElement>(`[${ROW}]`) ?? panel?.querySelector<HTMLElement>('input, button');
      first?.focus();
      return;
    }
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const open = VIEWS.filter((name) => !disabled.includes(name));
    const next = open.at((open.indexOf(view) + step) % open.length)!;
    onView(next);
    document.getElementById(`tab-${next}`)?.focus();
  }

  return (
    <div class="tabs" role="tablist" aria-label={t('tabs.label')} onKeyDown={onKeyDown}>
      {VIEWS.map((name) => (
        <button
          key={name}
          type="button"
          role="tab"
          id={`tab-${name}`}
          class="tab"
          data-testid={testIds.tab(name)}
          aria-selected={name === view}
          aria-controls={`view-${name}`}
          aria-disabled={disabled.includes(name) || undefined}
          tabIndex={name === view ? 0 : -1}
          onClick={() => disabled.includes(name) || onView(name)}
        >
          <Icon name={name} size={18} />
          <span>{t(`tab.${name}`)}</span>
          {counts[name] ? (
            <span class={name === 'problems' && alarm ? 'tab-count tone-error' : 'tab-count'}>{counts[name]}</span>
          ) : null}
        </button>
      ))}
    </div>
  );
}
