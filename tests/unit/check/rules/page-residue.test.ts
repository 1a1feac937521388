import { pageResidue } from '../../../../lib/check/rules/page-residue.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(pageResidue, {
  good: [
    '计划公布后欢迎职工提出意见。',
    '职工可以登录安全举报平台网站（www.example.gov.cn）反映隐患，也可以向工会反映。',
    '报名链接：https://www.example.com/f/1',
    '问卷网址：https://example.cn/s?id=3。',
  ],
  bad: [
    ['⟦原文链接：https://www.abc.com/1.html⟧', ''],
    ['⟦文章来源网址：www.abc.com⟧', ''],
    ['组织读书活动，评选好文章10篇。⟦点击下载⟧', '组织读书活动，评选好文章10篇。'],
    ['⟦当前位置：首页 > 工作计划⟧', ''],
    '工会的计划全文很长很长很长很长很长很长，很长很长很长，很长很长，请看⟦www.abc.com⟧。',
    '⟦责任编辑：小李⟧',
    ['⟦上一页 1 2 3 下一页⟧', ''],
    ['⟦[1] [2] [3]⟧', ''],
  ],
});
