import { useContext, useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import styles from './changed-notice.module.css';
import { copyText } from './copy-text';
import { PanelActionsContext } from './panel-actions';

/**
 * The mail page is not built as we know it: says so, reads what the user selects instead, and copies the page's layout,
 * without content, for a report to us.
 */
export function ChangedNotice({ reason }: { readonly reason: string }) {
  const { layoutReport, readSelection } = useContext(PanelActionsContext);
  const [selection, setSelection] = useState('');
  const [report, setReport] = useState('');
  const read = async () => {
    const found = await readSelection();
    setSelection(found ? '' : i18n.t('state.changed.nothingSelected'));
  };
  const copy = async () => {
    const layout = await layoutReport();
    const copied = layout !== null && (await copyText(layout));
    setReport(copied ? i18n.t('draft.copied') : i18n.t('draft.copyFailed'));
  };
  return (
    <>
      <Notice title={i18n.t('state.changed.title')} text={i18n.t('state.changed.text', [reason])} />
      <div className={styles.ways}>
        <section className={styles.way}>
          <h3 className={styles.title}>{i18n.t('state.changed.select')}</h3>
          <p role="status">{selection || i18n.t('state.changed.selectText')}</p>
          <Button onClick={() => void read()}>{i18n.t('state.changed.readSelection')}</Button>
        </section>
        <section className={styles.way}>
          <h3 className={styles.title}>{i18n.t('state.changed.report')}</h3>
          <p role="status">{report || i18n.t('state.changed.reportText')}</p>
          <Button onClick={() => void copy()}>{i18n.t('state.changed.copy')}</Button>
        </section>
      </div>
    </>
  );
}
