import { t } from '../../lib/locale/locale.ts';
import type { KindName } from '../../lib/sidebar/session.ts';

export interface UnitChoiceProps {
  unit: string;
  kinds: KindName[];
  /** Id of the kind usually written; empty where none is. */
  kind: string;
  onUnit(name: string): void;
  onKind(kind: string): void;
}

/** What the unit is called and which kind of plan it writes; both may be left open. */
export function UnitChoice({ unit, kinds, kind, onUnit, onKind }: UnitChoiceProps) {
  return (
    <div>
      <h3>{t('welcome.unit.title')}</h3>
      <p class="meta">{t('welcome.unit.text')}</p>
      <input
        class="field"
        data-testid="welcome-unit"
        aria-label={t('profile.name')}
        placeholder={t('profile.name.hint')}
        value={unit}
        onChange={({ currentTarget }) => onUnit(currentTarget.value.trim())}
      />
      <label class="labelled welcome-kind">
        {t('welcome.kind')}
        <select
          class="field"
          data-testid="welcome-kind"
          value={kind}
          onChange={({ currentTarget }) => onKind(currentTarget.value)}
        >
          <option value="">{t('welcome.kind.none')}</option>
          {kinds.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
