import { useEffect, useState } from 'react';
import { i18n } from '#i18n';
import { browser } from '#imports';
import { LANGUAGE_CODES, type LanguageCode } from '../../../utils/domain/language';
import { DATE_SIGNAL_IDS, type DateSignalId, type SignalId, type WordSignalId } from '../../../utils/domain/signal';
import type { Wording } from '../../../utils/signals/wordings';
import { Choice } from '../../controls/choice';
import { Spinner } from '../../controls/spinner';
import { dateSignalSentence, languageName } from '../../words/option-words';
import { whySentence } from '../../words/why-words';
import styles from './signals.module.css';

/** What a signal listens for, folded away; the phrases are loaded when they are looked at. */
export function WhatItHears({ signal }: { readonly signal: SignalId }) {
  const [open, setOpen] = useState(false);
  return (
    <details
      className={styles.hears}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open);
      }}
    >
      <summary className={styles.summary}>{i18n.t('options.signals.hears')}</summary>
      {open && (isDateSignal(signal) ? <p>{dateSignalSentence(signal)}</p> : <Phrases signal={signal} />)}
    </details>
  );
}

function isDateSignal(signal: SignalId): signal is DateSignalId {
  return (DATE_SIGNAL_IDS as readonly SignalId[]).includes(signal);
}

function Phrases({ signal }: { readonly signal: WordSignalId }) {
  const [language, setLanguage] = useState<LanguageCode>(ownLanguage);
  const [loaded, setLoaded] = useState<{ readonly of: LanguageCode; readonly wordings: readonly Wording[] } | null>(
    null,
  );
  useEffect(() => {
    void loadWordings(signal, language).then((wordings) => {
      setLoaded({ of: language, wordings });
    });
  }, [signal, language]);
  return (
    <div className={styles.phrases}>
      <Choice
        label={i18n.t('options.signals.language')}
        options={LANGUAGE_CODES.map((code) => ({ value: code, name: languageName(code) }))}
        value={language}
        onChange={setLanguage}
      />
      {loaded?.of === language ? (
        <div lang={language} className={styles.wordings}>
          {loaded.wordings.map((wording) => (
            <WordingBlock key={wording.why} wording={wording} />
          ))}
        </div>
      ) : (
        <Spinner label={i18n.t('history.loading')} />
      )}
      <p className={styles.soft}>{i18n.t('options.signals.learned')}</p>
    </div>
  );
}

function WordingBlock({ wording: { why, fromUser, examples, phrases } }: { readonly wording: Wording }) {
  return (
    <section className={styles.wording}>
      <p lang={browser.i18n.getUILanguage()}>
        {whySentence(why)} {fromUser && <span className={styles.soft}>({i18n.t('panel.fromYou')})</span>}
      </p>
      <ul className={styles.examples}>
        {examples.map((example) => (
          <li key={example}>{example}</li>
        ))}
      </ul>
      <details>
        <summary className={styles.summary} lang={browser.i18n.getUILanguage()}>
          {i18n.t('options.signals.phrases', phrases.length, [String(phrases.length)])}
        </summary>
        <ul className={styles.phraseList}>
          {phrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

async function loadWordings(signal: WordSignalId, language: LanguageCode): Promise<readonly Wording[]> {
  const [{ loadPack }, { wordingsOf }] = await Promise.all([
    import('../../../utils/languages/catalog'),
    import('../../../utils/signals/wordings'),
  ]);
  const pack = await loadPack(language);
  return pack ? wordingsOf(signal, pack) : [];
}

function ownLanguage(): LanguageCode {
  return LANGUAGE_CODES.find((code) => browser.i18n.getUILanguage().startsWith(code)) ?? 'en';
}
