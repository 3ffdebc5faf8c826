import { createContext, useContext, useId, type ReactNode } from 'react';
import styles from './section.module.css';

/** The heading of sections: one below the page's title, or below a heading that stands between. */
export const SectionHeading = createContext<'h2' | 'h3'>('h3');

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
  const level = useContext(SectionHeading);
  const attributes = { id: heading, className: styles.title, children: title };
  return (
    <section id={id} className={styles.section} aria-labelledby={heading}>
      <div className={styles.head}>
        {level === 'h2' ? <h2 {...attributes} /> : <h3 {...attributes} />}
        {aside}
      </div>
      {about !== undefined && <p className={styles.about}>{about}</p>}
      <div className={styles.content}>{children}</div>
    </section>
  );
}
