import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PanelState } from '../../../components/sidebar/panel-state';
import { settleChanged } from '../../../components/sidebar/settle-changed';

const changed = (reason: string): PanelState => ({ kind: 'changed', reason });

describe('a page that is not built as expected', () => {
  let shown: PanelState[];
  let settled: ReturnType<typeof settleChanged>;

  beforeEach(() => {
    vi.useFakeTimers();
    shown = [];
    settled = settleChanged((state) => {
      shown.push(state);
    });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is not mentioned while the page is still drawing', () => {
    settled.show(changed('body'));
    vi.advanceTimersByTime(1_500);
    settled.show({ kind: 'no-thread' });
    vi.advanceTimersByTime(5_000);
    expect(shown.map(({ kind }) => kind)).toEqual(['loading', 'no-thread']);
  });

  it('is said once it has lasted two seconds, with the latest reason, however often the page reports', () => {
    settled.show(changed('body'));
    vi.advanceTimersByTime(1_000);
    settled.show(changed('sender'));
    vi.advanceTimersByTime(1_000);
    expect(shown.at(-1)).toEqual(changed('sender'));
  });

  it('leaves no old thread on the screen meanwhile', () => {
    settled.show({ kind: 'no-thread' });
    settled.show(changed('body'));
    expect(shown.at(-1)).toEqual({ kind: 'loading' });
  });

  it('says nothing after the panel is gone', () => {
    settled.show(changed('body'));
    settled.stop();
    vi.advanceTimersByTime(5_000);
    expect(shown.map(({ kind }) => kind)).toEqual(['loading']);
  });
});
