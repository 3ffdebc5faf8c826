import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly text?: string | undefined;
  /** Stands above the title. */
  readonly sign?: ReactNode;
  /** What can be done about it. */
  readonly children?: ReactNode;
}

/** A whole screen's worth of saying one thing. */
export function Notice({ title, text, sign, children }: NoticeProps) {
  return (
    <div className={styles.notice}>
      {sign}
      <h2 className={styles.title}>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {children}
    </div>
  );
}
