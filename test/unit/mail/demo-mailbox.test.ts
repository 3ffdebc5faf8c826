import { describe, expect, it } from 'vitest';
import { readThreads } from '../../fixtures/demo-mailbox/corpus';
import { threadIdOf, tokenOf } from '../../fixtures/demo-mailbox/describe-thread';
import { demoMailboxResponse } from '../../fixtures/demo-mailbox/page';
import { titleDate } from '../../fixtures/demo-mailbox/shown-dates';

describe('the demo mailbox', () => {
  const threads = readThreads();

  it('holds all twenty development threads, each under its own id and token', () => {
    expect(threads).toHaveLength(20);
    expect(new Set(threads.map(threadIdOf)).size).toBe(20);
    expect(new Set(threads.map(tokenOf)).size).toBe(20);
    const { body } = demoMailboxResponse(threads);
    for (const thread of threads) {
      expect(body).toContain(`data-legacy-thread-id="${threadIdOf(thread)}"`);
      expect(body).toContain(`data-token="${tokenOf(thread)}"`);
    }
  });

  it('lets no inline script run but its own, as Gmail does', () => {
    const { headers, body } = demoMailboxResponse(threads);
    const nonce = /'nonce-([^']+)'/.exec(headers['content-security-policy'] ?? '')?.[1] ?? 'none';
    const scripts = body.match(/<script[^>]*>/g) ?? [];
    expect(scripts).toEqual([`<script nonce="${nonce}">`]);
    expect(headers['content-security-policy']).toContain("require-trusted-types-for 'script'");
  });

  it('shows the wall-clock time of the sender of the record, with the narrow space Gmail uses', () => {
    expect(titleDate('2025-09-15T14:30:00+01:00')).toBe('Sep 15, 2025, 2:30\u202fPM');
  });
});
