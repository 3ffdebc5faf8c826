import { describe, expect, it } from 'vitest';
import { EMPTY_RECORD, type ClientPanel } from '../../../components/sidebar/panel-state';
import { createSayings } from '../../../components/sidebar/sayings';

const panel = {
  kind: 'client',
  reading: { threadId: 't1' },
  assessment: { level: 'watch' },
  record: EMPTY_RECORD,
} as unknown as ClientPanel;
const WINDOW = { kind: 'answer', question: 'reply-window', value: 2 } as const;

const answersAfter = (state: ReturnType<ReturnType<ReturnType<typeof createSayings>['since']>>) =>
  state.kind === 'client' ? state.record.answers : null;

describe('what the user says while a report is under way', () => {
  it('stays, although the report that comes back knows nothing of it', () => {
    const sayings = createSayings();
    const complete = sayings.since();
    sayings.add('t1', WINDOW)();
    expect(answersAfter(complete(panel))).toEqual({ 'reply-window': 2 });
  });

  it('stays while the keeper has not answered it', () => {
    const sayings = createSayings();
    sayings.add('t1', WINDOW);
    expect(answersAfter(sayings.since()(panel))).toEqual({ 'reply-window': 2 });
  });

  it('is left to the keeper once it was heard before the report began', () => {
    const sayings = createSayings();
    sayings.add('t1', WINDOW)();
    expect(answersAfter(sayings.since()(panel))).toEqual({});
  });

  it('is not said of another thread', () => {
    const sayings = createSayings();
    const complete = sayings.since();
    sayings.add('t2', WINDOW);
    expect(answersAfter(complete(panel))).toEqual({});
  });
});
