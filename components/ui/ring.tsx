import { arcsOf, type Completeness } from '../model/completeness.ts';
import './ring.css';

interface RingProps {
  completeness: Completeness;
  /** In CSS pixels. */
  size: number;
  width: number;
}

/** Completeness as a ring: an arc for each need, filled as far as it is written. Said in words by what is around it. */
export function Ring({ completeness, size, width }: RingProps) {
  const circle = { cx: size / 2, cy: size / 2, r: (size - width) / 2, pathLength: 100 };
  return (
    <svg
      class="ring"
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      stroke-width={width}
      aria-hidden="true"
    >
      {completeness.total === 0 && <circle {...circle} class="ring-track" />}
      {arcsOf(completeness).map(({ need, start, length, filled }) => (
        <g key={need}>
          <circle {...circle} class="ring-track" stroke-dasharray={`${length} 100`} stroke-dashoffset={-start} />
          {filled > 0 && (
            <circle {...circle} class={`ring-${need}`} stroke-dasharray={`${filled} 100`} stroke-dashoffset={-start} />
          )}
        </g>
      ))}
    </svg>
  );
}
