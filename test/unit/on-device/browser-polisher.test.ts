import { describe, expect, it, vi } from 'vitest';
import { browserPolisher, type ModelGlobals } from '../../../utils/on-device/browser-polisher';
import type { ModelState } from '../../../utils/on-device/define';

const OPTIONS = { language: 'en', onProgress: () => undefined, signal: AbortSignal.timeout(5_000) };

function rewriter(state: ModelState, answer = 'Better.') {
  const destroy = vi.fn();
  const create = vi.fn((options: Parameters<NonNullable<ModelGlobals['Rewriter']>['create']>[0]) => {
    options.monitor({
      addEventListener: (_, listener) => {
        listener({ loaded: 0.5 });
      },
    });
    return Promise.resolve({ rewrite: () => Promise.resolve(answer), destroy });
  });
  return { api: { availability: () => Promise.resolve(state), create }, create, destroy };
}

function languageModel(state: ModelState) {
  const create = vi.fn(() =>
    Promise.resolve({ prompt: (text: string) => Promise.resolve(`${text}!`), destroy: () => undefined }),
  );
  return { api: { availability: () => Promise.resolve(state), create }, create };
}

describe('the browser’s own model', () => {
  it('is not there in most browsers, and nothing is missed', async () => {
    expect(await browserPolisher({}).state('en')).toBe('unavailable');
  });

  it('is asked whether it is there without fetching anything', async () => {
    const { api, create } = rewriter('downloadable');
    expect(await browserPolisher({ Rewriter: api }).state('de')).toBe('downloadable');
    expect(create).not.toHaveBeenCalled();
  });

  it('counts as absent where the page may not ask', async () => {
    const refusing = { ...rewriter('available').api, availability: () => Promise.reject(new Error('NotAllowedError')) };
    expect(await browserPolisher({ Rewriter: refusing }).state('en')).toBe('unavailable');
  });

  it('rewrites, tells how far a download is, and is closed again', async () => {
    const { api, destroy } = rewriter('downloadable');
    const onProgress = vi.fn();
    expect(await browserPolisher({ Rewriter: api }).polish('Good.', { ...OPTIONS, onProgress })).toBe('Better.');
    expect(onProgress).toHaveBeenCalledWith(0.5);
    expect(destroy).toHaveBeenCalledOnce();
  });

  it('is the prompt where there is no rewriter for the language', async () => {
    const { api, create } = languageModel('available');
    const globals = { Rewriter: rewriter('unavailable').api, LanguageModel: api };
    expect(await browserPolisher(globals).state('es')).toBe('available');
    expect(await browserPolisher(globals).polish('Hola', OPTIONS)).toBe('Hola!');
    expect(create).toHaveBeenCalledOnce();
  });
});
