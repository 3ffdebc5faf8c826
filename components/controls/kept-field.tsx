import type { KeyboardEvent } from 'react';
import { TextField } from './field';

interface KeptFieldProps {
  readonly label: string;
  readonly hint?: string;
  readonly type?: 'text' | 'number' | 'date';
  readonly value: string;
  /** Called with the trimmed text once the user leaves the field or presses Enter, and only when it changed. */
  readonly onKeep: (text: string) => void;
  readonly placeholder?: string;
  readonly min?: number | string;
}

/** A field that is kept when the user leaves it, not with every key. */
export function KeptField({ value, onKeep, type = 'text', ...rest }: KeptFieldProps) {
  const keep = (text: string) => {
    if (text.trim() !== value) onKeep(text.trim());
  };
  return (
    <TextField
      // A value that changed elsewhere starts the field anew.
      key={value}
      type={type}
      defaultValue={value}
      step={type === 'number' ? 'any' : undefined}
      onBlur={({ target }) => {
        keep(target.value);
      }}
      onKeyDown={(event: KeyboardEvent<HTMLInputElement>) => {
        if (event.key === 'Enter') keep(event.currentTarget.value);
      }}
      {...rest}
    />
  );
}
