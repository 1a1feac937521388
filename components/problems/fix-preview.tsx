import { useState } from 'preact/hooks';
import type { Finding } from '../../lib/check/finding.ts';
import { EDITS_AT_ONCE } from '../../lib/draft/at-once.ts';
import { t } from '../../lib/locale/locale.ts';
import { changeOf } from '../model/change-of.ts';
import type { Places } from '../model/places.ts';
import { testIds } from '../test-ids.ts';
import { DiffView } from '../ui/diff-view.tsx';
import { GroupHeader } from '../ui/group-header.tsx';
import { GrowingList } from '../ui/growing-list.tsx';
import { WriteButton } from '../ui/write-button.tsx';

interface FixPreviewProps {
  /** Each with at least one fix. */
  findings: Finding[];
  places: Places;
  onCancel(): void;
  onApply(chosen: Finding[]): void;
}

/** Every change that "fix all" would make, each to be left out with one click. */
export function FixPreview({ findings, places, onCancel, onApply }: FixPreviewProps) {
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = findings.filter(({ id }) => !left.has(id));

  function toggle(id: string) {
    const next = new Set(left);
    if (!next.delete(id)) next.add(id);
    setLeft(next);
  }

  return (
    <>
      <div class="scroll">
        <GroupHeader title={t('problems.preview.title', { count: chosen.length })} />
        <p class="preview-note">
          {t(chosen.length > EDITS_AT_ONCE ? 'problems.preview.parts' : 'problems.preview.note')}
        </p>
        <ul>
          <GrowingList
            rows={findings}
            render={(finding) => {
              const { before, after } = changeOf(finding, finding.fixes[0]!, places.text(finding.block));
              return (
                <li key={finding.id}>
                  <label class="preview-row">
                    <input
                      type="checkbox"
                      aria-label={t('problems.preview.include')}
                      checked={!left.has(finding.id)}
                      onChange={() => toggle(finding.id)}
                    />
                    <span class="grow">
                      <DiffView before={before} after={after} />
                    </span>
                    <span class="meta">{places.label(finding.block)}</span>
                  </label>
                </li>
              );
            }}
          />
        </ul>
      </div>
      <div class="footer">
        <WriteButton
          class="button primary large grow"
          data-testid={testIds.fixAllConfirm}
          disabled={chosen.length === 0}
          onClick={() => onApply(chosen)}
        >
          {t('problems.fixAll', { count: chosen.length })}
        </WriteButton>
        <button type="button" class="text-button quiet" onClick={onCancel}>
          {t('problems.preview.cancel')}
        </button>
      </div>
    </>
  );
}
