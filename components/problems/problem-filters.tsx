import type { Severity } from '../../lib/check/finding.ts';
import { t } from '../../lib/locale/locale.ts';
import { type Filter, type Order, SEVERITIES } from '../model/problem-groups.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu } from '../ui/menu.tsx';

interface ProblemFiltersProps {
  counts: Record<Severity, number>;
  total: number;
  filter: Filter;
  order: Order;
  onFilter(filter: Filter): void;
  onOrder(order: Order): void;
}

export function ProblemFilters({ counts, total, filter, order, onFilter, onOrder }: ProblemFiltersProps) {
  return (
    <fieldset class="problem-filters" aria-label={t('problems.filter')}>
      <button type="button" class="chip" aria-pressed={filter === 'all'} onClick={() => onFilter('all')}>
        {t('problems.all', { count: total })}
      </button>
      {SEVERITIES.filter((severity) => counts[severity] > 0).map((severity) => (
        <button
          key={severity}
          type="button"
          class="chip"
          aria-pressed={filter === severity}
          onClick={() => onFilter(filter === severity ? 'all' : severity)}
        >
          <Icon name={severity} size={12} tone={severity} />
          {t('problems.filter.one', { severity: t(`severity.${severity}`), count: counts[severity] })}
        </button>
      ))}
      <span class="grow" />
      <Menu
        label={t('problems.order')}
        class="icon-button small"
        items={(['severity', 'position'] as const).map((id) => ({
          id,
          label: t(`problems.order.${id}`),
          hint: id === order ? '✓' : '',
          onSelect: () => onOrder(id),
        }))}
      >
        <Icon name="sort" size={14} />
      </Menu>
    </fieldset>
  );
}
