import { write } from './markup.js';
import type { Snippet } from './snippet.js';

/** Something to copy, and where it goes. */
export interface Piece {
  readonly label: string;
  readonly text: string;
}

/** How to put a snippet on a kind of site: three things to press, and what is to be known there. */
export interface Recipe {
  readonly name: string;
  readonly steps: readonly [string, string, string];
  /** By a short name, in the order in which they are needed. */
  readonly pieces: Readonly<Record<string, Piece>>;
  readonly cautions: readonly string[];
}

const COPY = 'Put the files listed above into one folder of your own web space.';
const LOOK = 'Publish, open the page in a private window, and press nothing but look: the help line is there.';
const FILE_STORE = 'This host keeps no script files for you. The folder must be on web space of your own.';

const whole = ({ html }: Snippet): Recipe['pieces'] => ({ all: { label: 'The snippet', text: html } });

const plainHtml = (snippet: Snippet): Recipe => ({
  name: 'Plain HTML',
  steps: [COPY, 'Paste the snippet into the page, where the help line is to be seen.', LOOK],
  pieces: whole(snippet),
  cautions: [],
});

const wordpress = (snippet: Snippet): Recipe => ({
  name: 'WordPress',
  steps: [
    'Put the files listed above into the folder “safar” beside wp-content, by FTP or your host’s file manager. The Media Library takes no scripts.',
    'Edit the page, press +, choose “Custom HTML”, and paste the snippet into the block.',
    LOOK,
  ],
  pieces: whole(snippet),
  cautions: [
    'Only an administrator, or an editor of a single site, may keep a script in a block. For others WordPress takes it out without a word.',
    'A plugin that joins or minifies scripts must leave these files alone: a changed file does not fit its hash, and does not run.',
  ],
});

const tilda = (snippet: Snippet): Recipe => ({
  name: 'Tilda',
  steps: [COPY, 'Add the block T123 (Other → HTML code), press “Content”, and paste the snippet.', LOOK],
  pieces: whole(snippet),
  cautions: [
    FILE_STORE,
    'The block does not run in the editor. Look at the published page.',
    'A bar sticks only within its block there: choose the card.',
  ],
});

const bitrix = (snippet: Snippet): Recipe => ({
  name: 'Bitrix',
  steps: [
    'Put the files listed above into a folder of the site (Content → Site structure → Files and folders), and paste the first piece into header.php of the site’s template, before </head>.',
    'Open the page or the included area in the editor, switch to source code, and paste the second piece.',
    'Clear the cache of the composite site. Then open the page in a private window and look.',
  ],
  pieces: {
    head: { label: 'In header.php, before </head>', text: snippet.head },
    body: { label: 'In the page', text: snippet.body },
  },
  cautions: [
    'In a composite site an area comes later, by script. The script tag stands in the head so that it is not asked for again.',
    'Switch off “move scripts to the end” and “join scripts” for these files: a changed tag loses its hash.',
  ],
});

const wix = (snippet: Snippet): Recipe => {
  const [first] = snippet.elements;
  const given = Object.entries(first?.attributes ?? {}).filter(([, value]) => value !== undefined);
  return {
    name: 'Wix',
    steps: [
      COPY,
      'In the editor add Embed Code → Custom Element. Choose the source “Server URL” and paste the address; then paste the tag name.',
      'Press “Set Attributes”, add each line below, set the height of the box to fit, and publish.',
    ],
    pieces: {
      url: { label: 'Server URL', text: String(snippet.scripts[0]?.attributes.src ?? '') },
      tag: { label: 'Tag name', text: first?.name ?? '' },
      attributes: {
        label: 'Attributes',
        text: given.map(([name, value]) => `${name} = ${value ?? ''}`).join('\n'),
      },
    },
    cautions: [
      FILE_STORE,
      'Wix writes the script tag itself: without a hash, and without a list of languages. The languages of the page and of the reader’s phone are loaded.',
      'Nothing can be put inside the element. So a line of your own, and the number for those without scripts, do not come along.',
      'Do not use “Embed HTML” (an iframe): “Leave” would empty the iframe, and the page would stay.',
      ...(snippet.elements.length > 1
        ? ['One Custom Element holds one part. Do the same again for each of the others.']
        : []),
    ],
  };
};

const drupal = (snippet: Snippet): Recipe => ({
  name: 'Drupal',
  steps: [
    'Put the files listed above into the folder “safar” beside index.php.',
    'Add a content block (Structure → Block layout → Add content block). Choose a text format that has no editor and no filter, and paste the snippet.',
    'Place the block in a region, save, and look at the page in a private window.',
  ],
  pieces: whole(snippet),
  cautions: [
    'A format with an editor takes out what it does not know: the elements and the script. Make one with “Text editor: None”, and allow it to administrators only.',
    'Adding up scripts (Performance → Aggregate JavaScript) does not touch a script in a block.',
  ],
});

const tagManager = (snippet: Snippet): Recipe => ({
  name: 'Google Tag Manager',
  steps: [
    'Do not. Paste the snippet into the page itself, by the recipe of your host.',
    'If the page cannot be changed at all, paste at least the second piece: it shows the number without any script.',
    'Ask whoever keeps the site to put the first piece into its template.',
  ],
  pieces: {
    head: { label: 'In the template of the site', text: snippet.head },
    body: { label: 'In the page', text: snippet.body },
  },
  cautions: [
    'A tag waits for consent to cookies. A person in danger who presses “No” would get no help line.',
    'Blockers of trackers stop the whole container, and with it the help line.',
    'A tag comes late, after the page is read. It must be there at once.',
    'Under a strict policy the container’s own script, and what it adds, is refused.',
    'Safar keeps answers in a frame where trackers cannot look. Do not make it one of their parts.',
  ],
});

/** The script tags as JSX, Angular and the others read them: plain HTML of `index.html`. */
const inIndex = ({ head }: Snippet): Piece => ({ label: 'In index.html, before </head>', text: head });

const FRAMEWORK_STEP =
  'Put the files listed above into the folder that is served as it is (“public”), in a folder “safar”. Do not import them: the hash is of the file as it is.';

/**
 * The elements as a template of a framework. What a person typed must stay text there too: characters that any of the five
 * gives a meaning to are written as numbers, which all of them read as in HTML.
 *
 * @param bind Written in where services belong.
 */
function templateOf({ elements, services, boxed }: Snippet, bind: string, className = 'class'): string {
  const tags = elements.map((tag) => {
    const takes = services.length > 0 && ['safar-hotline', 'safar-screening', 'safar-documents'].includes(tag.name);
    const links = (tag.content ?? []).filter((part) => typeof part === 'object' && part.name !== 'script');
    const text = write({ ...tag, content: links }).replace(/[{}`$@]/g, (sign) => `&#${sign.charCodeAt(0)};`);
    return takes ? text.replace(/>/, () => ` ${bind}>`) : text;
  });
  const all = tags.join('\n');
  return boxed ? `<div ${className}="safar">\n${indent(all, 2)}\n</div>` : all;
}

/** Angular reads a number as its sign before it looks for braces: in a name it must not look at all. */
const unbound = (template: string): string => template.replaceAll('<a ', '<a ngNonBindable ');

const list = ({ services }: Snippet): string => JSON.stringify(services, null, 2).replaceAll('<', '\\u003c');

const react = (snippet: Snippet): Recipe => ({
  name: 'React',
  steps: [FRAMEWORK_STEP, 'Paste the first piece into index.html.', 'Use the component.'],
  pieces: {
    head: inIndex(snippet),
    component: {
      label: 'Help.jsx',
      text: `const services = ${list(snippet)};
const withServices = (element) => {
  if (element) element.services = services;
};

export function Help() {
  return (
    <>
${indent(templateOf(snippet, 'ref={withServices}', 'className'), 6)}
    </>
  );
}`,
    },
  },
  cautions: [
    'React sets a property only on an element that is registered already; before that it writes “[object Object]” into an attribute. The ref is there for that.',
  ],
});

const vue = (snippet: Snippet): Recipe => ({
  name: 'Vue',
  steps: [
    FRAMEWORK_STEP,
    'Paste the first piece into index.html, and tell the compiler about the tags: vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("safar-") } } }).',
    'Use the component.',
  ],
  pieces: {
    head: inIndex(snippet),
    component: {
      label: 'Help.vue',
      text: `<script setup>
const services = ${list(snippet)};
</script>

<template>
${indent(templateOf(snippet, ':services.prop="services"'), 2)}
</template>`,
    },
  },
  cautions: ['Keep “.prop”: before the element is registered, Vue would write “[object Object]” into an attribute.'],
});

const svelte = (snippet: Snippet): Recipe => ({
  name: 'Svelte',
  steps: [FRAMEWORK_STEP, 'Paste the first piece into index.html (in SvelteKit: app.html).', 'Use the component.'],
  pieces: {
    head: inIndex(snippet),
    component: {
      label: 'Help.svelte',
      text: `<script>
  const services = ${indent(list(snippet), 2).trimStart()};
  const withServices = (element) => {
    element.services = services;
  };
</script>

${templateOf(snippet, '{@attach withServices}')}`,
    },
  },
  cautions: ['The attachment sets it as a property, before or after the element is registered.'],
});

const angular = (snippet: Snippet): Recipe => ({
  name: 'Angular',
  steps: [FRAMEWORK_STEP, 'Paste the first piece into src/index.html.', 'Use the component.'],
  pieces: {
    head: inIndex(snippet),
    component: {
      label: 'help.ts',
      text: `import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';

@Component({
  selector: 'app-help',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: \`
${indent(unbound(templateOf(snippet, '[services]="services"')), 4)}
  \`,
})
export class Help {
  readonly services = ${indent(list(snippet), 2).trimStart()};
}`,
    },
  },
  cautions: ['CUSTOM_ELEMENTS_SCHEMA lets Angular take the tag as it is, and square brackets set the property.'],
});

const astro = (snippet: Snippet): Recipe => ({
  name: 'Astro',
  steps: [FRAMEWORK_STEP, 'Use the component. It needs no island: the page stays plain HTML.', LOOK],
  pieces: {
    component: {
      label: 'Help.astro',
      text: `---
const services = ${list(snippet).replaceAll('---', '\\u002d--')};
---

${snippet.head.replaceAll('<script ', '<script is:inline ').replaceAll('<style>', '<style is:inline>')}
${templateOf(snippet, 'data-services={JSON.stringify(services)}')}
<script>
  for (const element of document.querySelectorAll('[data-services]'))
    element.services = JSON.parse(element.dataset.services);
</script>`,
    },
  },
  cautions: ['“is:inline” keeps Astro from joining the file into its own, which would not fit the hash.'],
});

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

/** By host, in the order in which they are offered. */
export const recipes = {
  html: plainHtml,
  wordpress,
  tilda,
  bitrix,
  wix,
  drupal,
  gtm: tagManager,
  react,
  vue,
  svelte,
  angular,
  astro,
} as const satisfies Readonly<Record<string, (snippet: Snippet) => Recipe>>;

export type Host = keyof typeof recipes;
