type Attribute = string | boolean | null | undefined | ((event: Event) => void);
/** What may stand in an element; what is empty is left out. */
export type Child = Node | string | false | null | undefined;

/**
 * An element with attributes and children. `true` gives an empty attribute; null, undefined and `false` leave one out; a
 * function listens for the event of that name. Text stays text: no markup is ever read from a string.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, Attribute>>,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (typeof value === 'string' || value) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child): child is Node | string => Boolean(child)));
  return element;
}
