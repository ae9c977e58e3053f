import { fill, type Msg } from '../../src/localization/message.js';
import { write } from './markup.js';
import type { Snippet } from './snippet.js';

const END_OF_HEAD = '</head>';

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

type MakeRecipe = (snippet: Snippet, msg: Msg) => Recipe;

const copyFiles = (msg: Msg): string =>
  msg('Put the files listed above into one folder of your own web space.', { id: 'builder.recipe.copy-files' });
const look = (msg: Msg): string =>
  msg('Publish, open the page in a private window, and press nothing but look: the help line is there.', {
    id: 'builder.recipe.look',
    desc: 'A private window is the browser’s own (incognito).',
  });
const fileStore = (msg: Msg): string =>
  msg('This host keeps no script files for you. The folder must be on web space of your own.', {
    id: 'builder.recipe.file-store',
  });

const whole = ({ html }: Snippet, msg: Msg): Recipe['pieces'] => ({
  all: { label: msg('The snippet', { id: 'builder.piece.all', desc: 'Heading above the lines to copy.' }), text: html },
});
const inThePage = ({ body }: Snippet, msg: Msg): Piece => ({
  label: msg('In the page', { id: 'builder.piece.body', desc: 'Heading above lines: where they are to be pasted.' }),
  text: body,
});

const plainHtml: MakeRecipe = (snippet, msg) => ({
  name: msg('Plain HTML', { id: 'builder.html.name', desc: 'A site made of files, without a system behind it.' }),
  steps: [
    copyFiles(msg),
    msg('Paste the snippet into the page, where the help line is to be seen.', { id: 'builder.html.step.2' }),
    look(msg),
  ],
  pieces: whole(snippet, msg),
  cautions: [],
});

const wordpress: MakeRecipe = (snippet, msg) => ({
  name: 'WordPress',
  steps: [
    msg(
      'Put the files listed above into the folder “safar” beside wp-content, by FTP or your host’s file manager. The Media Library takes no scripts.',
      { id: 'builder.wordpress.step.1', desc: 'Media Library: as the menu is called in your language.' },
    ),
    msg('Edit the page, press +, choose “Custom HTML”, and paste the snippet into the block.', {
      id: 'builder.wordpress.step.2',
      desc: 'Custom HTML: as the block is called in your language.',
    }),
    look(msg),
  ],
  pieces: whole(snippet, msg),
  cautions: [
    msg(
      'Only an administrator, or an editor of a single site, may keep a script in a block. For others WordPress takes it out without a word.',
      { id: 'builder.wordpress.caution.role', desc: 'The roles of WordPress. A single site: not a multisite network.' },
    ),
    msg(
      'A plugin that joins or minifies scripts must leave these files alone: a changed file does not fit its hash, and does not run.',
      { id: 'builder.wordpress.caution.plugin' },
    ),
  ],
});

const tilda: MakeRecipe = (snippet, msg) => ({
  name: 'Tilda',
  steps: [
    copyFiles(msg),
    msg('Add the block T123 (Other → HTML code), press “Content”, and paste the snippet.', {
      id: 'builder.tilda.step.2',
      desc: 'As block and button are called in your language.',
    }),
    look(msg),
  ],
  pieces: whole(snippet, msg),
  cautions: [
    fileStore(msg),
    msg('The block does not run in the editor. Look at the published page.', { id: 'builder.tilda.caution.editor' }),
    msg('A bar sticks only within its block there: choose the card.', { id: 'builder.tilda.caution.bar' }),
  ],
});

const bitrix: MakeRecipe = (snippet, msg) => ({
  name: msg('Bitrix', { id: 'builder.bitrix.name', desc: '1C-Bitrix: as it is called in your language.' }),
  steps: [
    fill(
      msg(
        'Put the files listed above into a folder of the site (Content → Site structure → Files and folders), and paste the first piece into header.php of the site’s template, before {tag}.',
        { id: 'builder.bitrix.step.1', desc: 'The menu as it is called in your language.' },
      ),
      { tag: END_OF_HEAD },
    ),
    msg('Open the page or the included area in the editor, switch to source code, and paste the second piece.', {
      id: 'builder.bitrix.step.2',
    }),
    msg('Clear the cache of the composite site. Then open the page in a private window and look.', {
      id: 'builder.bitrix.step.3',
      desc: 'Composite site: a way of Bitrix to be faster, as it is called in your language.',
    }),
  ],
  pieces: {
    head: {
      label: fill(
        msg('In header.php, before {tag}', { id: 'builder.bitrix.head', desc: 'Heading above lines to paste there.' }),
        { tag: END_OF_HEAD },
      ),
      text: snippet.head,
    },
    body: inThePage(snippet, msg),
  },
  cautions: [
    msg(
      'In a composite site an area comes later, by script. The script tag stands in the head so that it is not asked for again.',
      { id: 'builder.bitrix.caution.composite' },
    ),
    msg('Switch off “move scripts to the end” and “join scripts” for these files: a changed tag loses its hash.', {
      id: 'builder.bitrix.caution.join',
      desc: 'Settings of the main module, as they are called in your language.',
    }),
  ],
});

const wix: MakeRecipe = (snippet, msg) => {
  const [first] = snippet.elements;
  const given = Object.entries(first?.attributes ?? {}).filter(([, value]) => value !== undefined);
  return {
    name: 'Wix',
    steps: [
      copyFiles(msg),
      msg(
        'In the editor add Embed Code → Custom Element. Choose the source “Server URL” and paste the address; then paste the tag name.',
        { id: 'builder.wix.step.2', desc: 'Names of the editor of Wix: keep the English where you are not sure.' },
      ),
      msg('Press “Set Attributes”, add each line below, set the height of the box to fit, and publish.', {
        id: 'builder.wix.step.3',
      }),
    ],
    pieces: {
      url: {
        label: msg('Server URL', { id: 'builder.wix.url', desc: 'A field of the editor of Wix.' }),
        text: String(snippet.scripts[0]?.attributes.src ?? ''),
      },
      tag: {
        label: msg('Tag name', { id: 'builder.wix.tag', desc: 'A field of the editor of Wix.' }),
        text: first?.name ?? '',
      },
      attributes: {
        label: msg('Attributes', { id: 'builder.wix.attributes', desc: 'A part of the editor of Wix.' }),
        text: given.map(([name, value]) => `${name} = ${value ?? ''}`).join('\n'),
      },
    },
    cautions: [
      fileStore(msg),
      msg(
        'Wix writes the script tag itself: without a hash, and without a list of languages. The languages of the page and of the reader’s phone are loaded.',
        { id: 'builder.wix.caution.tag' },
      ),
      msg(
        'Nothing can be put inside the element. So a line of your own, and the number for those without scripts, do not come along.',
        { id: 'builder.wix.caution.inside' },
      ),
      msg('Do not use “Embed HTML” (an iframe): “Leave” would empty the iframe, and the page would stay.', {
        id: 'builder.wix.caution.iframe',
      }),
      ...(snippet.elements.length > 1
        ? [
            msg('One Custom Element holds one part. Do the same again for each of the others.', {
              id: 'builder.wix.caution.several',
            }),
          ]
        : []),
    ],
  };
};

const drupal: MakeRecipe = (snippet, msg) => ({
  name: 'Drupal',
  steps: [
    msg('Put the files listed above into the folder “safar” beside index.php.', { id: 'builder.drupal.step.1' }),
    msg(
      'Add a content block (Structure → Block layout → Add content block). Choose a text format that has no editor and no filter, and paste the snippet.',
      { id: 'builder.drupal.step.2', desc: 'The menu as it is called in your language, where you are sure.' },
    ),
    msg('Place the block in a region, save, and look at the page in a private window.', {
      id: 'builder.drupal.step.3',
    }),
  ],
  pieces: whole(snippet, msg),
  cautions: [
    msg(
      'A format with an editor takes out what it does not know: the elements and the script. Make one with “Text editor: None”, and allow it to administrators only.',
      { id: 'builder.drupal.caution.format' },
    ),
    msg('Adding up scripts (Performance → Aggregate JavaScript) does not touch a script in a block.', {
      id: 'builder.drupal.caution.aggregate',
    }),
  ],
});

const tagManager: MakeRecipe = (snippet, msg) => ({
  name: 'Google Tag Manager',
  steps: [
    msg('Do not. Paste the snippet into the page itself, by the recipe of your host.', {
      id: 'builder.gtm.step.1',
      desc: 'Do not put it into Google Tag Manager.',
    }),
    msg(
      'If the page cannot be changed at all, paste at least the second piece: it shows the number without any script.',
      { id: 'builder.gtm.step.2' },
    ),
    msg('Ask whoever keeps the site to put the first piece into its template.', { id: 'builder.gtm.step.3' }),
  ],
  pieces: {
    head: { label: msg('In the template of the site', { id: 'builder.gtm.head' }), text: snippet.head },
    body: inThePage(snippet, msg),
  },
  cautions: [
    msg('A tag waits for consent to cookies. A person in danger who presses “No” would get no help line.', {
      id: 'builder.gtm.caution.consent',
      desc: 'A tag of Google Tag Manager.',
    }),
    msg('Blockers of trackers stop the whole container, and with it the help line.', {
      id: 'builder.gtm.caution.blockers',
      desc: 'The container of Google Tag Manager.',
    }),
    msg('A tag comes late, after the page is read. It must be there at once.', { id: 'builder.gtm.caution.late' }),
    msg('Under a strict policy the container’s own script, and what it adds, is refused.', {
      id: 'builder.gtm.caution.policy',
      desc: 'A content security policy.',
    }),
    msg('Safar keeps answers in a frame where trackers cannot look. Do not make it one of their parts.', {
      id: 'builder.gtm.caution.part',
    }),
  ],
});

/** The script tags as JSX, Angular and the others read them: plain HTML of `index.html`. */
const inIndex = ({ head }: Snippet, msg: Msg): Piece => ({
  label: fill(
    msg('In index.html, before {tag}', { id: 'builder.framework.head', desc: 'Heading above lines to paste there.' }),
    { tag: END_OF_HEAD },
  ),
  text: head,
});

const frameworkFiles = (msg: Msg): string =>
  msg(
    'Put the files listed above into the folder that is served as it is (“public”), in a folder “safar”. Do not import them: the hash is of the file as it is.',
    { id: 'builder.framework.files', desc: 'For a programmer.' },
  );
const pasteInIndex = (msg: Msg, path: string): string =>
  fill(msg('Paste the first piece into {file}.', { id: 'builder.framework.paste' }), { file: path });
const useComponent = (msg: Msg): string =>
  msg('Use the component.', { id: 'builder.framework.use', desc: 'A component of React, Vue and so on.' });

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

const react: MakeRecipe = (snippet, msg) => ({
  name: 'React',
  steps: [frameworkFiles(msg), pasteInIndex(msg, 'index.html'), useComponent(msg)],
  pieces: {
    head: inIndex(snippet, msg),
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
    msg(
      'React sets a property only on an element that is registered already; before that it writes “[object Object]” into an attribute. The ref is there for that.',
      { id: 'builder.react.caution', desc: 'For a programmer.' },
    ),
  ],
});

const vue: MakeRecipe = (snippet, msg) => ({
  name: 'Vue',
  steps: [
    frameworkFiles(msg),
    fill(
      msg('Paste the first piece into index.html, and tell the compiler about the tags: {code}.', {
        id: 'builder.vue.step.2',
        desc: 'For a programmer.',
      }),
      {
        code: 'vue({ template: { compilerOptions: { isCustomElement: (tag) => tag.startsWith("safar-") } } })',
      },
    ),
    useComponent(msg),
  ],
  pieces: {
    head: inIndex(snippet, msg),
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
  cautions: [
    msg('Keep “.prop”: before the element is registered, Vue would write “[object Object]” into an attribute.', {
      id: 'builder.vue.caution',
      desc: 'For a programmer.',
    }),
  ],
});

const svelte: MakeRecipe = (snippet, msg) => ({
  name: 'Svelte',
  steps: [
    frameworkFiles(msg),
    msg('Paste the first piece into index.html (in SvelteKit: app.html).', { id: 'builder.svelte.step.2' }),
    useComponent(msg),
  ],
  pieces: {
    head: inIndex(snippet, msg),
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
  cautions: [
    msg('The attachment sets it as a property, before or after the element is registered.', {
      id: 'builder.svelte.caution',
      desc: 'For a programmer: {@attach} of Svelte. “It” is the list of services.',
    }),
  ],
});

const angular: MakeRecipe = (snippet, msg) => ({
  name: 'Angular',
  steps: [frameworkFiles(msg), pasteInIndex(msg, 'src/index.html'), useComponent(msg)],
  pieces: {
    head: inIndex(snippet, msg),
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
  cautions: [
    msg('CUSTOM_ELEMENTS_SCHEMA lets Angular take the tag as it is, and square brackets set the property.', {
      id: 'builder.angular.caution',
      desc: 'For a programmer.',
    }),
  ],
});

const astro: MakeRecipe = (snippet, msg) => ({
  name: 'Astro',
  steps: [
    frameworkFiles(msg),
    msg('Use the component. It needs no island: the page stays plain HTML.', {
      id: 'builder.astro.step.2',
      desc: 'For a programmer: an island of Astro.',
    }),
    look(msg),
  ],
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
  cautions: [
    msg('“is:inline” keeps Astro from joining the file into its own, which would not fit the hash.', {
      id: 'builder.astro.caution',
      desc: 'For a programmer.',
    }),
  ],
});

const indent = (text: string, by: number): string => text.replace(/^(?=.)/gm, ' '.repeat(by));

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
} as const satisfies Readonly<Record<string, MakeRecipe>>;

export type Host = keyof typeof recipes;
