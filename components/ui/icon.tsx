import type { IconNode } from 'lucide';
import { h } from 'preact';
import './icon.css';
import { type IconName, icons } from './icons.ts';

interface IconProps {
  name: IconName;
  /** In CSS pixels at 100 % zoom. */
  size?: 12 | 14 | 16 | 18 | 20;
  tone?: 'error' | 'warning' | 'hint' | 'accent' | 'quiet';
  /** Only where the icon says something that no text beside it does. */
  label?: string;
}

/** A line icon whose line is 1.5 px at every size. */
export function Icon({ name, size = 16, tone, label }: IconProps) {
  const node: IconNode = icons[name];
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: labelled by aria-label where it says something, else hidden
    <svg
      class={tone ? `icon tone-${tone}` : 'icon'}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      stroke-width={(1.5 * 24) / size}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      {node.map(([tag, attributes], index) => h(tag, { key: index, ...attributes }))}
    </svg>
  );
}
