import { notices } from './zh-CN/notices.ts';
import { sidebar } from './zh-CN/sidebar.ts';
import { store } from './zh-CN/store.ts';

export const zhCN = { ...sidebar, ...notices, ...store } as const;
