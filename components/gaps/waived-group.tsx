import { useState } from 'preact/hooks';
import type { WaivedItem } from '../../lib/check/waived.ts';
import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';

interface WaivedGroupProps {
  waived: WaivedItem[];
  onUnwaive(item: WaivedItem): void;
}

/** What the unit has no use for, folded away at the end of the list. */
export function WaivedGroup({ waived, onUnwaive }: WaivedGroupProps) {
  const [open, setOpen] = useState(false);
  if (waived.length === 0) return null;
  return (
    <section>
      <button
        type="button"
        data-row
        class="waived-head"
        data-testid={testIds.waived}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon name={open ? 'down' : 'right'} size={12} tone="quiet" />
        <h2>{t('gaps.waived')}</h2>
        <span>{t('gaps.waived.count', { count: waived.length })}</span>
      </button>
      {open && (
        <ul>
          {waived.map((one) => (
            <li key={one.item.id} class="gap waived" data-testid={testIds.gap(one.item.id)}>
              <Icon name="waived" tone="quiet" />
              <div class="gap-text">
                <div class="gap-head">
                  <h3 class="gap-title grow">{one.item.title}</h3>
                  <button
                    type="button"
                    class="text-button quiet"
                    data-testid={testIds.unwaive(one.item.id)}
                    aria-label={t('gaps.unwaiveNamed', { title: one.item.title })}
                    onClick={() => onUnwaive(one)}
                  >
                    {t('gaps.unwaive')}
                  </button>
                </div>
                <p>{one.reason}</p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
