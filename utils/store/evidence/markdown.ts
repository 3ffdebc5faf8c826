import type { Evidence, EvidenceLine } from './evidence';

/** The log as Markdown, one dated entry each. Words of mail are quoted text and cannot become markup. */
export function evidenceMarkdown({ title, columns, lines }: Evidence): string {
  return [`# ${escape(title)}`, ...lines.map((line) => entry(line, columns))].join('\n\n') + '\n';
}

function entry({ day, what, from, subject, quote }: EvidenceLine, columns: Evidence['columns']): string {
  return [
    `## ${escape(day)}: ${escape(what)}`,
    ...(quote === '' ? [] : [`> ${escape(quote)}`]),
    ...[
      [columns.from, from],
      [columns.subject, subject],
    ].flatMap(([label = '', text = '']) => (text === '' ? [] : [`${escape(label)}: ${escape(text)}`])),
  ].join('\n\n');
}

/** One line of plain words: no breaks, no character that Markdown or HTML reads. */
function escape(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|<>&~-]/g, (character) => `\\${character}`);
}
