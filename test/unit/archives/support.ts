/** A message as a mail program writes it. */
export interface MailSketch {
  readonly id?: string;
  readonly from?: string;
  readonly to?: string;
  readonly date?: string;
  readonly subject?: string;
  readonly references?: string;
  readonly extra?: readonly string[];
  readonly body?: string;
}

export const ME = 'robin@studio-hall.example';
export const PAT = 'pat@amber-foods.example';

/** ms since the epoch of "now" in these tests. */
export const NOW = Date.UTC(2026, 5, 30);

export function mail(sketch: MailSketch = {}): string {
  const lines = [
    `From: ${sketch.from ?? `Pat Amber <${PAT}>`}`,
    `To: ${sketch.to ?? ME}`,
    `Date: ${sketch.date ?? 'Mon, 02 Mar 2026 10:15:00 +0000'}`,
    `Subject: ${sketch.subject ?? 'Spring brochure'}`,
    ...(sketch.id === undefined ? [] : [`Message-ID: <${sketch.id}>`]),
    ...(sketch.references === undefined ? [] : [`References: ${sketch.references}`]),
    ...(sketch.extra ?? []),
  ];
  return `${lines.join('\r\n')}\r\n\r\n${sketch.body ?? 'Hello Robin,\r\n\r\nthe texts come on Friday.\r\n'}`;
}

/** Messages as one mbox file. */
export function mbox(messages: readonly string[], fromLine = 'From - Mon Mar 02 10:15:00 2026'): string {
  return messages.map((message) => `${fromLine}\n${message.replaceAll('\r\n', '\n')}\n\n`).join('');
}

export function file(text: string | Uint8Array<ArrayBuffer>): Blob {
  return new Blob([text]);
}
