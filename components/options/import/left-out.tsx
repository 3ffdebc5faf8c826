import { i18n } from '#i18n';
import styles from './import.module.css';

/** What was left out, with the reason of each. */
export function LeftOut({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <div>
      <p className={styles.leftTitle}>{i18n.t('options.import.leftOut')}</p>
      <ul className={styles.left}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </div>
  );
}
