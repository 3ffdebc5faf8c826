import type { Pattern } from '../../utils/domain/client';
import styles from './trend-mark.module.css';

const PATHS: Readonly<Record<Pattern['trend'], string>> = {
  rising: 'M3 12.5 13 3.5M6.5 3.5H13V10',
  steady: 'M2 8H14M10 4l4 4-4 4',
  falling: 'M3 3.5 13 12.5M6.5 12.5H13V6',
};

/** Which way things go, as an arrow; the word stands beside it. Trouble that rises points up. */
export function TrendMark({ trend }: { readonly trend: Pattern['trend'] }) {
  return (
    <svg className={`${styles.mark} ${styles[trend]}`} viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
      <path d={PATHS[trend]} />
    </svg>
  );
}
