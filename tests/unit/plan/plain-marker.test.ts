import { describe, expect, it } from 'vitest';
import { plainMarker } from '../../../lib/plan/outline/plain-marker.ts';

describe('a plain marker', () => {
  it.each([
    ['一、工作目标', 'chinese', 1, '一、'],
    ['十二、保障措施', 'chinese', 12, '十二、'],
    ['（三）加强培训', 'bracket', 3, '（三）'],
    ['(三)加强培训', 'bracket', 3, '(三)'],
    ['二十、保障措施', 'chinese', 20, '二十、'],
    ['（1）召开会议', 'number-bracket', 1, '（1）'],
    ['1.召开会议', 'decimal', 1, '1.'],
    ['12、召开会议', 'decimal', 12, '12、'],
  ])('is read off %s', (text, style, number, whole) => {
    const found = plainMarker(text, 0)!;
    expect(found.style).toBe(style);
    expect(found.number).toBe(number);
    expect(text.slice(0, found.end)).toBe(whole);
  });

  it.each([
    '一、二年级',
    '一、“三八”节',
    '7、8月份',
    '1.5万元',
    '5.12护士节',
    '2026年工作',
    '一是加强',
    '（一、）加强',
    '（1）3月召开会议',
    '二三、召开会议',
    '十十、召开会议',
    '（三）、加强培训',
    '1. 召开会议',
    '一、',
    '工作目标',
    '',
  ])('is left to the patterns in %s', (text) => {
    expect(plainMarker(text, 0)).toBeUndefined();
  });
});
