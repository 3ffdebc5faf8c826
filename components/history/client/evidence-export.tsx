import { useState } from 'react';
import { i18n } from '#i18n';
import { localDateTimeOf } from '../../../utils/domain/local-time';
import type { Store } from '../../../utils/store/database';
import { evidenceCsv } from '../../../utils/store/evidence/csv';
import { clientEvidence } from '../../../utils/store/evidence/evidence';
import { evidenceMarkdown } from '../../../utils/store/evidence/markdown';
import { Button } from '../../controls/button';
import { CheckField } from '../../controls/field';
import { evidenceWords } from './evidence-words';
import { downloadText } from '../download';
import styles from './evidence.module.css';

interface EvidenceExportProps {
  readonly store: Store;
  readonly clientId: string;
}

/** The evidence as a page to print or a file to keep. */
export function EvidenceExport({ store, clientId }: EvidenceExportProps) {
  const [showAddresses, setShowAddresses] = useState(false);
  const evidence = () =>
    clientEvidence(store, clientId, { words: evidenceWords(), showAddresses }, localDateTimeOf(new Date()));

  const saveMarkdown = async (): Promise<void> => {
    downloadText('evidence.md', 'text/markdown', evidenceMarkdown(await evidence()));
  };
  const saveCsv = async (): Promise<void> => {
    downloadText('evidence.csv', 'text/csv', evidenceCsv(await evidence()));
  };
  const print = (): void => {
    location.hash = `print/${clientId}${showAddresses ? '/full' : ''}`;
  };

  return (
    <div className={styles.export}>
      <p className={styles.exportTitle}>{i18n.t('history.export.title')}</p>
      <div className={styles.exportRow}>
        <div className={styles.buttons}>
          <Button onClick={print}>{i18n.t('history.export.print')}</Button>
          <Button onClick={() => void saveMarkdown()}>Markdown</Button>
          <Button onClick={() => void saveCsv()}>CSV</Button>
        </div>
        <CheckField checked={showAddresses} onChecked={setShowAddresses}>
          {i18n.t('history.export.addresses')}
        </CheckField>
      </div>
    </div>
  );
}
