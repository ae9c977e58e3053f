/**
 * Elements in the page keep their tree closed; a test remembers what a page never gets. Import it before the element.
 */
const roots = new WeakMap<Element, ShadowRoot>();
const attach = Element.prototype.attachShadow;
Element.prototype.attachShadow = function (init) {
  const root = attach.call(this, init);
  roots.set(this, root);
  return root;
};

export const inside = (element: Element): ShadowRoot => roots.get(element)!;
