import { ChevronRight, ChevronsLeftRight, History } from 'lucide-react';
import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import { IconButton } from '../controls/button';
import { openHistory, welcomeAddress } from './open-page';
import styles from './panel-frame.module.css';

interface PanelFrameProps {
  /** How it stands on the mail page; absent where the browser decides that. */
  readonly place?: PanelPlace;
  readonly children: ReactNode;
}

interface PanelPlace {
  readonly wide: boolean;
  readonly onWide: (wide: boolean) => void;
  readonly onFold: () => void;
}

/** The open panel: a quiet bar on top, the screen below, the promise at the foot. */
export function PanelFrame({ place, children }: PanelFrameProps) {
  return (
    <div className={place ? styles.framed : styles.panel}>
      <header className={styles.bar}>
        <h1 className={styles.name}>Good Terms</h1>
        <IconButton label={i18n.t('panel.allClients')} onClick={openHistory}>
          <History size={17} aria-hidden />
        </IconButton>
        {place && <PlaceButtons {...place} />}
      </header>
      <main className={styles.screen}>{children}</main>
      <footer className={styles.foot}>
        {i18n.t('panel.local')}{' '}
        <a href={welcomeAddress()} target="_blank" rel="noopener">
          {i18n.t('panel.tryOffline')}
        </a>
      </footer>
    </div>
  );
}

function PlaceButtons({ wide, onWide, onFold }: PanelPlace) {
  return (
    <>
      <IconButton
        label={i18n.t(wide ? 'panel.narrower' : 'panel.wider')}
        onClick={() => {
          onWide(!wide);
        }}
      >
        <ChevronsLeftRight size={17} aria-hidden />
      </IconButton>
      <IconButton label={i18n.t('panel.fold')} onClick={onFold}>
        <ChevronRight size={18} aria-hidden />
      </IconButton>
    </>
  );
}
