import type { Choices } from '../../lib/check/analysis.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Plan } from '../../lib/plan/plan.ts';
import type { Attachment, KindName } from '../../lib/sidebar/session.ts';
import { completenessOf } from '../model/completeness.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { Ring } from '../ui/ring.tsx';
import './header.css';
import { KindSelect } from './kind-select.tsx';
import { StatusLine } from './status-line.tsx';
import { YearSelect } from './year-select.tsx';

interface HeaderProps {
  attachment: Attachment;
  plan: Plan | null;
  kinds: KindName[];
  choices: Choices;
  menu: MenuItem[];
  onChoose(choices: Choices): void;
  onRing(): void;
}

/** What the sidebar is attached to, what kind of plan it is, and how complete. */
export function Header({ attachment, plan, kinds, choices, menu, onChoose, onRing }: HeaderProps) {
  const completeness = plan && completenessOf(plan.items);
  return (
    <header class="header">
      <div class="header-row">
        <h1 class="brand">
          <Icon name="brand" size={18} tone="accent" />
          <span>{t('app.name')}</span>
        </h1>
        {plan && (
          <>
            <KindSelect plan={plan} kinds={kinds} choices={choices} onChoose={onChoose} />
            <YearSelect plan={plan} choices={choices} onChoose={onChoose} />
          </>
        )}
        <span class="grow" />
        {completeness && completeness.total > 0 && (
          <button
            type="button"
            class="meter"
            data-testid={testIds.ring}
            title={completeness.parts
              .map(({ need, present, missing }) =>
                t('gaps.part', {
                  need: t(`need.${need}`),
                  total: present.length + missing.length,
                  present: present.length,
                }),
              )
              .join('\n')}
            aria-label={t('header.ring', completeness)}
            onClick={onRing}
          >
            <Ring completeness={completeness} size={18} width={2.5} />
            <span class="meter-text">{completeness.percent}%</span>
          </button>
        )}
        {menu.length > 0 && (
          <Menu label={t('header.menu')} class="icon-button" testId={testIds.menu} items={menu}>
            <Icon name="more" />
          </Menu>
        )}
      </div>
      <StatusLine attachment={attachment} />
    </header>
  );
}
