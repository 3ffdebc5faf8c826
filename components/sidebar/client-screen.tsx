import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { isOnFastLane } from '../../utils/advice/plan/fast-lane';
import { newPlan } from '../../utils/advice/plan/cooling-off';
import type { ArchetypeId, ReplyChoice } from '../../utils/domain/draft';
import { localDateTimeOf } from '../../utils/domain/local-time';
import type { Saying } from '../../utils/domain/saying';
import type { SignalId } from '../../utils/domain/signal';
import { ClientHeader } from './client-header';
import styles from './client-screen.module.css';
import { DraftEditor } from './draft-editor';
import { DateFacts, PromiseList } from './fact-sections';
import { NextStepCard } from './next-step-card';
import { NoticedList } from './noticed-list';
import { isUnread, noticedSignals, quoteCount, type ClientPanel, type Evidence } from './panel-state';
import { OwnReplyGuard } from './guard/own-reply-guard';
import { PartingPlan } from './plan/parting-plan';
import type { PlanField } from './plan/plan-fields';
import { planModel } from './plan/plan-model';
import { TriedList } from './steps/tried-list';
import { SilencedSignals } from './silenced-signals';
import { ReadingLimits } from './reading-limits';
import { storeSentence } from './store-sentence';
import { useDraft } from './use-draft';

interface ClientScreenProps {
  readonly panel: ClientPanel;
  readonly onMute: (evidence: Evidence, muted: boolean) => void;
  readonly onSilence: (signal: SignalId, silenced: boolean) => void;
  readonly onSay: (saying: Saying) => void;
}

/** One thread with one client: how things stand, what was noticed and promised, what to do, an answer to write. */
export function ClientScreen({ panel, onMute, onSilence, onSay }: ClientScreenProps) {
  const signals = noticedSignals(panel);
  const draft = useDraft(panel, onSay);
  const [writing, setWriting] = useState(signals.length > 0);
  const editor = useRef<HTMLDetailsElement>(null);
  const { assessment, record } = panel;
  const problem = storeSentence(panel);

  const showEditor = () => {
    flushSync(() => {
      setWriting(true);
    });
    // On the user's click only: what they asked for comes into view and has the focus.
    editor.current?.querySelector('summary')?.focus({ preventScroll: true });
    editor.current?.scrollIntoView({ block: 'start' });
  };
  const write = (reply: ReplyChoice) => {
    draft.change({ reply });
    showEditor();
  };
  const part = (reason: ArchetypeId) => {
    const now = localDateTimeOf(new Date());
    const fastLane = isOnFastLane(assessment?.patterns ?? [], record.answers);
    onSay({ kind: 'step', event: { kind: 'exit-opened', at: now }, taken: true });
    const then = draft.textFor({ kind: 'parting', archetype: reason });
    onSay({
      kind: 'plan',
      written: {
        plan: newPlan(reason, fastLane, now),
        fields: { 'draft-then': then } satisfies Partial<Record<PlanField, string>>,
      },
    });
  };

  return (
    <div className={styles.screen} data-settled={assessment !== null || problem !== null}>
      <ClientHeader panel={panel} />
      {problem && <p className={styles.problem}>{problem}</p>}
      <OwnReplyGuard panel={panel} onSay={onSay} />
      {quoteCount(signals) === 0 && <NothingWrong panel={panel} />}
      {signals.length > 0 && <NoticedList signals={signals} onMute={onMute} onSilence={onSilence} />}
      <SilencedSignals panel={panel} onSilence={onSilence} />
      <ReadingLimits reading={panel.reading} />
      {assessment && <PromiseList promises={assessment.promises} />}
      {assessment && <DateFacts assessment={assessment} />}
      {assessment && <TriedList assessment={assessment} />}
      {record.plan ? (
        <PartingPlan model={planModel({ written: record.plan, panel, draft, say: onSay })} onWrite={showEditor} />
      ) : (
        <NextStepCard panel={panel} onWrite={write} onSay={onSay} onPart={part} />
      )}
      <DraftEditor
        ref={editor}
        draft={draft}
        reading={panel.reading}
        open={writing}
        onOpen={setWriting}
        onPlan={record.plan === null && assessment !== null ? part : null}
      />
    </div>
  );
}

function NothingWrong({ panel }: { readonly panel: ClientPanel }) {
  const name = panel.client.name ?? panel.client.email ?? '';
  const unread = isUnread(panel);
  return (
    <section className={styles.calm}>
      <h3 className={styles.heading}>{i18n.t(unread ? 'state.notRead' : 'state.nothingWrong')}</h3>
      <p className={styles.soft}>{unread ? i18n.t('state.notReadText') : i18n.t('state.nothingWrongText', [name])}</p>
    </section>
  );
}
