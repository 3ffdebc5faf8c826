import { i18n } from '#i18n';
import type { Mend } from '../../utils/domain/rule';
import { Button } from '../controls/button';
import styles from './draft-editor.module.css';
import type { DraftModel } from './use-draft';

interface DraftAdviceProps {
  readonly advice: DraftModel['advice'];
  readonly text: string;
  readonly onMend: (mend: Mend) => void;
}

/** What a careful colleague would still change, with the words meant and a mend where there is one. */
export function DraftAdvice({ advice, text, onMend }: DraftAdviceProps) {
  if (advice.length === 0) return null;
  return (
    <section aria-label={i18n.t('draft.advice')}>
      <h4 className={styles.label}>{i18n.t('draft.advice')}</h4>
      <ul className={styles.advice}>
        {advice.map(({ result, sentence }) => {
          const [offence] = result.offences;
          const mend = offence?.mend ?? result.mend;
          return (
            <li key={result.rule} className={styles.rule}>
              <p>{sentence}</p>
              {offence && <p className={styles.words}>“{text.slice(offence.start, offence.end)}”</p>}
              {mend && (
                <Button
                  look="quiet"
                  onClick={() => {
                    onMend(mend);
                  }}
                >
                  {i18n.t('draft.mend')}
                </Button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
