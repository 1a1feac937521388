import { currentLanguage, t } from '../../lib/locale/locale.ts';
import { Section } from './section.tsx';

/** What is kept, where, and how much of it. `usage` in bytes; null where the browser doesn't say. */
export function DataSection({ usage }: { usage: number | null }) {
  const megabytes = new Intl.NumberFormat(currentLanguage(), {
    style: 'unit',
    unit: 'megabyte',
    maximumFractionDigits: 1,
  });
  return (
    <Section id="data" title={t('data.title')} text={t('data.text')}>
      {usage !== null && <p>{t('data.usage', { size: megabytes.format(usage / 1e6) })}</p>}
    </Section>
  );
}
