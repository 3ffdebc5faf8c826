import type { LanguageCode } from '../domain/language';

/** What a folder of `utils/languages` fills in; widened by the engine as it learns to read. */
export interface LanguagePack {
  readonly code: LanguageCode;
}
