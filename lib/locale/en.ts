import { notices } from './en/notices.ts';
import { sidebar } from './en/sidebar.ts';
import { store } from './en/store.ts';
import type { MessageKey } from './message.ts';

export const en: Record<MessageKey, string> = { ...sidebar, ...notices, ...store };
