import { notices } from './en/notices.ts';
import { pages } from './en/pages.ts';
import { planViews } from './en/plan-views.ts';
import { sidebar } from './en/sidebar.ts';
import { store } from './en/store.ts';
import type { MessageKey } from './message.ts';

export const en: Record<MessageKey, string> = { ...sidebar, ...planViews, ...notices, ...store, ...pages };
