import type { Gap } from '../../lib/check/placeholders.ts';
import { t } from '../../lib/locale/locale.ts';
import { testIds } from '../test-ids.ts';
import { Icon } from '../ui/icon.tsx';

/** The way to fill in everything that was left open, in one go. One gap alone is as quickly filled where it stands. */
export function FillOffer({ gaps, onOpen }: { gaps: Gap[]; onOpen(): void }) {
  const count = gaps.reduce((sum, { places }) => sum + places.length, 0);
  if (count < 2) return null;
  return (
    <button type="button" data-row class="fill-offer" data-testid={testIds.fillOffer} onClick={onOpen}>
      <Icon name="edit" tone="accent" />
      <span class="grow">{t('problems.fill.offer', { count })}</span>
      <span class="tone-accent">{t('problems.fill.open')}</span>
      <Icon name="right" size={12} tone="accent" />
    </button>
  );
}
