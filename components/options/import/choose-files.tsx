import { useRef, useState, type DragEvent } from 'react';
import { i18n } from '#i18n';
import { Button } from '../../controls/button';
import styles from './import.module.css';

/** Takes files or a folder, chosen or dropped. */
export function ChooseFiles({ onFiles }: { readonly onFiles: (files: readonly File[]) => void }) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);

  const take = (list: FileList | null): void => {
    if (list && list.length > 0) onFiles([...list]);
  };
  const drag = (event: DragEvent, inside: boolean): void => {
    event.preventDefault();
    setOver(inside);
  };

  return (
    <div
      className={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        drag(event, true);
      }}
      onDragLeave={(event) => {
        drag(event, false);
      }}
      onDrop={(event) => {
        drag(event, false);
        take(event.dataTransfer.files);
      }}
    >
      <p>{i18n.t('options.import.drop')}</p>
      <div className={styles.actions}>
        <Button look="primary" onClick={() => files.current?.click()}>
          {i18n.t('options.import.files')}
        </Button>
        <Button onClick={() => folder.current?.click()}>{i18n.t('options.import.folder')}</Button>
      </div>
      <p className={styles.soft}>{i18n.t('options.import.howTo')}</p>
      <input
        ref={files}
        hidden
        multiple
        type="file"
        aria-label={i18n.t('options.import.files')}
        onChange={({ target }) => {
          take(target.files);
        }}
      />
      <input
        ref={(input) => {
          // React knows no such attribute.
          if (input) input.webkitdirectory = true;
          folder.current = input;
        }}
        hidden
        type="file"
        aria-label={i18n.t('options.import.folder')}
        onChange={({ target }) => {
          take(target.files);
        }}
      />
    </div>
  );
}
