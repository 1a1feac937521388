import type { HostActions } from '../../components/header/host-menu.ts';
import type { sidebarService } from '../../lib/messaging/services.ts';

/** The extension's own pages, which open in tabs wherever the sidebar is. */
export function openPages(service: ReturnType<typeof sidebarService>): HostActions {
  return {
    openOptions: () => void service.openOptions(),
    openHelp: () => void service.openHelp(),
    openLibrary: () => void service.openLibrary(),
    openWorkbench: (draft) => void service.openWorkbench(draft && { name: '', blocks: draft.blocks }),
  };
}
