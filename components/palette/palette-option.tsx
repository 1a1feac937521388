import type { SearchResult } from '../../lib/snippets/search/entry.ts';
import { excerptOf } from '../model/excerpt.ts';
import { testIds } from '../test-ids.ts';
import { MarkedText } from '../ui/marked-text.tsx';
import { TextWithSlots } from '../ui/text-with-slots.tsx';
import { useMeantPress } from '../ui/use-meant-press.ts';
import { useRevealed } from '../ui/use-revealed.ts';

interface PaletteOptionProps {
  id: string;
  result: SearchResult;
  /** The one that Enter inserts. */
  active: boolean;
  onActive(): void;
  onChoose(): void;
}

export function PaletteOption({ id, result, active, onActive, onChoose }: PaletteOptionProps) {
  const row = useRevealed<HTMLDivElement>(active);
  const press = useMeantPress(row, onChoose);
  const { snippet, title, body } = result;
  const excerpt = excerptOf(snippet.body, body);
  const matched = body.map(([start, end]) => snippet.body.slice(start, end)).join(' ');
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the field above, which keeps the focus
    // biome-ignore lint/a11y/useFocusableInteractive: the same
    <div
      ref={row}
      id={id}
      role="option"
      class="palette-option"
      aria-selected={active}
      data-testid={testIds.paletteOption(snippet.id)}
      onPointerMove={() => active || onActive()}
      onMouseDown={(event) => event.preventDefault()}
      data-writes
      onClick={press}
    >
      <span class="palette-option-title one-line">
        <MarkedText text={snippet.title} ranges={title} />
      </span>
      <span class="meta">{snippet.abbreviation ?? snippet.folder.at(-1)}</span>
      <span class="palette-option-body one-line">
        <TextWithSlots text={excerpt} query={matched} />
      </span>
    </div>
  );
}
