import { useRef } from 'preact/hooks';
import type { WaivedItem } from '../../lib/check/waived.ts';
import { t } from '../../lib/locale/locale.ts';
import type { ItemStatus, Plan } from '../../lib/plan/plan.ts';
import type { Session } from '../../lib/sidebar/session.ts';
import type { Suggestion } from '../../lib/suggest/suggestion.ts';
import { clauseAround } from '../model/clause-around.ts';
import { completenessOf, NEEDS, partOf } from '../model/completeness.ts';
import type { Places } from '../model/places.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { GroupHeader } from '../ui/group-header.tsx';
import { RowList } from '../ui/row-list.tsx';
import { useNextRow } from '../ui/use-next-row.ts';
import { CompletenessSummary } from './completeness-summary.tsx';
import './gaps.css';
import { MissingRow } from './missing-row.tsx';
import { PresentRow } from './present-row.tsx';
import { WaivedGroup } from './waived-group.tsx';

interface GapsViewProps {
  plan: Plan;
  suggestions: Suggestion[];
  /** Items this unit has no use for. */
  waived: WaivedItem[];
  places: Places;
  onGoTo: Session['goTo'];
  onInsert: Session['insert'];
  onWaive: Session['waive'];
  onUnwaive: Session['unwaive'];
  lastValues: Session['snippets']['lastValues'];
}

/** What this kind of plan should say: what is missing and why, and the sentence that proves what is there. */
export function GapsView(props: GapsViewProps) {
  const { plan, suggestions, waived, places, onGoTo, onInsert, onWaive, onUnwaive, lastValues } = props;
  const list = useRef<HTMLDivElement>(null);
  const settling = useNextRow(list, plan.items);
  const completeness = completenessOf(plan.items);
  const suggestionFor = (item: ItemStatus) => suggestions.find(({ kind, id }) => kind === 'item' && id === item.id);
  if (plan.items.length + waived.length === 0) {
    return <EmptyState icon="gaps" title={t('gaps.empty.title')} text={t('gaps.empty.text')} />;
  }
  return (
    <RowList area={list}>
      <CompletenessSummary completeness={completeness} />
      {completeness.percent === 100 && (
        <p class="gaps-full">
          <span class="gaps-full-title">{t('gaps.full.title')}</span>
          {t('gaps.full.text')}
        </p>
      )}
      {NEEDS.map((need) => {
        const { missing, present } = partOf(plan.items, need);
        if (missing.length + present.length === 0) return null;
        return (
          <section key={need}>
            <GroupHeader title={t(`need.${need}`)} note={noteOf(need, missing.length)} />
            <ul>
              {missing.map((item) => (
                <MissingRow
                  key={item.id}
                  item={item}
                  suggestion={suggestionFor(item)}
                  lastValues={lastValues}
                  onInsert={(suggestion, wording) => void onInsert(suggestion, wording)}
                  onWaive={(reason) => {
                    settling();
                    onWaive(item, reason);
                  }}
                />
              ))}
              {present.map((item) => (
                <PresentRow key={item.id} item={item} {...whereOf(item, places)} onGoTo={(span) => void onGoTo(span)} />
              ))}
            </ul>
          </section>
        );
      })}
      <WaivedGroup waived={waived} onUnwaive={onUnwaive} />
    </RowList>
  );
}

function noteOf(need: ItemStatus['need'], count: number): string {
  const state = count === 0 ? t('gaps.group.full') : t('gaps.group.lacks', { count });
  return t('gaps.group', { meaning: t(`need.${need}.meaning`), state });
}

/** Where an item's evidence stands, and the sentence it stands in. */
function whereOf({ evidence }: ItemStatus, places: Places) {
  if (!evidence) return { place: '', quote: '' };
  const { block, start, end, text } = evidence;
  const whole = places.text(block);
  const quote = whole.slice(start, end) === text ? clauseAround(whole, start, end) : text;
  return { place: places.label(block), quote };
}
