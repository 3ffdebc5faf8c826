import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import type { Licence } from 'virtual:licences';
import { Section } from '../../controls/section';
import { Spinner } from '../../controls/spinner';
import styles from './licences.module.css';

/** The work of others that is in the package, each with its licence; loaded when it is looked at. */
export function LicencesSection() {
  const [licences, setLicences] = useState<readonly Licence[] | null>(null);
  useEffect(() => {
    void import('virtual:licences').then(({ default: loaded }) => {
      setLicences(loaded);
    });
  }, []);
  return (
    <Section id="licences" title={i18n.t('options.licences.title')} about={i18n.t('options.licences.about')}>
      {licences === null ? (
        <Spinner label={i18n.t('history.loading')} />
      ) : (
        <ul className={styles.list}>
          {licences.map(({ name, version, licence, text }) => (
            <li key={`${name} ${version}`}>
              <details className={styles.package}>
                <summary className={styles.summary}>
                  <span className={styles.name}>{name}</span>
                  <span className={styles.soft}>{version}</span>
                  <span className={styles.soft}>{licence}</span>
                </summary>
                <pre className={styles.text}>{text}</pre>
              </details>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
