import { useMemo, useState } from 'preact/hooks';
import type { Analysis } from '../../lib/check/analysis.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Caret, KindName, Session } from '../../lib/sidebar/session.ts';
import { defaultWording } from '../model/default-wording.ts';
import { ghostMarkers } from '../model/ghost-markers.ts';
import { headingName } from '../model/heading-name.ts';
import { outlineRows } from '../model/outline-rows.ts';
import { currentRow, shownRows, standsInOutline } from '../model/outline-shown.ts';
import type { Places } from '../model/places.ts';
import { writeHere } from '../model/write-here.ts';
import { GrowingList } from '../ui/growing-list.tsx';
import { moveBetweenRows } from '../ui/list-keys.ts';
import './outline.css';
import { OutlineRow } from './outline-row.tsx';
import { OutlineSummary } from './outline-summary.tsx';
import { SeveralFooter } from './several-footer.tsx';
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
  onInsertSeveral: Session['insertSeveral'];
  onInsertText: Session['insertText'];
  kinds: KindName[];
  onKind(kind: string): void;
  lastValues: Session['snippets']['lastValues'];
}

/** The draft's headings, with what could be written between them. */
export function OutlineView(props: OutlineViewProps) {
  const { analysis, places, caret, blank, lastValues, onGoTo, onInsert, onInsertSeveral, onInsertText } = props;
  const { kinds, onKind } = props;
  const [suggesting, setSuggesting] = useState(true);
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  /** Keys of the suggestions chosen to be inserted together; null while none are being chosen. */
  const [several, setSeveral] = useState<ReadonlySet<string> | null>(null);
  const all = useMemo(() => outlineRows(analysis, places), [analysis, places]);
  const rows = shownRows(all, { suggesting, opened });
  const choosing = rows.some(({ kind, key }) => kind === 'suggestion' && opened.has(key));
  const current = caret ? currentRow(rows, caret.block, places) : undefined;

  const offered = rows.flatMap((row) => (row.kind === 'suggestion' ? row : []));
  const chosen = offered.filter(({ key }) => several?.has(key));
  // One is inserted under the number it shows; where several are chosen, they will be numbered on.
  const together = several && ghostMarkers(rows.filter(({ kind, key }) => kind === 'entry' || several.has(key)));
  const allKeys = () => new Set(offered.map(({ key }) => key));
  const toggle = (key: string) => setOpened(toggled(opened, key));

  function insertChosen() {
    setSeveral(null);
    void onInsertSeveral(
      chosen.map(({ suggestion }) => suggestion),
      (suggestion) => defaultWording(suggestion, lastValues),
    );
  }

  return (
    <>
      <div class="scroll">
        {blank || analysis.plan.outline.length === 0 ? (
          <SkeletonOffer {...{ blank, lastValues, onInsertText, kinds, onKind }} suggestions={analysis.suggestions} />
        ) : (
          <OutlineSummary
            sections={all.filter((row) => row.kind === 'entry' && row.entry && row.depth === 0).length}
            suggested={analysis.suggestions.filter(standsInOutline).length}
            suggesting={suggesting}
            onSuggesting={setSuggesting}
            onSeveral={() => setSeveral(allKeys())}
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
                  name={row.entry ? headingName(row.entry) : places.label(row.block)}
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
                  marker={together ? together.get(row.key) : row.suggestion.marker}
                  depth={row.depth}
                  opened={opened.has(row.key)}
                  onToggle={() => toggle(row.key)}
                  chosen={several?.has(row.key)}
                  lastValues={lastValues}
                  onChoose={() => setSeveral(toggled(several!, row.key))}
                  onInsert={(wording) => void onInsert(row.suggestion, wording)}
                />
              )
            }
          />
        </ul>
      </div>
      {several && (
        <SeveralFooter
          count={chosen.length}
          total={offered.length}
          onInsert={insertChosen}
          onAll={(everything) => setSeveral(everything ? allKeys() : new Set())}
          onCancel={() => setSeveral(null)}
        />
      )}
      {current && suggesting && !choosing && !several && (
        <WritingDock
          place={places.label(caret!.block)}
          suggestions={writeHere(all, current, places.order(caret!.block), places)}
          lastValues={lastValues}
          onInsert={(suggestion, wording) => void onInsert(suggestion, wording)}
        />
      )}
    </>
  );
}

/** The set with the key put in, or taken out where it was. */
function toggled(keys: ReadonlySet<string>, key: string): Set<string> {
  const next = new Set(keys);
  if (!next.delete(key)) next.add(key);
  return next;
}
