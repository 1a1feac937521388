import type { ComponentChildren } from 'preact';
import type { Silence } from '../../lib/check/silences.ts';
import { t, tell } from '../../lib/locale/locale.ts';
import { RULE_GROUPS } from '../model/rule-groups.ts';
import alarms from './alarm-rates.json' with { type: 'json' };
import { Section } from './section.tsx';

interface RulesSectionProps {
  silences: Silence[];
  onSilence(silence: Silence): Promise<void>;
  onUnsilence(silence: Silence): Promise<void>;
  children: ComponentChildren;
}

/** False alarms in 10,000 characters of clean text; a rule that is not named had none. */
const rates: Record<string, number> = alarms.rates;

/** Every rule by name, on or off, with how often it was wrong where it was measured. */
export function RulesSection({ silences, onSilence, onUnsilence, children }: RulesSectionProps) {
  const off = (rule: string) => silences.some((silence) => silence.scope === 'rule' && silence.rule === rule);
  return (
    <Section id="rules" title={t('rules.title')} text={t('rules.text')}>
      <p class="meta">{t('rules.measured', { characters: alarms.characters })}</p>
      <div class="options-rules">
        {RULE_GROUPS.map(({ group, rules }) => (
          <fieldset key={group}>
            <legend>{t(`rules.group.${group}`)}</legend>
            {rules.map((rule) => (
              <label key={rule} class="options-check">
                <input
                  type="checkbox"
                  data-testid={`rule-${rule}`}
                  checked={!off(rule)}
                  onChange={({ currentTarget }) =>
                    void (currentTarget.checked ? onUnsilence : onSilence)({ scope: 'rule', rule })
                  }
                />
                <span class="grow">{tell(`rule.${rule}`)}</span>
                <span class="meta">{t('rules.alarms', { rate: rates[rule] ?? 0 })}</span>
              </label>
            ))}
          </fieldset>
        ))}
      </div>
      {children}
    </Section>
  );
}
