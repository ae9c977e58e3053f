import { css, unsafeCSS } from 'lit';
import { tokens } from '../../src/components/tokens.styles.js';

/** A calm form of a public office, in the colours of the elements. */
export const builderStyles = [
  unsafeCSS(tokens),
  css`
    :host {
      display: block;
      container-type: inline-size;
      font:
        17px/1.55 system-ui,
        'Noto Sans',
        sans-serif;
      color: var(--text);
      background: var(--surface);
    }
    *,
    ::before {
      box-sizing: border-box;
    }
    :focus-visible {
      outline: 3px solid var(--text);
      outline-offset: 2px;
      box-shadow: 0 0 0 2px #ffd24a;
    }
    [hidden] {
      display: none !important;
    }
    .page {
      max-inline-size: 76rem;
      margin-inline: auto;
      padding: 24px 16px 64px;
    }
    h1 {
      font-size: 1.9em;
      line-height: 1.2;
      margin: 0 0 8px;
    }
    h2 {
      font-size: 1.3em;
      line-height: 1.3;
      margin: 0 0 10px;
    }
    h3 {
      font-size: 1em;
      margin: 20px 0 6px;
    }
    p,
    ul,
    ol {
      margin: 0 0 12px;
    }
    ul,
    ol {
      padding-inline-start: 1.5em;
    }
    li {
      margin-block-end: 4px;
    }
    .sub {
      margin: 20px 0 2px;
      font-weight: 700;
    }
    .lead {
      max-inline-size: 42rem;
      margin-block-end: 24px;
    }
    .hint,
    small {
      display: block;
      font-size: 15px;
      line-height: 1.45;
      color: var(--muted);
    }
    .field > small {
      margin-block-end: 6px;
    }
    .columns {
      display: grid;
      gap: 32px;
    }
    .columns > * {
      min-inline-size: 0;
    }
    .aside {
      margin-block-end: 20px;
    }
    @container (min-width: 62rem) {
      .columns {
        grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
        align-items: start;
      }
      .aside {
        position: sticky;
        inset-block-start: 12px;
      }
    }
    form > fieldset,
    .own {
      margin: 0 0 20px;
      padding: 4px 18px 16px;
      border: 1px solid var(--line);
      border-radius: 12px;
      min-inline-size: 0;
    }
    legend {
      padding: 0;
    }
    form > fieldset > legend {
      font-size: 1.15em;
      font-weight: 700;
      padding-inline: 6px;
      margin-inline-start: -6px;
    }
    fieldset.field {
      border: 0;
      margin-inline: 0;
      padding: 0;
      min-inline-size: 0;
    }
    .field {
      margin-block: 14px 0;
    }
    .field > label,
    fieldset.field > legend {
      font-weight: 600;
      margin-block-end: 2px;
    }
    .field > label {
      display: block;
    }
    input[type='text'],
    input[type='time'],
    input[type='date'],
    select,
    textarea {
      font: inherit;
      color: inherit;
      background: var(--surface);
      inline-size: 100%;
      max-inline-size: 28rem;
      min-block-size: 48px;
      padding: 8px 12px;
      border: 1.5px solid var(--control);
      border-radius: 8px;
    }
    [aria-invalid='true'] {
      border-color: var(--note) !important;
      border-width: 3px !important;
    }
    .tick {
      display: flex;
      gap: 12px;
      align-items: flex-start;
      padding-block: 11px;
      cursor: pointer;
    }
    .tick input {
      flex: none;
      inline-size: 24px;
      block-size: 24px;
      margin: 1px 0 0;
      accent-color: var(--accent);
    }
    .tick span {
      min-inline-size: 0;
    }
    .ticks {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(13rem, 100%), 1fr));
      column-gap: 16px;
    }
    .days {
      display: flex;
      flex-wrap: wrap;
      column-gap: 18px;
    }
    .draft {
      display: inline-block;
      font-size: 13px;
      line-height: 1.5;
      padding-inline: 8px;
      margin-inline-start: 6px;
      border: 1px solid var(--note-line);
      border-radius: 999px;
      background: var(--note-soft);
      color: var(--note);
    }
    .colour {
      display: flex;
      flex-wrap: wrap;
      gap: 8px;
      align-items: center;
    }
    .colour input[type='text'] {
      flex: 1 1 8rem;
      max-inline-size: 12rem;
    }
    .colour input[type='color'] {
      flex: none;
      inline-size: 60px;
      block-size: 48px;
      padding: 3px;
      border: 1.5px solid var(--control);
      border-radius: 8px;
      background: var(--surface);
    }
    .error {
      margin: 6px 0 0;
      color: var(--note);
      font-weight: 600;
    }
    .swatch {
      display: inline-block;
      inline-size: 1em;
      block-size: 1em;
      vertical-align: -2px;
      margin-inline-end: 6px;
      border: 1px solid var(--control);
      border-radius: 3px;
      forced-color-adjust: none;
    }
    button {
      font: inherit;
      font-weight: 600;
      min-block-size: 48px;
      padding: 8px 18px;
      border: 1.5px solid var(--accent);
      border-radius: 8px;
      background: var(--surface);
      color: var(--accent);
      cursor: pointer;
    }
    button.primary {
      background: var(--accent);
      color: var(--accent-ink);
    }
    .languages {
      display: flex;
      flex-wrap: wrap;
      margin-block: -8px 8px;
      margin-inline-start: -10px;
    }
    .languages button {
      padding: 8px 10px;
      border-color: transparent;
      background: none;
      font-weight: 400;
      text-decoration: underline;
      text-underline-offset: 4px;
    }
    .languages [aria-pressed='true'] {
      color: var(--text);
      font-weight: 700;
      text-decoration: none;
    }
    .unread .draft {
      margin-inline: 0 2px;
    }
    .row {
      display: flex;
      flex-wrap: wrap;
      gap: 8px 16px;
      align-items: center;
      margin-block: 12px;
    }
    .box {
      margin: 0 0 20px;
      padding: 16px 18px;
      border: 1px solid var(--line);
      border-radius: 12px;
      background: var(--surface);
    }
    .note {
      border-color: var(--note-line);
      background: var(--note-soft);
      color: var(--note);
    }
    .note a {
      color: inherit;
    }
    .note > :last-child,
    .box > :last-child {
      margin-block-end: 0;
    }
    a {
      color: var(--accent);
    }
    .stage {
      margin-block-end: 12px;
      padding: 12px;
      border-radius: 12px;
      background: var(--surface-2);
      border: 1px solid var(--line);
      overflow: auto;
    }
    .stage iframe {
      display: block;
      inline-size: 100%;
      block-size: 560px;
      border: 0;
      border-radius: 4px;
      background: #fff;
    }
    .stage.narrow iframe {
      inline-size: 280px;
      margin-inline: auto;
    }
    .stage.phone iframe {
      inline-size: 360px;
      max-inline-size: 100%;
      margin-inline: auto;
    }
    pre {
      margin: 0 0 8px;
      padding: 12px 14px;
      max-block-size: 22rem;
      overflow: auto;
      border: 1px solid var(--line);
      border-radius: 8px;
      background: var(--surface-2);
      font:
        14px/1.5 ui-monospace,
        'DejaVu Sans Mono',
        monospace;
      white-space: pre-wrap;
      overflow-wrap: anywhere;
      tab-size: 2;
    }
    code {
      font:
        0.9em ui-monospace,
        'DejaVu Sans Mono',
        monospace;
      overflow-wrap: anywhere;
    }
    summary {
      padding-block: 11px;
      font-weight: 600;
      color: var(--accent);
      text-decoration: underline;
      text-underline-offset: 3px;
      cursor: pointer;
    }
    .visually-hidden {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
      white-space: nowrap;
    }
    @media (forced-colors: active) {
      .box,
      .stage {
        border-color: CanvasText;
      }
    }
  `,
];
