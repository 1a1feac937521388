import { strayAdText } from '../../../../lib/check/rules/stray-ad-text.ts';
import { describeRule } from '../describe-rule.ts';

describeRule(strayAdText, {
  good: [
    '提供搜索、引流推广等网络推广服务。',
    '按照市场批发价格的70%收购。',
    '获得更大价格优惠；',
    '以网络借贷、虚拟币交易等方式集资。',
    '防范网贷平台诈骗。',
    '汛期前疏通下水道、修剪行道树。',
    '管好信息平台、贷款平台等。\n网络贷款平台只提供媒介服务的，不承担责任。',
    '滤布公司工会计划\n滤布车间开展竞赛，滤布质量达标。',
  ],
  bad: [['发展合作经济、⟦压滤机滤布⟧扶贫互助。', '发展合作经济、扶贫互助。']],
});
