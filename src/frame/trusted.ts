interface Policy {
  createHTML(text: string): unknown;
  createScriptURL(text: string): unknown;
}

let policy: Policy | undefined;

/**
 * Marks a text of ours as one that may be a document or the address of a script. Under `require-trusted-types-for` a page
 * must list the policy `safar-frame`; if it does not, this throws.
 */
export function trusted(text: string, as: keyof Policy = 'createHTML'): string {
  const types = (window as { trustedTypes?: { createPolicy(name: string, rules: object): Policy } }).trustedTypes;
  if (!types) return text;
  const same = (given: string): string => given;
  policy ??= types.createPolicy('safar-frame', { createHTML: same, createScriptURL: same });
  return policy[as](text) as string;
}
