import { useRef, type ReactNode } from 'react';
import { Button } from './button';
import styles from './confirm-button.module.css';

interface ConfirmButtonProps {
  readonly label: string;
  /** The question in the dialog's heading. */
  readonly question: string;
  /** What will happen, and what cannot be undone. */
  readonly children: ReactNode;
  readonly confirmLabel: string;
  readonly cancelLabel: string;
  readonly disabled?: boolean;
  readonly onConfirm: () => void;
}

/** A button for what cannot be undone: it asks first. Cancel has the focus, Escape leaves. */
export function ConfirmButton(props: ConfirmButtonProps) {
  const { label, question, children, confirmLabel, cancelLabel, disabled = false, onConfirm } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <Button look="danger" disabled={disabled} onClick={() => dialog.current?.showModal()}>
        {label}
      </Button>
      <dialog ref={dialog} className={styles.dialog} aria-label={question}>
        <h2 className={styles.question}>{question}</h2>
        <div className={styles.text}>{children}</div>
        <form method="dialog" className={styles.actions}>
          <Button type="submit">{cancelLabel}</Button>
          <Button look="danger-primary" type="submit" onClick={onConfirm}>
            {confirmLabel}
          </Button>
        </form>
      </dialog>
    </>
  );
}
