import type { Level } from '../../utils/domain/client';
import styles from './level-mark.module.css';

/** A level as a shape, so that colour is never alone; the word stands beside it. */
export function LevelMark({ level }: { readonly level: Level }) {
  return (
    <svg className={`${styles.mark} ${styles[level]}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <Shape level={level} />
    </svg>
  );
}

function Shape({ level }: { readonly level: Level }) {
  switch (level) {
    case 'too-little-mail':
      return <circle cx="8" cy="8" r="5.5" className={styles.dashed} />;
    case 'fine':
      return <path d="M3.2 8.6 6.6 12l6.2-7.4" className={styles.stroke} />;
    case 'watch':
      return (
        <>
          <circle cx="8" cy="8" r="5.5" className={styles.stroke} />
          <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" className={styles.solid} />
        </>
      );
    case 'strained':
      return <path d="M8 2.2 14.4 13.4H1.6z" className={styles.solid} />;
    case 'consider-parting':
      return <path d="M8 1.4 14.6 8 8 14.6 1.4 8z" className={styles.solid} />;
  }
}
