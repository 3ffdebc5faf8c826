declare module '*.yml' {
  /** The words of one language by their keys in the browser's form: `panel_open`. */
  const words: Readonly<Record<string, string>>;
  export default words;
}

declare module 'virtual:licences' {
  /** A package of somebody else's in the product. */
  export interface Licence {
    readonly name: string;
    readonly version: string;
    /** Its short name, as the package gives it. */
    readonly licence: string;
    /** The whole licence; empty where the package brings none. */
    readonly text: string;
  }
  const licences: readonly Licence[];
  export default licences;
}
