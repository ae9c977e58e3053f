import js from '@eslint/js';
import importX, { createNodeResolver } from 'eslint-plugin-import-x';
import litPlugin from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

/** Which rooms a room may import from, besides itself. Doors lead one way: what is not named here is closed. */
export const DOORS = {
  provenance: [],
  localization: [],
  leaving: [],
  scoring: [],
  instruments: ['provenance', 'localization', 'scoring'],
  directory: ['provenance', 'localization'],
  documents: ['provenance', 'localization'],
  adverts: ['provenance', 'localization'],
  frame: ['leaving', 'localization', 'directory'],
  components: [
    'provenance',
    'localization',
    'leaving',
    'scoring',
    'instruments',
    'directory',
    'documents',
    'adverts',
    'frame',
  ],
  app: [
    'provenance',
    'localization',
    'leaving',
    'scoring',
    'instruments',
    'directory',
    'documents',
    'frame',
    'components',
  ],
  define: ['components', 'frame'],
  embed: ['define', 'components', 'frame', 'app', 'localization', 'leaving'],
};
const rooms = Object.keys(DOORS);

/** What could send or keep something. The one place that may leave the page is the room named for it. */
const LEAKS = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'EventSource',
  'RTCPeerConnection',
  'WebTransport',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'localStorage',
  'sessionStorage',
  'indexedDB',
  'caches',
  'cookieStore',
  'open',
];

/** The same, written as part of the window. */
const LEAKS_OF_THE_WINDOW = {
  selector: `MemberExpression[object.name=/^(window|globalThis|self|top|parent)$/][property.name=/^(${LEAKS.join('|')})$/]`,
  message: 'Nothing is sent or stored.',
};

/** Shapes that would let an answer, or the page's own hostility, through. */
const HAZARDS = [
  { selector: "MemberExpression[property.name='cookie']", message: 'Nothing is stored.' },
  { selector: "MemberExpression[property.name='sendBeacon']", message: 'Nothing is sent.' },
  { selector: 'MemberExpression[property.name=/^(inner|outer)HTML$/]', message: 'No markup from text.' },
  { selector: "CallExpression[callee.property.name='insertAdjacentHTML']", message: 'No markup from text.' },
  { selector: "Property[key.name='composed'][value.value=true]", message: 'Events stay in the element’s own tree.' },
  {
    selector: 'TemplateElement[value.raw=/\\sstyle=/]',
    message: 'A strict policy blocks style attributes: use a class.',
  },
  { selector: 'ImportDeclaration[source.value=/unsafe-(html|svg)/]', message: 'No markup from text.' },
  {
    selector: 'TemplateElement[value.raw=/<(input|textarea)\\b(?![^>]*autocomplete="off")[^>]*>/]',
    message: 'Browsers fill and keep what is typed or ticked: autocomplete="off".',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      'reports/',
      '.stryker-tmp/',
      'examples/',
      'src/localization/generated/',
      'stories/builder/generated/',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [
      tseslint.configs.strictTypeChecked,
      litPlugin.configs['flat/recommended'],
      wc.configs['flat/best-practice'],
    ],
    languageOptions: { parserOptions: { projectService: true } },
    plugins: { 'lit-a11y': litA11y, 'import-x': importX },
    settings: {
      'import-x/resolver-next': [createNodeResolver({ extensionAlias: { '.js': ['.ts', '.js'] } })],
      'lit-a11y': { litHtmlSources: ['lit', '@open-wc/testing'] },
      lit: { elementBaseClasses: ['LitElement'] },
      wc: { elementBaseClasses: ['LitElement', 'PageElement', 'PrivateFrameElement'] },
    },
    rules: {
      ...litA11y.configs.recommended.rules,
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'off', // `lang` and `hidden` are meant as the platform means them
      'wc/guard-super-call': 'off', // Lit and our own base always have the callbacks
      'wc/no-self-class': 'off',
      'wc/no-closed-shadow-root': 'off', // closed on purpose: docs/decisions/0002-private-frame.md
      '@typescript-eslint/unbound-method': 'off', // contexts are plain records of functions
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/prefer-nullish-coalescing': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...LEAKS],
      'no-restricted-syntax': ['error', LEAKS_OF_THE_WINDOW, ...HAZARDS],
      'no-console': ['error', { allow: ['warn'] }],
      'import-x/no-restricted-paths': [
        'error',
        {
          zones: rooms.map((room) => ({
            target: `./src/${room}`,
            from: './src',
            except: [room, ...DOORS[room]].map((open) => `./${open}`),
            message: `${room}/ may import only from: ${DOORS[room].join(', ') || 'nothing of ours'}.`,
          })),
        },
      ],
    },
  },
  {
    files: ['src/leaving/**'],
    rules: {
      'no-restricted-globals': 'off',
      'no-restricted-syntax': ['error', ...HAZARDS],
    },
  },
  {
    files: ['test/**/*.ts', 'stories/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off', // a test that trips over null has failed, as it should
    },
  },
  {
    files: ['**/*.js', '**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: { globals: { process: 'readonly', URL: 'readonly', console: 'readonly' } },
  },
);
