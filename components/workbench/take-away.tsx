import type { MessageKey } from '../../lib/locale/locale.ts';
import { t } from '../../lib/locale/locale.ts';
import { fileKinds } from '../../lib/workbench/file-kind.ts';
import { Icon } from '../ui/icon.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import type { WorkbenchActions, WorkbenchState } from './workbench-model.ts';

interface TakeAwayProps {
  state: WorkbenchState;
  actions: WorkbenchActions;
  onSaid(key: MessageKey): void;
}

/** The plan's ways out: the clipboard, a file; and a clean sheet. */
export function TakeAway({ state, actions, onSaid }: TakeAwayProps) {
  const say = (work: Promise<void>, done: MessageKey) =>
    void work.then(
      () => onSaid(done),
      () => onSaid('workbench.failed'),
    );
  const items: MenuItem[] = [
    ...(state.blank
      ? []
      : fileKinds.map((kind) => ({
          id: kind,
          label: t(`workbench.download.${kind}`),
          testId: `workbench-download-${kind}`,
          onSelect: () => say(actions.onDownload(kind), 'workbench.downloaded'),
        }))),
    ...(state.hasPrevious
      ? [
          {
            id: 'previous',
            label: t('workbench.previous'),
            apart: !state.blank,
            testId: 'workbench-previous',
            onSelect: actions.onBringBack,
          },
        ]
      : []),
    ...(state.blank
      ? []
      : [
          {
            id: 'clear',
            label: t('workbench.clear'),
            apart: !state.hasPrevious,
            testId: 'workbench-clear',
            onSelect: actions.onClear,
          },
        ]),
  ];
  return (
    <>
      <button
        type="button"
        class="button primary"
        data-testid="workbench-copy"
        disabled={state.blank}
        onClick={() => say(actions.onCopy(), 'workbench.copied')}
      >
        {t('workbench.copy')}
      </button>
      {items.length > 0 && (
        <Menu label={t('workbench.more')} class="icon-button" testId="workbench-more" items={items}>
          <Icon name="more" />
        </Menu>
      )}
    </>
  );
}
