import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding.ts';
import type { Gap } from '../../lib/check/placeholders.ts';
import { t } from '../../lib/locale/locale.ts';
import type { FocusedFinding, Session } from '../../lib/sidebar/session.ts';
import type { LastValues } from '../model/default-wording.ts';
import { lastingAnswers } from '../model/fill-answers.ts';
import type { Places } from '../model/places.ts';
import {
  countBySeverity,
  countByType,
  type Filter,
  groupFindings,
  kindsOf,
  type Order,
} from '../model/problem-groups.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { GroupHeader } from '../ui/group-header.tsx';
import { GrowingList } from '../ui/growing-list.tsx';
import { RowList } from '../ui/row-list.tsx';
import { useNextRow } from '../ui/use-next-row.ts';
import { FillForm } from './fill-form.tsx';
import { FillOffer } from './fill-offer.tsx';
import { FixAllFooter } from './fix-all-footer.tsx';
import { FixPreview } from './fix-preview.tsx';
import { ProblemFilters } from './problem-filters.tsx';
import { ProblemRow } from './problem-row.tsx';
import './problems.css';

const NO_FILTER: Filter = { severity: null, type: null };

interface ProblemsViewProps {
  findings: Finding[];
  /** What was left open among them, as questions. */
  gaps: Gap[];
  places: Places;
  lastValues: LastValues;
  /** The finding whose mark was activated in the editor. */
  focused: FocusedFinding | null;
  /** The editor's name where nothing can be underlined in it. */
  unmarkedIn: string | null;
  onGoTo: Session['goTo'];
  onFix: Session['fix'];
  onFixAll: Session['fixAll'];
  onFillGaps: Session['fillGaps'];
  onSilence: Session['silence'];
}

/** The draft's mistakes, the gravest first, each with what its mending would change. */
export function ProblemsView(props: ProblemsViewProps) {
  const { findings, gaps, places, focused, lastValues, onGoTo, onFix, onFixAll, onFillGaps, onSilence } = props;
  const [filter, setFilter] = useState<Filter>(NO_FILTER);
  const [order, setOrder] = useState<Order>('severity');
  const [opened, setOpened] = useState<string | null>(focused?.id ?? null);
  const [previewing, setPreviewing] = useState<Finding[] | null>(null);
  const [filling, setFilling] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  const settling = useNextRow(list, findings);
  // There may be thousands, and much else than their changing has this rendered anew.
  const groups = useMemo(() => groupFindings(findings, { filter, order, places }), [findings, filter, order, places]);
  const { kinds, safe, counts, types } = useMemo(
    () => ({
      kinds: kindsOf(findings),
      safe: findings.filter(({ fixes }) => fixes[0]?.safe),
      counts: countBySeverity(findings),
      types: countByType(findings),
    }),
    [findings],
  );

  useLayoutEffect(() => {
    if (!focused) return;
    setFilter(NO_FILTER);
    setOpened(focused.id);
    list.current?.querySelector(`[data-finding="${CSS.escape(focused.id)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [focused]);

  if (findings.length === 0) {
    return <EmptyState icon="present" title={t('problems.empty.title')} text={t('problems.empty.text')} />;
  }
  if (filling && gaps.length > 0) {
    return (
      <FillForm
        {...{ gaps, places, lastValues, onGoTo }}
        onCancel={() => setFilling(false)}
        onFill={(answers) => {
          setFilling(false);
          void onFillGaps(gaps, answers, lastingAnswers(gaps, answers));
        }}
      />
    );
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
  return (
    <>
      {props.unmarkedIn && (
        <p class="problems-unmarked tone-quiet">{t('problems.unmarked', { editor: props.unmarkedIn })}</p>
      )}
      <ProblemFilters
        counts={counts}
        types={types}
        total={findings.length}
        filter={filter}
        order={order}
        onFilter={setFilter}
        onOrder={setOrder}
      />
      <RowList area={list}>
        <FillOffer gaps={gaps} onOpen={() => setFilling(true)} />
        {groups.length === 0 && (
          <EmptyState icon="present" title={t('problems.none.title')} text={t('problems.none.text')}>
            <button type="button" class="button" onClick={() => setFilter(NO_FILTER)}>
              {t('problems.none.all')}
            </button>
          </EmptyState>
        )}
        {groups.map(({ key, rows }) => (
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
                    alike={kinds.alike(finding)}
                    ofKind={kinds.safe(finding).length}
                    onToggle={() => setOpened(finding.id === opened ? null : finding.id)}
                    onGoTo={() => void onGoTo(finding)}
                    onFix={(choice) => {
                      settling();
                      void onFix(finding, choice);
                    }}
                    onFixKind={() => setPreviewing(kinds.safe(finding))}
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
