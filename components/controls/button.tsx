import type { ButtonHTMLAttributes, ReactNode } from 'react';
import styles from './button.module.css';

interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  readonly look?: 'primary' | 'secondary' | 'quiet' | 'danger' | 'danger-primary';
  readonly children: ReactNode;
}

/** A button with a word on it. */
export function Button({ look = 'secondary', type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={`${styles.button} ${styles[look]}`} {...rest} />;
}

interface IconButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'aria-label'> {
  /** Read by screen readers and shown as tooltip. */
  readonly label: string;
  readonly children: ReactNode;
}

/** A button with an icon on it; the label is its accessible name. */
export function IconButton({ label, type = 'button', ...rest }: IconButtonProps) {
  return (
    <button type={type} className={`${styles.button} ${styles.icon}`} aria-label={label} title={label} {...rest} />
  );
}
