import type { ReactNode } from 'react';
import { Check } from 'lucide-react';
import { i18n } from '#i18n';
import { Button } from '../../controls/button';
import styles from './plan.module.css';

/** The parts of a plan in their order; each may be skipped. */
export const PLAN_SECTIONS = [
  'sleep',
  'contract',
  'duties',
  'money',
  'call',
  'end',
  'handover',
  'tell',
  'after',
] as const;
export type PlanSectionId = (typeof PLAN_SECTIONS)[number];

interface PlanSectionProps {
  readonly title: string;
  /** In a few words how it stands, also while folded. */
  readonly state?: string | undefined;
  readonly done: boolean;
  readonly open: boolean;
  readonly onOpen: () => void;
  /** Null where the section's own buttons end it. */
  readonly onDone: (() => void) | null;
  readonly children: ReactNode;
}

/** One part of the plan; one is open at a time. */
export function PlanSection({ title, state, done, open, onOpen, onDone, children }: PlanSectionProps) {
  return (
    <details
      className={styles.section}
      name="plan"
      open={open}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && !open) onOpen();
      }}
    >
      <summary className={styles.summary}>
        <span className={done ? styles.done : styles.open} aria-hidden>
          {done && <Check size={12} strokeWidth={3} />}
        </span>
        <span className={styles.title}>
          {title}
          {done && <span className={styles.unseen}>, {i18n.t('plan.isDone')}</span>}
        </span>
        {state !== undefined && <span className={styles.state}>{state}</span>}
      </summary>
      <div className={styles.content}>
        {children}
        {onDone && (
          <div className={styles.actions}>
            <Button onClick={onDone}>{i18n.t('plan.next')}</Button>
          </div>
        )}
      </div>
    </details>
  );
}
