import type { Gap } from '../../lib/check/placeholders.ts';
import type { Span } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import { clauseAround } from '../model/clause-around.ts';
import type { Places } from '../model/places.ts';
import { testIds } from '../test-ids.ts';
import { Highlight } from '../ui/highlight.tsx';

interface FillRowProps {
  gap: Gap;
  places: Places;
  value: string;
  onInput(value: string): void;
  onGoTo(span: Span): void;
}

/** One question: what stands there now and in which sentence, what it may be, and the answer. */
export function FillRow({
  gap: { key, text, field, options, places: all },
  places,
  value,
  onInput,
  onGoTo,
}: FillRowProps) {
  const first = all[0]!;
  const clause = clauseAround(places.text(first.block), first.start, first.end);
  const others = options.filter((option) => option !== value);
  return (
    <li class="fill-row">
      <label class="fill-label">
        <span class="fill-text one-line" title={text}>
          {text}
        </span>
        <input
          class="field"
          data-testid={testIds.fillField(key)}
          placeholder={field ?? t('problems.fill.answer')}
          value={value}
          autocomplete="off"
          onInput={({ currentTarget }) => onInput(currentTarget.value)}
        />
      </label>
      {others.length > 0 && (
        <div class="fill-options">
          {others.map((option) => (
            <button key={option} type="button" class="chip" onClick={() => onInput(option)}>
              {option}
            </button>
          ))}
        </div>
      )}
      <button type="button" class="fill-where one-line" title={t('problems.goTo')} onClick={() => onGoTo(first)}>
        <span class="meta">
          {all.length > 1
            ? t('problems.fill.places', { place: places.label(first.block), count: all.length })
            : places.label(first.block)}
        </span>
        <Highlight text={clause} query={first.text} />
      </button>
    </li>
  );
}
