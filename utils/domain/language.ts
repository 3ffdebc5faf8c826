/** The languages whose mail the engine judges. Adding one means adding a folder in `utils/languages`. */
export const LANGUAGE_CODES = ['en', 'es', 'de'] as const;

/** ISO 639-1 code of a language the engine judges. */
export type LanguageCode = (typeof LANGUAGE_CODES)[number];
