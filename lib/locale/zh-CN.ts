import { notices } from './zh-CN/notices.ts';
import { planViews } from './zh-CN/plan-views.ts';
import { sidebar } from './zh-CN/sidebar.ts';
import { store } from './zh-CN/store.ts';

export const zhCN = { ...sidebar, ...planViews, ...notices, ...store } as const;
