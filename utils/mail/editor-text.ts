const BLANKS = /[\s\u200b\ufeff]+/g;

/** The lines with anything on them: editors make blocks of line breaks and no-break spaces of spaces. */
export function linesOf(text: string): readonly string[] {
  const lines = text.split('\n').map((line) => line.replace(BLANKS, ' ').trim());
  return lines.filter((line) => line !== '');
}

/** Whether two texts have the same lines, in the same order. */
export function sameLines(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((line, index) => line === others[index]);
}

/** The text without any white space, to compare where lines are not known. */
export function lettersOf(text: string): string {
  return text.replace(BLANKS, '');
}
