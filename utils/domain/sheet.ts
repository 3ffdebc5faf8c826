/** A page to print: a letter ready to sign, or notes to lie beside the telephone. */
export interface Sheet {
  readonly kind: 'letter' | 'notes';
  readonly title: string;
  readonly parts: readonly SheetPart[];
}

export interface SheetPart {
  /** Null for paragraphs of a letter. */
  readonly heading: string | null;
  /** Paragraphs, or points of a list. */
  readonly lines: readonly string[];
  readonly look: 'paragraphs' | 'points' | 'boxes' | 'answers';
}
