declare module '*.yml' {
  /** The words of one language by their keys in the browser's form: `panel_open`. */
  const words: Readonly<Record<string, string>>;
  export default words;
}
