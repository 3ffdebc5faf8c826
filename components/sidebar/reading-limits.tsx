import { useContext, useState } from 'react';
import { i18n } from '#i18n';
import type { ThreadReading } from '../../utils/domain/reading';
import { Button } from '../controls/button';
import { PanelActionsContext } from './panel-actions';
import styles from './reading-limits.module.css';

/** Says honestly what was not read, and opens closed messages when the user asks for it. */
export function ReadingLimits({ reading }: { readonly reading: ThreadReading }) {
  const { openMessages } = useContext(PanelActionsContext);
  const [busy, setBusy] = useState(false);
  const unread = reading.hiddenCount + reading.messages.filter(({ state }) => state !== 'expanded').length;
  const clipped = reading.messages.some((message) => message.clipped);
  if (unread === 0 && !clipped) return null;

  const open = async () => {
    setBusy(true);
    await openMessages();
    setBusy(false);
  };
  return (
    <div className={styles.limits}>
      {unread > 0 && (
        <>
          <p>{i18n.t('panel.hidden', unread, [String(unread)])}</p>
          <Button disabled={busy} onClick={() => void open()}>
            {i18n.t('panel.openHidden')}
          </Button>
          <p>{i18n.t('panel.openHiddenHint')}</p>
        </>
      )}
      {clipped && <p>{i18n.t('panel.clipped')}</p>}
    </div>
  );
}
