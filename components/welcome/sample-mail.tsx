import { useEffect, useRef } from 'react';
import { i18n } from '#i18n';
import { shortDate } from '../words/dates';
import { SAMPLE_PEOPLE, type SampleMails } from './sample-mails';
import { sampleId } from './sample-panel';
import styles from './sample-mail.module.css';

/** Words shown in the sample on the user's click. */
export interface ShownQuote {
  readonly messageId: string;
  readonly quote: string;
}

interface SampleMailProps {
  readonly sample: SampleMails;
  readonly shown: ShownQuote | null;
  /** What was put into the reply box; empty before. */
  readonly reply: string;
  readonly onReply: (text: string) => void;
}

/** A mail thread as a mail page would show it, with a reply box that goes nowhere. */
export function SampleMail({ sample, shown, reply, onReply }: SampleMailProps) {
  return (
    <section className={styles.thread} aria-label={i18n.t('welcome.sample.thread')}>
      <h3 className={styles.subject}>{sample.subject}</h3>
      {sample.mails.map(({ from, sentAt, text }, index) => (
        <article key={sampleId(index)} className={styles.mail}>
          <p className={styles.sender}>
            <span className={styles.name}>
              {from === 'me' ? i18n.t('welcome.sample.you') : SAMPLE_PEOPLE.client.name}
            </span>
            <span className={styles.date}>{shortDate(sentAt)}</span>
          </p>
          <Body text={text} quote={shown?.messageId === sampleId(index) ? shown : null} />
        </article>
      ))}
      {reply !== '' && (
        <textarea
          className={styles.reply}
          aria-label={i18n.t('welcome.sample.reply')}
          value={reply}
          onChange={({ target }) => {
            onReply(target.value);
          }}
        />
      )}
    </section>
  );
}

function Body({ text, quote }: { readonly text: string; readonly quote: ShownQuote | null }) {
  const mark = useRef<HTMLElement>(null);
  useEffect(() => {
    mark.current?.scrollIntoView({ block: 'center' });
  }, [quote]);
  const at = quote === null ? -1 : text.indexOf(quote.quote);
  if (quote === null || at < 0) return <p className={styles.body}>{text}</p>;
  return (
    <p className={styles.body}>
      {text.slice(0, at)}
      <mark ref={mark} className={styles.mark}>
        {quote.quote}
      </mark>
      {text.slice(at + quote.quote.length)}
    </p>
  );
}
