import styles from './spinner.module.css';

/** A quiet sign that something is under way; `label` is read out. */
export function Spinner({ label }: { readonly label: string }) {
  return <span className={styles.spinner} role="status" aria-label={label} />;
}
