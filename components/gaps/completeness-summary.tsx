import { t } from '../../lib/locale/locale.ts';
import type { Completeness } from '../model/completeness.ts';
import { Ring } from '../ui/ring.tsx';

/** The ring and, beside it, what its parts mean. */
export function CompletenessSummary({ completeness }: { completeness: Completeness }) {
  const { parts, present, total, percent } = completeness;
  return (
    <div class="completeness">
      <figure>
        <Ring completeness={completeness} size={80} width={7} />
        <figcaption>
          <span class="sr-only">{t('gaps.ring', { total, present })}</span>
          <b aria-hidden="true">{percent}%</b>
          <span aria-hidden="true">
            {present}/{total}
          </span>
        </figcaption>
      </figure>
      <ul class="parts">
        {parts.map(({ need, present: written, missing }) => {
          const all = written.length + missing.length;
          return (
            <li key={need}>
              <span>{t(`need.${need}`)}</span>
              <span class="part-bar" aria-hidden="true">
                <i class={`part-${need}`} style={{ width: all ? `${(written.length / all) * 100}%` : '0' }} />
              </span>
              <span>
                {written.length}/{all}
              </span>
              <span class={need === 'required' && missing.length ? 'tone-error' : 'tone-quiet'}>
                {missing.length > 0 && t('gaps.lacks', { count: missing.length })}
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
