import type { ReactNode } from 'react';
import styles from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  readonly text?: string;
  readonly sign?: ReactNode;
}

/** A state without content, said in one or two sentences. */
export function Notice({ title, text, sign }: NoticeProps) {
  return (
    <div className={styles.notice}>
      {sign}
      <h2 className={styles.title}>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
    </div>
  );
}
