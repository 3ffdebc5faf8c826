import { i18n } from '#i18n';
import { LANGUAGE_CODES } from '../../../utils/domain/language';
import { SelectField } from '../../controls/field';
import { Section } from '../../controls/section';
import { nativeLanguageName } from '../../words/option-words';
import styles from '../options-page.module.css';
import { usePreferences } from '../use-preferences';

/** Stands for the browser's language in the choice. */
const AS_BROWSER = 'browser';

/** The language that Good Terms itself speaks, whatever the mail is written in. */
export function LanguageSection() {
  const [preferences, change] = usePreferences();
  if (preferences === null) return null;
  return (
    <Section id="interface" title={i18n.t('options.interface.title')} about={i18n.t('options.interface.about')}>
      <div className={styles.narrow}>
        <SelectField
          bare
          label={i18n.t('options.interface.title')}
          value={preferences.interfaceLanguage ?? AS_BROWSER}
          options={[
            { value: AS_BROWSER, label: i18n.t('options.interface.asBrowser') },
            ...LANGUAGE_CODES.map((code) => ({ value: code, label: nativeLanguageName(code) })),
          ]}
          onValue={(value) => {
            void change({ interfaceLanguage: value === AS_BROWSER ? null : value }).then(() => {
              // Every word on the page changes.
              location.reload();
            });
          }}
        />
      </div>
    </Section>
  );
}
