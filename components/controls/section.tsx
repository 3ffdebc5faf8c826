import { useId, type ReactNode } from 'react';
import styles from './section.module.css';

interface SectionProps {
  readonly title: string;
  /** What it is for, in a sentence. */
  readonly about?: string | undefined;
  /** Place in the page to be linked to. */
  readonly id?: string;
  /** Controls at the right of the title. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** A titled part of a page. */
export function Section({ title, about, id, aside, children }: SectionProps) {
  const heading = useId();
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        <h3 id={heading} className={styles.title}>
          {title}
        </h3>
        {aside}
      </div>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      <div className={styles.content}>{children}</div>
    </section>
  );
}
