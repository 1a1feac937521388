import { t } from '../../lib/locale/locale.ts';
import type { MenuItem } from '../ui/menu.tsx';

/** What the page that holds the sidebar can do for it. The in-page frame can dock and hide, a browser panel can't. */
export interface HostActions {
  openOptions?(): void;
  dockLeft?(): void;
  dockRight?(): void;
  openSidePanel?(): void;
  hide?(): void;
  /** The page of the extension's own where any plan can be pasted. */
  openWorkbench?(): void;
  openHelp?(): void;
  /** Hands a file to the browser's downloads. */
  saveFile?(file: File): void;
}

/** The header's menu: only what works in this host. */
export function menuItems(host: HostActions): MenuItem[] {
  const all = [
    { id: 'options', label: t('menu.options'), onSelect: host.openOptions },
    { id: 'dock-left', label: t('menu.dockLeft'), onSelect: host.dockLeft },
    { id: 'dock-right', label: t('menu.dockRight'), onSelect: host.dockRight },
    { id: 'side-panel', label: t('menu.sidePanel'), onSelect: host.openSidePanel },
    { id: 'workbench', label: t('menu.workbench'), onSelect: host.openWorkbench },
    { id: 'help', label: t('menu.help'), onSelect: host.openHelp },
    { id: 'hide', label: t('menu.hide'), onSelect: host.hide, apart: true },
  ];
  return all.flatMap(({ onSelect, ...item }) => (onSelect ? { ...item, onSelect, testId: `menu-${item.id}` } : []));
}
