declare module '*.xlf?raw' {
  const text: string;
  export default text;
}
