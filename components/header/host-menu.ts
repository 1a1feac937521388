import type { Draft } from '../../lib/draft/draft.ts';
import { t } from '../../lib/locale/locale.ts';
import type { MenuItem } from '../ui/menu.tsx';

/** What the page that holds the sidebar can do for it: the frame in a page can be docked and hidden. */
export interface HostActions {
  openOptions?(): void;
  openLibrary?(): void;
  dockLeft?(): void;
  dockRight?(): void;
  openSidePanel?(): void;
  hide?(): void;
  /** The page of the extension's own where any plan can be pasted. */
  openWorkbench?(draft?: Draft): void;
  /** Without its small tab, until it is asked for again on this site. */
  hideHere?(): void;
  openHelp?(): void;
  /** Hands a file to the browser's downloads. */
  saveFile?(file: File): void;
  /** Shows the sidebar if it is closed; the focus stays where it is. */
  show?(): void;
}

/** The header's menu: only what works in this host. */
export function menuItems(host: HostActions): MenuItem[] {
  const all = [
    { id: 'dock-left', label: t('menu.dockLeft'), onSelect: host.dockLeft },
    { id: 'dock-right', label: t('menu.dockRight'), onSelect: host.dockRight },
    { id: 'side-panel', label: t('menu.sidePanel'), onSelect: host.openSidePanel },
    {
      id: 'workbench',
      label: t('menu.workbench'),
      onSelect: host.openWorkbench && (() => host.openWorkbench!()),
      apart: true,
    },
    { id: 'library', label: t('menu.library'), onSelect: host.openLibrary },
    { id: 'options', label: t('menu.options'), onSelect: host.openOptions },
    { id: 'help', label: t('menu.help'), onSelect: host.openHelp },
    { id: 'hide', label: t('menu.hide'), onSelect: host.hide, apart: true },
    { id: 'hide-here', label: t('menu.hideHere'), onSelect: host.hideHere },
  ];
  return all.flatMap(({ onSelect, ...item }) => (onSelect ? { ...item, onSelect, testId: `menu-${item.id}` } : []));
}
