import { t } from '../../lib/locale/locale.ts';
import type { OutlineRow as Row } from '../model/outline-rows.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';
import { useRevealed } from '../ui/use-revealed.ts';

interface OutlineRowProps {
  row: Extract<Row, { kind: 'entry' }>;
  name: string;
  /** The caret is in it. */
  current: boolean;
  opened: boolean;
  onToggle(): void;
  onGoTo(): void;
}

/** A heading of the draft; the outermost carry the count of problems below them. */
export function OutlineRow({ row, name, current, opened, onToggle, onGoTo }: OutlineRowProps) {
  const { entry, depth, problems, worst } = row;
  const foldable = row.hasChildren && depth >= 1;
  const item = useRevealed<HTMLLIElement>(current);
  return (
    <li ref={item} class="outline-item">
      <button
        type="button"
        data-row
        data-testid={testIds.outlineRow(row.block)}
        class={`outline-row depth-${Math.min(depth, 3)}`}
        aria-current={current ? 'location' : undefined}
        onClick={onGoTo}
      >
        {entry?.marker && <span class="outline-marker">{entry.marker}</span>}
        <span class="outline-title grow one-line">{name}</span>
        {depth === 0 && worst && (
          <span
            role="img"
            class={`outline-count tone-${worst}`}
            aria-label={t('outline.problems', { count: problems, severity: t(`severity.${worst}`) })}
          >
            {problems}
          </span>
        )}
      </button>
      {foldable && (
        <button
          type="button"
          class={opened ? 'icon-button small outline-fold open' : 'icon-button small outline-fold'}
          aria-expanded={opened}
          aria-label={t(opened ? 'outline.collapse' : 'outline.expand')}
          onClick={onToggle}
        >
          <Icon name="right" size={12} />
        </button>
      )}
    </li>
  );
}
