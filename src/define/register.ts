/** Registers a tag, unless somebody has it already: pages load scripts twice, and beside other versions. */
export function register(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
