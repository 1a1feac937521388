import type { Severity } from '../../lib/check/finding.ts';
import { t } from '../../lib/locale/locale.ts';
import { type Filter, type Order, SEVERITIES } from '../model/problem-groups.ts';
import { RULE_GROUPS, type RuleGroup } from '../model/rule-groups.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';

interface ProblemFiltersProps {
  counts: Record<Severity, number>;
  types: Map<RuleGroup, number>;
  total: number;
  filter: Filter;
  order: Order;
  onFilter(filter: Filter): void;
  onOrder(order: Order): void;
}

/** Which problems are shown, and in which order. */
export function ProblemFilters({ counts, types, total, filter, order, onFilter, onOrder }: ProblemFiltersProps) {
  const { severity, type } = filter;
  const mark = (on: boolean) => (on ? '✓' : '');
  const orders = (['severity', 'position'] as const).map(
    (id): MenuItem => ({ id, label: t(`problems.order.${id}`), hint: mark(id === order), onSelect: () => onOrder(id) }),
  );
  const groups = RULE_GROUPS.filter(({ group }) => types.has(group)).map(
    ({ group }): MenuItem => ({
      id: group,
      label: t(`problems.type.${group}`),
      hint: type === group ? mark(true) : String(types.get(group)),
      testId: testIds.type(group),
      onSelect: () => onFilter({ ...filter, type: group }),
    }),
  );
  const all: MenuItem = {
    id: 'all',
    label: t('problems.type.all'),
    hint: mark(type === null),
    apart: true,
    onSelect: () => onFilter({ ...filter, type: null }),
  };

  return (
    <fieldset class="problem-filters" aria-label={t('problems.filter')}>
      <button
        type="button"
        class="chip"
        aria-pressed={severity === null}
        onClick={() => onFilter({ ...filter, severity: null })}
      >
        {t('problems.all', { count: total })}
      </button>
      {SEVERITIES.filter((one) => counts[one] > 0).map((one) => (
        <button
          key={one}
          type="button"
          class="chip"
          aria-pressed={severity === one}
          onClick={() => onFilter({ ...filter, severity: severity === one ? null : one })}
        >
          <Icon name={one} size={12} tone={one} />
          {t('problems.filter.one', { severity: t(`severity.${one}`), count: counts[one] })}
        </button>
      ))}
      <span class="grow" />
      <Menu
        label={t('problems.order')}
        class={type ? 'icon-button small chosen' : 'icon-button small'}
        testId={testIds.types}
        items={[...orders, all, ...groups]}
      >
        <Icon name="sort" size={14} />
      </Menu>
      {type && (
        <button
          type="button"
          class="chip problem-type"
          aria-pressed="true"
          aria-label={t('problems.type.clear', { type: t(`problems.type.${type}`) })}
          onClick={() => onFilter({ ...filter, type: null })}
        >
          {t(`problems.type.${type}`)}
          <Icon name="close" size={12} />
        </button>
      )}
    </fieldset>
  );
}
