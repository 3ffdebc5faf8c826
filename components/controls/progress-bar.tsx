import styles from './progress-bar.module.css';

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1. */
  readonly part: number;
  /** Said below the bar: how much, how fast, how long. */
  readonly detail: string;
}

/** How far something is. */
export function ProgressBar({ label, part, detail }: ProgressBarProps) {
  return (
    <div className={styles.progress}>
      <progress className={styles.bar} aria-label={label} value={part} max={1} />
      <p className={styles.detail}>{detail}</p>
    </div>
  );
}
