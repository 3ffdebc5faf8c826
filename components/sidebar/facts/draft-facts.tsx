import { useState } from 'react';
import { i18n } from '#i18n';
import type { Draft } from '../../../utils/domain/draft';
import type { Fact, FactKey, Facts, Invoice } from '../../../utils/domain/reply-facts';
import type { ThreadReading } from '../../../utils/domain/reading';
import { invoicesMentioned } from '../../../utils/replies/invoice-mentions';
import { ownWords } from '../../../utils/text/own-words';
import { Button } from '../../controls/button';
import type { DraftModel } from '../use-draft';
import { FactField } from './fact-field';
import styles from './facts.module.css';
import { KnownFact, type SpokenFact } from './known-fact';

/** Questions asked at once; what is said makes room for the next. */
const MOST_QUESTIONS = 4;

interface DraftFactsProps {
  readonly model: DraftModel;
  readonly reading: ThreadReading;
}

/** What the text states, each with its source on a click, and what it could say better if it were known. */
export function DraftFacts({ model, reading }: DraftFactsProps) {
  const [all, setAll] = useState(false);
  if (!model.written || model.edited) return null;
  const { draft } = model.written;
  const known = spokenFacts(draft);
  const said = Object.keys(model.choices.texts) as FactKey[];
  const asked = [...new Set([...said.filter((key) => model.choices.texts[key] !== ''), ...draft.questions])];
  const open = all ? asked : asked.slice(0, Math.max(MOST_QUESTIONS, said.length));
  if (known.length === 0 && open.length === 0) return null;
  return (
    <details className={styles.facts}>
      <summary>
        {i18n.t('fact.title', [String(known.length)])}
        {draft.questions.length > 0 &&
          ` · ${i18n.t('fact.unknown', draft.questions.length, [String(draft.questions.length)])}`}
      </summary>
      <div className={styles.content}>
        {known.length > 0 && (
          <ul className={styles.known}>
            {known.map((fact) => (
              <KnownFact key={`${fact.fact} ${fact.text}`} fact={fact} reading={reading} />
            ))}
          </ul>
        )}
        {draft.questions.includes('invoices') && <FoundInvoices reading={reading} onPick={model.pick} />}
        {open.map((key) => (
          <FactField
            key={key}
            fact={key}
            text={model.choices.texts[key] ?? ''}
            onText={(text) => {
              model.setFact(key, text);
            }}
          />
        ))}
        {open.length < asked.length && (
          <p>
            <Button
              look="quiet"
              onClick={() => {
                setAll(true);
              }}
            >
              {i18n.t('fact.more')}
            </Button>
          </p>
        )}
      </div>
    </details>
  );
}

/** Every fact of a text once, in the order of the text. */
function spokenFacts({ text, spans }: Draft): readonly SpokenFact[] {
  const facts = new Map<string, SpokenFact>();
  for (const { start, end, fact, from } of spans) {
    const words = text.slice(start, end);
    facts.set(`${fact} ${words}`, { fact, text: words, from });
  }
  return [...facts.values()];
}

/** Invoices the mails name: whether one is still open only the user knows, so nothing is taken by itself. */
function FoundInvoices({
  reading,
  onPick,
}: {
  readonly reading: ThreadReading;
  readonly onPick: (facts: Facts) => void;
}) {
  const found = invoicesMentioned(
    reading.messages.flatMap(({ id, body }) => (body === null ? [] : [{ id, text: ownWords(body).text }])),
  );
  if (found.length === 0) return null;
  return (
    <ul className={styles.known} aria-label={i18n.t('fact.foundInvoices')}>
      {found.map((invoice) => (
        <li key={invoice.value.number} className={styles.found}>
          <span>{i18n.t('fact.foundInvoice', [quoteOf(invoice)])}</span>
          <Button
            look="quiet"
            onClick={() => {
              onPick({ invoices: [invoice] });
            }}
          >
            {i18n.t('fact.stillOpen')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

function quoteOf({ value, from }: Fact<Invoice>): string {
  return from.kind === 'thread' ? from.quote : (value.number ?? '');
}
