import type { ModelState, PolishOptions, TextPolisher } from './define';

/** What is asked of the model, whatever it is: better sentences, the same content. */
const TASK =
  'Improve the flow of this business e-mail. Keep the language, the tone, the paragraphs and the meaning. ' +
  'Keep every name, date, number and sum exactly as written. Add nothing and leave nothing out.';

interface DownloadMonitor {
  readonly addEventListener: (type: 'downloadprogress', listener: (event: { readonly loaded: number }) => void) => void;
}

interface CreateOptions {
  readonly monitor: (monitor: DownloadMonitor) => void;
  readonly signal: AbortSignal;
}

/** Chrome's Rewriter API (developer.chrome.com/docs/ai/rewriter-api), as far as it is used. */
interface RewriterApi {
  readonly availability: (options: RewriterOptions) => Promise<ModelState>;
  readonly create: (options: RewriterOptions & CreateOptions & { readonly sharedContext: string }) => Promise<{
    readonly rewrite: (text: string, options: { readonly signal: AbortSignal }) => Promise<string>;
    readonly destroy: () => void;
  }>;
}

interface RewriterOptions {
  readonly tone: 'as-is';
  readonly format: 'plain-text';
  readonly length: 'as-is';
  readonly expectedInputLanguages: readonly string[];
  readonly outputLanguage: string;
}

/** Chrome's Prompt API (developer.chrome.com/docs/ai/prompt-api), as far as it is used. */
interface LanguageModelApi {
  readonly availability: (options: PromptOptions) => Promise<ModelState>;
  readonly create: (
    options: PromptOptions &
      CreateOptions & { readonly initialPrompts: readonly { readonly role: 'system'; readonly content: string }[] },
  ) => Promise<{
    readonly prompt: (text: string, options: { readonly signal: AbortSignal }) => Promise<string>;
    readonly destroy: () => void;
  }>;
}

interface PromptOptions {
  readonly expectedInputs: readonly TextIn[];
  readonly expectedOutputs: readonly TextIn[];
}

interface TextIn {
  readonly type: 'text';
  readonly languages: readonly string[];
}

/** The browser's globals that may hold a model; tests put their own in their place. */
export interface ModelGlobals {
  readonly Rewriter?: RewriterApi;
  readonly LanguageModel?: LanguageModelApi;
}

/** The browser's own model: the Rewriter where there is one, else the Prompt API; `unavailable` without either. */
export function browserPolisher(globals: ModelGlobals): TextPolisher {
  return {
    async state(language) {
      try {
        const rewriter = await globals.Rewriter?.availability(rewriterOptions(language));
        if (rewriter !== undefined && rewriter !== 'unavailable') return rewriter;
        return (await globals.LanguageModel?.availability(promptOptions(language))) ?? 'unavailable';
      } catch {
        return 'unavailable';
      }
    },
    async polish(text, options) {
      const rewriter = await globals.Rewriter?.availability(rewriterOptions(options.language));
      return rewriter !== undefined && rewriter !== 'unavailable'
        ? polishByRewriter(globals.Rewriter, text, options)
        : polishByPrompt(globals.LanguageModel, text, options);
    },
  };
}

async function polishByRewriter(api: RewriterApi | undefined, text: string, options: PolishOptions): Promise<string> {
  if (!api) throw new TypeError('No rewriter here');
  const session = await api.create({
    ...rewriterOptions(options.language),
    ...createOptions(options),
    sharedContext: TASK,
  });
  try {
    return await session.rewrite(text, { signal: options.signal });
  } finally {
    session.destroy();
  }
}

async function polishByPrompt(
  api: LanguageModelApi | undefined,
  text: string,
  options: PolishOptions,
): Promise<string> {
  if (!api) throw new TypeError('No language model here');
  const session = await api.create({
    ...promptOptions(options.language),
    ...createOptions(options),
    initialPrompts: [{ role: 'system', content: `${TASK} Answer with the e-mail and nothing else.` }],
  });
  try {
    return await session.prompt(text, { signal: options.signal });
  } finally {
    session.destroy();
  }
}

function createOptions({ onProgress, signal }: PolishOptions): CreateOptions {
  return {
    signal,
    monitor: (monitor) => {
      monitor.addEventListener('downloadprogress', ({ loaded }) => {
        onProgress(loaded);
      });
    },
  };
}

function rewriterOptions(language: string): RewriterOptions {
  return {
    tone: 'as-is',
    format: 'plain-text',
    length: 'as-is',
    expectedInputLanguages: [language],
    outputLanguage: language,
  };
}

function promptOptions(language: string): PromptOptions {
  const text = [{ type: 'text', languages: [language] }] as const;
  return { expectedInputs: text, expectedOutputs: text };
}
