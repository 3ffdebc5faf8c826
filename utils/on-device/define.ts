/** How far a model of the browser's is: `downloadable` needs the user's word before anything is fetched. */
export type ModelState = 'unavailable' | 'downloadable' | 'downloading' | 'available';

/** Rewrites text with a model that the browser runs on this computer. */
export interface TextPolisher {
  /** Whether texts in a language (ISO 639-1) can be rewritten here. Never fetches anything, never throws. */
  readonly state: (language: string) => Promise<ModelState>;
  /**
   * Rewrites one text. With `downloadable` the browser fetches its model first, so it is called on the user's click
   * only; `onProgress` tells the share that has arrived, 0 to 1. @throws whatever the browser's model throws.
   */
  readonly polish: (text: string, options: PolishOptions) => Promise<string>;
}

export interface PolishOptions {
  readonly language: string;
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
}
