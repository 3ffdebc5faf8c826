import { useState } from 'react';
import { i18n } from '#i18n';
import type { Sheet, SheetPart } from '../../utils/domain/sheet';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import styles from './sheet-page.module.css';

/** One page to print; everything around the paper stays on the screen. */
export function SheetPage({ sheet }: { readonly sheet: Sheet | null }) {
  if (sheet === null) return <Notice title={i18n.t('sheet.gone')} text={i18n.t('sheet.goneText')} />;
  return (
    <main className={styles.page}>
      <div className={styles.bar}>
        <p className={styles.hint}>{i18n.t(sheet.kind === 'letter' ? 'sheet.letterHint' : 'sheet.notesHint')}</p>
        <Button
          look="primary"
          onClick={() => {
            window.print();
          }}
        >
          {i18n.t('sheet.print')}
        </Button>
      </div>
      <article className={styles.paper}>
        {sheet.kind === 'letter' ? <Addresses /> : <h1 className={styles.title}>{sheet.title}</h1>}
        {sheet.parts.map((part, index) => (
          <Part key={index} part={part} />
        ))}
      </article>
    </main>
  );
}

/** Sender and recipient as the law of the place wants them; what stays empty is not printed. */
function Addresses() {
  return (
    <div className={styles.addresses}>
      <Address label={i18n.t('sheet.sender')} />
      <Address label={i18n.t('sheet.recipient')} />
    </div>
  );
}

function Address({ label }: { readonly label: string }) {
  const [text, setText] = useState('');
  return (
    <textarea
      className={styles.address}
      aria-label={label}
      placeholder={label}
      rows={4}
      value={text}
      data-empty={text.trim() === ''}
      onChange={({ target }) => {
        setText(target.value);
      }}
    />
  );
}

function Part({ part: { heading, lines, look } }: { readonly part: SheetPart }) {
  return (
    <section className={styles.part}>
      {heading !== null && <h2 className={styles.heading}>{heading}</h2>}
      {look === 'paragraphs' ? (
        lines.map((line, index) => (
          <p key={index} className={styles.paragraph}>
            {line}
          </p>
        ))
      ) : (
        <ul className={styles[look]}>
          {lines.map((line, index) => (
            <li key={index}>{line}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
