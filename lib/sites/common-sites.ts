/** Where plans are written online, as the welcome page offers them. None is enabled before the user says so. */
export interface CommonSite {
  name: string;
  pattern: string;
}

export const commonSites: readonly CommonSite[] = [
  { name: '微信公众号', pattern: '*://mp.weixin.qq.com/*' },
  { name: '腾讯文档', pattern: '*://docs.qq.com/*' },
  { name: '金山文档', pattern: '*://*.kdocs.cn/*' },
  { name: '飞书文档', pattern: '*://*.feishu.cn/*' },
  { name: '钉钉文档', pattern: '*://alidocs.dingtalk.com/*' },
  { name: '石墨文档', pattern: '*://shimo.im/*' },
  { name: '语雀', pattern: '*://*.yuque.com/*' },
];
