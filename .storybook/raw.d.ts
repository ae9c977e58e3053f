declare module '*.xlf?raw' {
  const text: string;
  export default text;
}

interface ImportMeta {
  /** Vite: every module that a pattern finds, by its path. */
  glob<T>(pattern: string, options: { eager: true; import: 'default' }): Readonly<Record<string, T>>;
}
