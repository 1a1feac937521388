import { notices } from './en/notices.ts';
import { sidebar } from './en/sidebar.ts';
import { store } from './en/store.ts';
import type { zhCN } from './zh-CN.ts';

export const en: Record<keyof typeof zhCN, string> = { ...sidebar, ...notices, ...store };
