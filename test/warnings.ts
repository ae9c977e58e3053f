/** What the console was warned of meanwhile. */
export async function warnings(act: () => Promise<unknown>): Promise<string[]> {
  const said: string[] = [];
  const { warn } = console;
  console.warn = (...words: unknown[]) => said.push(words.join(' '));
  try {
    await act();
    await new Promise((resolve) => setTimeout(resolve, 20));
  } finally {
    console.warn = warn;
  }
  return said;
}
