import { signal } from '@preact/signals';
import type { WorkbenchActions } from '../../components/workbench/workbench-model.ts';
import type { OwnCard } from '../../lib/workbench/own-card.ts';
import type { OwnPalette } from '../../lib/workbench/own-palette.ts';
import { madeUpCard } from './made-up-card.ts';
import { madeUpPalette } from './made-up-palette.ts';
import { lines } from './plan-text.ts';

/** A workbench on which a plan lies. */
export const workbenchState = { name: '女职工工作计划.docx', blank: false, kept: true, hasPrevious: true };
export const emptyWorkbenchState = { name: '', blank: true, kept: true, hasPrevious: false };

export const closedPalette: OwnPalette = { session: madeUpPalette, beside: signal(null), heard() {} };

/** To be called once the language is set. */
export const closedCard = (): OwnCard => ({
  session: madeUpCard('card'),
  beside: signal(null),
  attach() {},
  show: async () => false,
  follow() {},
});

export const workbenchActions = (text: readonly string[] = lines): WorkbenchActions => ({
  onSheet(sheet) {
    sheet.replaceChildren(
      ...text.map((line) => {
        const paragraph = document.createElement('p');
        paragraph.textContent = line;
        return paragraph;
      }),
    );
  },
  onFile: async () => 'workbench.opened',
  onCopy: async () => {},
  onDownload: async () => {},
  onClear() {},
  onBringBack() {},
});
