import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding.ts';
import { t } from '../../lib/locale/locale.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import type { Places } from '../model/places.ts';
import { countBySeverity, type Filter, groupFindings, type Order } from '../model/problem-groups.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { GroupHeader } from '../ui/group-header.tsx';
import { GrowingList } from '../ui/growing-list.tsx';
import { RowList } from '../ui/row-list.tsx';
import { useNextRow } from '../ui/use-next-row.ts';
import { FixAllFooter } from './fix-all-footer.tsx';
import { FixPreview } from './fix-preview.tsx';
import { ProblemFilters } from './problem-filters.tsx';
import { ProblemRow } from './problem-row.tsx';
import './problems.css';

interface ProblemsViewProps {
  findings: Finding[];
  places: Places;
  /** The finding whose mark was activated in the editor. */
  focused: string | null;
  onGoTo: Session['goTo'];
  onFix: Session['fix'];
  onFixAll: Session['fixAll'];
  onSilence: Session['silence'];
}

/** The draft's mistakes, the gravest first, each with what its mending would change. */
export function ProblemsView({ findings, places, focused, onGoTo, onFix, onFixAll, onSilence }: ProblemsViewProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const [order, setOrder] = useState<Order>('severity');
  const [opened, setOpened] = useState<string | null>(focused);
  const [previewing, setPreviewing] = useState<Finding[] | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const settling = useNextRow(list, findings);

  useLayoutEffect(() => {
    if (!focused) return;
    setFilter('all');
    setOpened(focused);
    list.current?.querySelector(`[data-finding="${CSS.escape(focused)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [focused]);

  if (findings.length === 0) {
    return <EmptyState icon="present" title={t('problems.empty.title')} text={t('problems.empty.text')} />;
  }
  if (previewing) {
    return (
      <FixPreview
        findings={previewing}
        places={places}
        onCancel={() => setPreviewing(null)}
        onApply={(chosen) => {
          setPreviewing(null);
          void onFixAll(chosen);
        }}
      />
    );
  }
  const safe = findings.filter(({ fixes }) => fixes[0]?.safe);
  return (
    <>
      <ProblemFilters
        counts={countBySeverity(findings)}
        total={findings.length}
        filter={filter}
        order={order}
        onFilter={setFilter}
        onOrder={setOrder}
      />
      <RowList area={list}>
        {groupFindings(findings, { filter, order, places }).map(({ key, rows }) => (
          <section key={key}>
            <GroupHeader
              title={key === 'all' ? t('problems.inOrder') : t(`severity.${key}`)}
              note={String(rows.length)}
            />
            <ul>
              <GrowingList
                rows={rows}
                show={({ id }) => id === opened}
                render={(finding) => (
                  <ProblemRow
                    key={finding.id}
                    finding={finding}
                    place={places.label(finding.block)}
                    text={places.text(finding.block)}
                    opened={finding.id === opened}
                    alike={findings.filter(({ rule, text }) => rule === finding.rule && text === finding.text).length}
                    ofKind={safe.filter(({ rule }) => rule === finding.rule).length}
                    onToggle={() => setOpened(finding.id === opened ? null : finding.id)}
                    onGoTo={() => void onGoTo(finding)}
                    onFix={(choice) => {
                      settling();
                      void onFix(finding, choice);
                    }}
                    onFixKind={() => setPreviewing(safe.filter(({ rule }) => rule === finding.rule))}
                    onSilence={(scope) => {
                      settling();
                      onSilence(finding, scope);
                    }}
                  />
                )}
              />
            </ul>
          </section>
        ))}
      </RowList>
      {safe.length > 0 && (
        <FixAllFooter count={safe.length} onFixAll={() => void onFixAll(safe)} onPreview={() => setPreviewing(safe)} />
      )}
    </>
  );
}
