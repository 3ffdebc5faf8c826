import { useState } from 'react';
import { i18n } from '#i18n';
import { INTENT_IDS, type IntentId } from '../../../utils/domain/draft';
import { authorOf } from '../../../utils/domain/participants';
import type { ReadMessage } from '../../../utils/domain/reading';
import { answerIntent, recogniseIntent } from '../../../utils/replies';
import { ownWords } from '../../../utils/text/own-words';
import { SelectField } from '../../controls/field';
import { intentName } from '../../words/plan-words';
import { DraftActions } from '../draft-actions';
import { inOrderOfWriting } from '../message-order';
import type { ClientPanel } from '../panel-state';
import { asParting } from '../plan/sheets';
import type { DraftModel } from '../use-draft';
import styles from './next-answer.module.css';

interface NextAnswerProps {
  readonly written: NonNullable<DraftModel['written']>;
  readonly panel: ClientPanel;
  /** Day the client was told; null before. */
  readonly told: string | null;
}

/** What the client answers to the parting, as far as it is known, and words that hold the line (replies.md 1d). */
export function NextAnswer({ written: { request, words }, panel, told }: NextAnswerProps) {
  const [chosen, setChosen] = useState<IntentId | null>(null);
  const parting = asParting(request);
  if (parting === null) return null;
  const latest = latestOfClient(panel);
  const answered = told !== null && latest !== null && latest.date !== null && latest.date.slice(0, 10) >= told;
  const recognised = answered ? recogniseIntent(ownWords(latest.body ?? '').text, words) : null;
  const intent = chosen ?? recognised?.intent ?? 'silence';
  return (
    <div className={styles.answer}>
      {recognised && chosen === null && <p className={styles.soft}>{i18n.t('answer.read', [recognised.quote])}</p>}
      <SelectField
        label={i18n.t('answer.title')}
        value={intent}
        options={INTENT_IDS.map((id) => ({ value: id, label: intentName(id) }))}
        onValue={setChosen}
      />
      <AnswerText key={intent} text={answerIntent(intent, parting, words)} threadId={panel.reading.threadId} />
      {intent === 'threat' && <p className={styles.soft}>{i18n.t('answer.keepEvidence')}</p>}
    </div>
  );
}

function AnswerText({ text, threadId }: { readonly text: string; readonly threadId: string | null }) {
  const [edited, setEdited] = useState(text);
  return (
    <>
      <textarea
        className={styles.text}
        aria-label={i18n.t('answer.text')}
        value={edited}
        onChange={({ target }) => {
          setEdited(target.value);
        }}
      />
      <DraftActions threadId={threadId} text={edited} />
    </>
  );
}

/** The newest message if it is the client's; null where the user has already answered. */
function latestOfClient({ reading, client }: ClientPanel): ReadMessage | null {
  const latest = inOrderOfWriting(reading.messages).at(-1);
  if (!latest || latest.body === null) return null;
  return authorOf(latest.sender, client, new Set([reading.account ?? ''])) === 'client' ? latest : null;
}
