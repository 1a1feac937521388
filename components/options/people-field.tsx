import { t } from '../../lib/locale/locale.ts';
import type { UnitProfile } from '../../lib/snippets/profile-values.ts';
import { Icon } from '../ui/icon.tsx';

type People = UnitProfile['people'];

interface PeopleFieldProps {
  people: People;
  onChange(people: People): void;
}

/** Posts and who holds them; a post is a field's name in snippets. */
export function PeopleField({ people, onChange }: PeopleFieldProps) {
  const replace = (index: number, change: Partial<People[number]>) =>
    onChange(people.map((person, at) => (at === index ? { ...person, ...change } : person)));
  return (
    <fieldset>
      <legend class="labelled">{t('profile.people')}</legend>
      {people.map((person, index) => (
        <div key={index} class="options-person">
          <input
            class="field"
            aria-label={t('profile.people.role')}
            placeholder={t('profile.people.role')}
            value={person.role}
            onChange={({ currentTarget }) => replace(index, { role: currentTarget.value.trim() })}
          />
          <input
            class="field"
            aria-label={t('profile.people.name')}
            placeholder={t('profile.people.name')}
            value={person.name}
            onChange={({ currentTarget }) => replace(index, { name: currentTarget.value.trim() })}
          />
          <button
            type="button"
            class="icon-button"
            aria-label={t('profile.people.remove')}
            onClick={() => onChange(people.filter((_, at) => at !== index))}
          >
            <Icon name="close" size={14} />
          </button>
        </div>
      ))}
      <button type="button" class="text-button" onClick={() => onChange([...people, { role: '', name: '' }])}>
        <Icon name="plus" size={12} />
        {t('profile.people.add')}
      </button>
    </fieldset>
  );
}
