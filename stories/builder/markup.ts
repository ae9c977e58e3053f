/** A tag with its attributes and what stands in it. An attribute that is true stands without a value. */
export interface Tag {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string | true | undefined>>;
  readonly content?: readonly (Tag | string)[];
  /** Content that is no markup: JSON or CSS, already safe to stand in its tag. */
  readonly raw?: string;
}

/** A tag as text. Every name and value that a person typed is escaped here, and nowhere else. */
export function write(tag: Tag, indent = ''): string {
  const attributes = Object.entries(tag.attributes)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${escape(value ?? '')}"`))
    .join('');
  const open = `${indent}<${tag.name}${attributes}>`;
  if (tag.raw !== undefined) return `${open}${tag.raw}</${tag.name}>`;
  const content = tag.content ?? [];
  if (content.every((part) => typeof part === 'string'))
    return `${open}${content.map((part) => escape(part)).join('')}</${tag.name}>`;
  const lines = content.map((part) =>
    typeof part === 'string' ? `${indent}  ${escape(part)}` : write(part, `${indent}  `),
  );
  return `${open}\n${lines.join('\n')}\n${indent}</${tag.name}>`;
}

export const escape = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** JSON that can stand in a `<script>`: nothing in it ends or opens a tag. */
export const jsonInScript = (value: unknown): string => JSON.stringify(value).replaceAll('<', '\\u003c');
