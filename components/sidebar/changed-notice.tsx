import { useState } from 'react';
import { i18n } from '#i18n';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { copyText } from './copy-text';
import { readerLink } from './reader-link';

/** The mail page is not built as we know it: says so, and copies its layout, without content, for a report to us. */
export function ChangedNotice({ reason }: { readonly reason: string }) {
  const [outcome, setOutcome] = useState('');
  const copy = async () => {
    const report = await readerLink.layoutReport();
    const copied = report !== null && (await copyText(report));
    setOutcome(copied ? i18n.t('draft.copied') : i18n.t('draft.copyFailed'));
  };
  return (
    <>
      <Notice title={i18n.t('state.changed.title')} text={i18n.t('state.changed.text', [reason])} />
      <Notice
        title={i18n.t('state.changed.report')}
        text={outcome || i18n.t('state.changed.reportText')}
        sign={<Button onClick={() => void copy()}>{i18n.t('state.changed.copy')}</Button>}
      />
    </>
  );
}
