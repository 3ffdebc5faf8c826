import { ChevronRight, History } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../controls/button';
import { openHistory } from './open-page';
import styles from './panel-frame.module.css';

interface PanelFrameProps {
  readonly onFold: () => void;
  readonly children: ReactNode;
}

/** The open panel: a quiet bar on top, the screen below, the promise at the foot. */
export function PanelFrame({ onFold, children }: PanelFrameProps) {
  return (
    <div className={styles.panel}>
      <header className={styles.bar}>
        <h1 className={styles.name}>Good Terms</h1>
        <IconButton label={i18n.t('panel.history')} onClick={openHistory}>
          <History size={17} aria-hidden />
        </IconButton>
        <IconButton label={i18n.t('panel.fold')} onClick={onFold}>
          <ChevronRight size={18} aria-hidden />
        </IconButton>
      </header>
      <main className={styles.screen}>{children}</main>
      <footer className={styles.foot}>{i18n.t('panel.local')}</footer>
    </div>
  );
}
