import type { ReactNode } from 'react';
import styles from './page-shell.module.css';

interface PageShellProps {
  readonly title: string;
  /** The promise that stands on every page of ours. */
  readonly promise: string;
  readonly links: readonly PageLink[];
  readonly children: ReactNode;
}

export interface PageLink {
  readonly label: string;
  readonly href: string;
  readonly current: boolean;
}

/** The frame of our own pages: name, ways to the other pages, content. */
export function PageShell({ title, promise, links, children }: PageShellProps) {
  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1 className={styles.title}>{title}</h1>
        <nav className={styles.links}>
          {links.map(({ label, href, current }) => (
            <a key={href} className={styles.link} href={href} aria-current={current ? 'page' : undefined}>
              {label}
            </a>
          ))}
        </nav>
        <p className={styles.promise}>{promise}</p>
      </header>
      <main className={styles.main}>{children}</main>
    </div>
  );
}
