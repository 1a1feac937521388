import { fillGaps, type Gap } from '../../lib/check/placeholders.ts';
import type { Span } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import { clauseAround } from '../model/clause-around.ts';
import { excerptOf } from '../model/excerpt.ts';
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

/** One question: what stands there now, what it may be, the answer, and the sentence as it will read. */
export function FillRow({ gap, places, value, onInput, onGoTo }: FillRowProps) {
  const { key, text, field, options, places: all } = gap;
  const first = all[0]!;
  const written = fillGaps([gap], { [key]: value })[0]?.insert ?? first.text;
  const block = places.text(first.block);
  const filled = block.slice(0, first.start) + written + block.slice(first.end);
  const clause = clauseAround(filled, first.start, first.start + written.length);
  const at = clause.indexOf(written);
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
      <button type="button" class="fill-where" title={t('problems.goTo')} onClick={() => onGoTo(first)}>
        <span class="fill-sentence">
          <span class="meta">
            {all.length > 1
              ? t('problems.fill.places', { place: places.label(first.block), count: all.length })
              : places.label(first.block)}
          </span>
          <Highlight text={excerptOf(clause, at < 0 ? [] : [[at, at + written.length]])} query={written} />
        </span>
      </button>
    </li>
  );
}
