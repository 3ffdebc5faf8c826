import { i18n } from '#i18n';
import { LANGUAGE_CODES } from '../../../utils/domain/language';
import { CheckField } from '../../controls/field';
import { Section } from '../../controls/section';
import { languageName } from '../../words/option-words';
import styles from '../options-page.module.css';
import { usePreferences } from '../use-preferences';

/** The languages whose mail is judged; mail in every other is left alone, and the panel says so. */
export function MailLanguagesSection() {
  const [preferences, change] = usePreferences();
  if (preferences === null) return null;
  const { mailLanguages } = preferences;
  return (
    <Section
      id="mail-languages"
      title={i18n.t('options.mailLanguages.title')}
      about={i18n.t('options.mailLanguages.about')}
    >
      <div className={styles.checks}>
        {LANGUAGE_CODES.map((code) => (
          <CheckField
            key={code}
            checked={mailLanguages.includes(code)}
            onChecked={(on) => {
              void change({
                mailLanguages: LANGUAGE_CODES.filter((other) => (other === code ? on : mailLanguages.includes(other))),
              });
            }}
          >
            {languageName(code)}
          </CheckField>
        ))}
      </div>
    </Section>
  );
}
