import { describe, expect, it } from 'vitest';
import { loadLanguages } from '../../utils/languages/load';
import { WORD_SIGNAL_IDS } from '../../utils/domain/signal';
import { SIGNAL_RULES } from '../../utils/signals/catalog';
import type { SignalExample } from '../../utils/signals/define';
import { analyseThread } from '../../utils/signals/engine';
import { rulesAlone } from '../tools/evaluation/sides';

// The rules by themselves: what they are worth in a message is the judge's to say.
const packs = rulesAlone(await loadLanguages());

/** Findings of the last message of an example thread. */
function lastFindings({ messages }: SignalExample) {
  const thread = messages.map(({ from, text }, index) => ({
    id: `m${index}`,
    author: from,
    authorName: null,
    sentAt: null,
    subject: '',
    text,
  }));
  return analyseThread(thread, packs).at(-1)?.findings ?? [];
}

it('has one rule for every signal read from words, in their order', () => {
  expect(SIGNAL_RULES.map(({ id }) => id)).toEqual(WORD_SIGNAL_IDS);
});

describe.each(SIGNAL_RULES)('$id', (rule) => {
  it.each(rule.examples)('is found in %o', (example) => {
    const finding = lastFindings(example).find(({ signal }) => signal === rule.id);
    expect(finding).toBeDefined();
    expect(example.messages.at(-1)!.text).toContain(finding!.quote);
  });

  it.each(rule.lookAlikes)('nothing is found in %o', (lookAlike) => {
    expect(lastFindings(lookAlike)).toEqual([]);
  });

  it('has examples and look-alikes', () => {
    expect(rule.examples.length).toBeGreaterThan(0);
    expect(rule.lookAlikes.length).toBeGreaterThan(0);
  });
});
