import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/check/analysis.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Caret, Session } from '../../lib/sidebar/session.ts';
import { outlineRows } from '../model/outline-rows.ts';
import { currentRow, shownRows, standsInOutline, suggestionsNear } from '../model/outline-shown.ts';
import type { Places } from '../model/places.ts';
import { GrowingList } from '../ui/growing-list.tsx';
import { moveBetweenRows } from '../ui/list-keys.ts';
import './outline.css';
import { OutlineRow } from './outline-row.tsx';
import { OutlineSummary } from './outline-summary.tsx';
import { SkeletonOffer } from './skeleton-offer.tsx';
import { SuggestionRow } from './suggestion-row.tsx';
import { WritingDock } from './writing-dock.tsx';

interface OutlineViewProps {
  analysis: Analysis;
  places: Places;
  caret: Caret | null;
  /** True where the document holds no text at all. */
  blank: boolean;
  onGoTo: Session['goTo'];
  onInsert: Session['insert'];
  onInsertText: Session['insertText'];
  lastValues: Session['snippets']['lastValues'];
}

/** The draft's headings, with what could be written between them. */
export function OutlineView({
  analysis,
  places,
  caret,
  blank,
  onGoTo,
  onInsert,
  onInsertText,
  lastValues,
}: OutlineViewProps) {
  const [suggesting, setSuggesting] = useState(true);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const all = useMemo(() => outlineRows(analysis, places), [analysis, places]);
  const rows = shownRows(all, { suggesting, opened });
  const choosing = rows.some(({ kind, key }) => kind === 'suggestion' && opened.has(key));
  const current = caret ? currentRow(rows, caret.block, places) : undefined;

  function toggle(key: string) {
    const next = new Set(opened);
    if (!next.delete(key)) next.add(key);
    setOpened(next);
  }

  return (
    <>
      <div class="scroll">
        {blank || analysis.plan.outline.length === 0 ? (
          <SkeletonOffer blank={blank} suggestions={analysis.suggestions} onInsertText={onInsertText} />
        ) : (
          <OutlineSummary
            sections={all.filter((row) => row.kind === 'entry' && row.entry && row.depth === 0).length}
            suggested={analysis.suggestions.filter(standsInOutline).length}
            suggesting={suggesting}
            onSuggesting={setSuggesting}
          />
        )}
        <ul class="outline" aria-label={t('outline.list')} onKeyDown={moveBetweenRows}>
          <GrowingList
            rows={rows}
            render={(row) =>
              row.kind === 'entry' ? (
                <OutlineRow
                  key={row.key}
                  row={row}
                  name={row.entry?.title ?? places.label(row.block)}
                  current={row.key === current?.key}
                  opened={opened.has(row.key)}
                  onToggle={() => toggle(row.key)}
                  onGoTo={() => {
                    const { start, end } = row.entry ?? { start: 0, end: places.text(row.block).length };
                    void onGoTo({ block: row.block, start, end });
                  }}
                />
              ) : (
                <SuggestionRow
                  key={row.key}
                  suggestion={row.suggestion}
                  depth={row.depth}
                  opened={opened.has(row.key)}
                  onToggle={() => toggle(row.key)}
                  lastValues={lastValues}
                  onInsert={(wording) => void onInsert(row.suggestion, wording)}
                />
              )
            }
          />
        </ul>
      </div>
      {current && suggesting && !choosing && (
        <WritingDock
          place={places.label(caret!.block)}
          suggestions={suggestionsNear(all, current)}
          lastValues={lastValues}
          onInsert={(suggestion, wording) => void onInsert(suggestion, wording)}
        />
      )}
    </>
  );
}
