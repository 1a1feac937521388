import { expect, it } from 'vitest';
import { headingName } from '../../../components/model/heading-name.ts';

it.each([
  ['关爱身心健康', '关爱身心健康'],
  ['一是配强村妇联执委队伍，', '一是配强村妇联执委队伍'],
  ['完成县下达的1200人任务；', '完成县下达的1200人任务'],
  ['谁来做？', '谁来做？'],
  ['办好“三八”活动（3月）', '办好“三八”活动（3月）'],
  ['。', '。'],
])('%s: %s', (title, name) => expect(headingName({ title })).toBe(name));
