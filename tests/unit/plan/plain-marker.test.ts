import { describe, expect, it } from 'vitest';
import { plainMarker } from '../../../lib/plan/outline/plain-marker.ts';

describe('a plain marker', () => {
  it.each([
    ['一、工作目标', 'chinese', '一', '一、'],
    ['十二、保障措施', 'chinese', '十二', '十二、'],
    ['（三）加强培训', 'bracket', '三', '（三）'],
    ['(三)加强培训', 'bracket', '三', '(三)'],
    ['1.召开会议', 'decimal', '1', '1.'],
    ['12、召开会议', 'decimal', '12', '12、'],
  ])('is read off %s', (text, style, number, whole) => {
    const found = plainMarker(text, 0)!;
    expect(found.style).toBe(style);
    expect(text.slice(found.from, found.to)).toBe(number);
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
    '（1）召开会议',
    '（三）、加强培训',
    '1. 召开会议',
    '一、',
    '工作目标',
    '',
  ])('is left to the patterns in %s', (text) => {
    expect(plainMarker(text, 0)).toBeUndefined();
  });
});
