import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding.ts';
import { t } from '../../lib/locale/locale.ts';
import { ProblemRow } from '../problems/problem-row.tsx';
import '../problems/problems.css';
import data from './demo.json' with { type: 'json' };
import { DemoCard } from './demo-card.tsx';

const { head, wrong, right, tail, message, source } = data.finding;
const place = { block: 'demo', start: head.length, end: head.length + wrong.length };

const finding: Finding = {
  id: 'demo',
  rule: 'typo',
  type: 'typo',
  severity: 'error',
  ...place,
  text: wrong,
  message,
  source,
  fixes: [{ label: right, safe: true, edits: [{ ...place, was: wrong, insert: right }] }],
};

/** The second job: what is wrong is mended in place. */
export function CheckDemo() {
  const [done, setDone] = useState(false);
  return (
    <DemoCard
      title={t('welcome.check.title')}
      text={t('welcome.check.text')}
      done={done}
      onAgain={() => setDone(false)}
      document={
        <p>
          {head}
          <span class={done ? 'demo-new' : 'demo-wrong'}>{done ? right : wrong}</span>
          {tail}
        </p>
      }
    >
      <ul>
        {done ? (
          <li class="demo-done">{t('problems.empty.title')}</li>
        ) : (
          <ProblemRow
            finding={finding}
            place=""
            text={head + wrong + tail}
            opened
            alike={1}
            ofKind={1}
            onToggle={() => {}}
            onGoTo={() => {}}
            onFix={() => setDone(true)}
            onFixKind={() => {}}
            onSilence={() => setDone(true)}
          />
        )}
      </ul>
    </DemoCard>
  );
}
