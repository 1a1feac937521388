import { notices } from './zh-CN/notices.ts';
import { sidebar } from './zh-CN/sidebar.ts';

export const zhCN = { ...sidebar, ...notices } as const;
