import type { ReactNode } from 'react';
import { i18n } from '#i18n';
import type { AnalysisClient } from '../sidebar/analysis-client';
import { OfflineProof } from './offline-proof';
import { SampleStage } from './sample-stage';
import { useSample } from './use-sample';
import styles from './welcome-page.module.css';

const GMAIL = 'https://mail.google.com/';
const OUTLOOK = 'https://outlook.live.com/mail/';
const HISTORY = '/history.html';

interface WelcomePageProps {
  readonly analysis: AnalysisClient;
  /** What the user may say about themselves; kept as the options keep it. */
  readonly setup: ReactNode;
}

/** First run, done in a minute: the promise, a sample to play with, a way to try the promise, and where to begin. */
export function WelcomePage({ analysis, setup }: WelcomePageProps) {
  const model = useSample(analysis);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.product}>
          <img src="/icon/48.png" alt="" width="24" height="24" />
          {i18n.t('welcome.title')}
        </p>
        <a className={styles.link} href={HISTORY}>
          {i18n.t('welcome.skip')}
        </a>
      </header>
      <main className={styles.main}>
        <section className={styles.promise}>
          <h1 className={styles.title}>{i18n.t('welcome.promise')}</h1>
          <p className={styles.about}>{i18n.t('welcome.about')}</p>
        </section>
        <section aria-labelledby="sample">
          <h2 id="sample" className={styles.heading}>
            {i18n.t('welcome.sample.title')}
          </h2>
          <p className={styles.lead}>{i18n.t('welcome.sample.text')}</p>
          <SampleStage {...model} />
        </section>
        <div className={styles.columns}>
          <OfflineProof {...model} />
          <Rules />
        </div>
        <Setup>{setup}</Setup>
        <Start />
      </main>
    </div>
  );
}

function Rules() {
  return (
    <section className={styles.card} aria-labelledby="rules">
      <h2 id="rules" className={styles.heading}>
        {i18n.t('welcome.rules.title')}
      </h2>
      <ul className={styles.rules}>
        <li>{i18n.t('welcome.rules.send')}</li>
        <li>{i18n.t('welcome.rules.judge')}</li>
        <li>{i18n.t('welcome.rules.alone')}</li>
      </ul>
    </section>
  );
}

/** Skippable: everything in it has a sensible beginning, and stands in the options too. */
function Setup({ children }: { readonly children: ReactNode }) {
  return (
    <section className={styles.start} aria-labelledby="setup">
      <h2 id="setup" className={styles.heading}>
        {i18n.t('welcome.setup.title')}
      </h2>
      <p className={styles.lead}>{i18n.t('welcome.setup.text')}</p>
      <div className={styles.setup}>{children}</div>
    </section>
  );
}

function Start() {
  return (
    <section className={styles.start} aria-labelledby="start">
      <h2 id="start" className={styles.heading}>
        {i18n.t('welcome.start.title')}
      </h2>
      <p>{i18n.t('welcome.start.text')}</p>
      <p className={styles.links}>
        <a className={styles.primary} href={GMAIL} rel="noopener">
          {i18n.t('welcome.start.gmail')}
        </a>
        <a className={styles.primary} href={OUTLOOK} rel="noopener">
          {i18n.t('welcome.start.outlook')}
        </a>
        <a className={styles.link} href={HISTORY}>
          {i18n.t('welcome.start.history')}
        </a>
      </p>
    </section>
  );
}
