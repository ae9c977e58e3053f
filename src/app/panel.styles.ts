import { css } from 'lit';

/** The look of everything in the private frame. Colours are tokens, light and dark; red is for danger now and nothing else. */
export const panelStyles = css`
  :host {
    display: block;
    block-size: 100%;
    container: panel / size;
    background: var(--surface);
    color: var(--text);
    font-size: 1.0625rem;
    line-height: 1.55;
    overflow-wrap: break-word;
  }
  * {
    box-sizing: border-box;
  }
  [hidden] {
    display: none !important;
  }

  .panel {
    display: grid;
    grid-template: auto 1fr auto / minmax(0, 1fr);
    block-size: 100%;
    border: 1px solid var(--line);
    border-radius: 12px;
    overflow: hidden;
    background: var(--surface);
  }
  .scroll {
    overflow-y: auto;
    overscroll-behavior-y: auto;
    position: relative;
    /* What gets the focus is not left under the buttons that stay in view. */
    scroll-padding-block-end: 5.5rem;
  }
  main {
    padding: 20px 20px 12px;
    max-inline-size: 44rem;
  }
  /* In the middle only where that is seen: a few pixels beside head and foot would look like a slip. */
  @container panel (min-width: 56rem) {
    main {
      margin-inline: auto;
    }
  }
  .top,
  .foot {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    padding: 8px 20px;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .top {
    border-block-end: 1px solid var(--line);
  }
  .top .back {
    flex: none;
    overflow-wrap: normal;
    text-decoration: none;
  }
  #place {
    text-wrap: balance;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  /* The number above, the two ways on under it: never one of them alone on a line. */
  .foot {
    display: grid;
    grid-template-columns: auto auto;
    align-items: baseline;
    gap: 0 12px;
    padding: 2px 20px;
    border-block-start: 1px solid var(--line);
    background: var(--surface-2);
  }
  .foot .line {
    grid-column: 1 / -1;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .foot .notes {
    display: none;
  }
  @container panel (min-width: 26rem) {
    .foot .notes {
      display: inline;
    }
    .foot .line:has(+ :last-child) {
      grid-column: auto;
    }
  }
  .foot .link {
    overflow-wrap: break-word;
  }
  .foot .danger {
    justify-self: end;
  }
  @container panel (min-width: 48rem) {
    .foot {
      display: flex;
    }
    .foot .link {
      flex: none;
    }
  }
  /* A sidebar: every pixel is for words, and the number says itself what it is. */
  @container panel (max-width: 18rem) {
    .top,
    .foot,
    main {
      padding-inline: 12px;
    }
    .foot .line > span {
      display: none;
    }
  }
  /* Letters so large that two words have no room beside each other. */
  @container panel (max-width: 14.5rem) {
    .foot {
      display: block;
    }
    .foot .link {
      overflow-wrap: anywhere;
    }
  }
  /* A magnified page has no room to hold top and foot in view: everything scrolls. */
  @container panel (max-height: 420px) {
    .panel {
      display: block;
      overflow-y: auto;
    }
    .scroll {
      overflow: visible;
    }
    .onward {
      position: static !important;
    }
  }

  h2,
  h3,
  h4 {
    line-height: 1.32;
    text-wrap: balance;
    overflow-wrap: anywhere;
    margin: 0 0 12px;
  }
  /* Signs above and below the letters of one line would touch those of the next. */
  [dir='rtl'] :is(h2, h3, h4) {
    line-height: 1.55;
  }
  h2 {
    font-size: clamp(1.2em, 6.4cqi, 1.42em);
    font-weight: 650;
  }
  h3 {
    font-size: 1.12em;
    margin-block: 24px 6px;
  }
  h4 {
    font-size: 1em;
    margin-block: 16px 4px;
  }
  h2:focus {
    outline: none;
    box-shadow: none;
  }
  p,
  li,
  legend,
  b {
    text-wrap: pretty;
  }
  p {
    margin: 0 0 12px;
  }
  .small {
    font-size: 0.9375rem;
    color: var(--muted);
  }
  ul.plain {
    list-style: none;
    padding: 0;
    margin: 0 0 12px;
  }
  ol,
  ul {
    padding-inline-start: 1.4em;
    margin: 0 0 12px;
  }
  li {
    margin-block: 6px;
  }
  .checks li {
    position: relative;
    padding-inline-start: 32px;
  }
  .checks li::before {
    content: '';
    position: absolute;
    inset-inline-start: 2px;
    inset-block-start: 0.42em;
    inline-size: 15px;
    block-size: 8px;
    border: solid var(--accent);
    border-width: 0 0 2.5px 2.5px;
    transform: rotate(-45deg);
  }

  button,
  select {
    font: inherit;
    color: inherit;
    cursor: pointer;
  }
  .primary,
  .link {
    max-inline-size: 100%;
    overflow-wrap: anywhere;
  }
  .primary {
    display: inline-grid;
    place-items: center;
    font-weight: 600;
    line-height: 1.25;
    min-block-size: 50px;
    padding: 8px 24px;
    border: 1px solid transparent;
    border-radius: 10px;
    background: var(--accent);
    color: var(--accent-ink);
    text-decoration: none;
  }
  /* Where calling comes first, going on does not stand out. */
  .quiet {
    border-color: var(--control);
    background: none;
    color: var(--accent);
  }
  .leave {
    flex: none;
    max-inline-size: 100%;
    margin-inline-start: auto;
    font-size: 0.9375rem;
    font-weight: 600;
    line-height: 1.2;
    min-block-size: 48px;
    padding: 6px 16px;
    border: 1px solid transparent;
    border-radius: 8px;
    background: var(--text);
    color: var(--surface);
  }
  .aloud {
    float: inline-end;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    margin-inline-start: 12px;
    padding: 0;
    border: 1.5px solid var(--control);
    border-radius: 50%;
    background: var(--surface);
    color: var(--accent);
  }
  .aloud:dir(rtl) svg {
    transform: scaleX(-1);
  }
  .link {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    min-block-size: 48px;
    padding: 6px 0;
    border: 0;
    background: none;
    color: var(--accent);
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  /* The browser's own arrow keeps away from the edge by a border that is not seen. */
  select {
    min-block-size: 48px;
    max-inline-size: calc(100% - 3px);
    padding: 6px 12px;
    margin: 1.5px;
    border: 0 solid transparent;
    border-inline-end-width: 10px;
    border-radius: 8px;
    box-shadow: 0 0 0 1.5px var(--control);
    background: var(--surface);
    color: var(--text);
  }
  label:has(> select) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
  }
  .top select {
    field-sizing: content;
    min-inline-size: 0;
    margin: 0;
    border: 0;
    padding-inline: 0;
    box-shadow: none;
    background: transparent;
    color: inherit;
  }
  .error {
    flex-basis: 100%;
    margin: 0;
    color: var(--note);
    font-weight: 600;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: center;
    gap: 4px 16px;
    margin-block: 14px 8px;
  }
  .ways {
    justify-content: start;
  }
  /* The way on stays in view, however long the words above it are. */
  .onward {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
    margin: 14px -20px 0;
    padding: 8px 20px;
    border-block-start: 1px solid var(--line);
    background: var(--surface);
  }
  @container panel (max-width: 18rem) {
    .onward {
      margin-inline: -12px;
      padding-inline: 12px;
    }
    .primary {
      padding-inline: 12px;
    }
  }
  main > .link {
    margin-inline-end: 24px;
  }
  a {
    color: var(--accent);
  }
  .num {
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    color: var(--accent);
    white-space: nowrap;
    text-decoration: none;
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 8px;
  }
  /* Large letters on a small screen: a number may take two lines. */
  @container panel (max-width: 20rem) {
    .num {
      white-space: normal;
    }
    /* The way back and the way out stay on one line; where the reader is stands under them. */
    .top {
      flex-wrap: wrap;
    }
    .back + #place {
      order: 1;
      flex-basis: 100%;
    }
  }
  @container panel (max-width: 16rem) {
    .leave {
      padding-inline: 10px;
    }
    .top .back {
      flex: initial;
    }
  }
  /* A number with its country stays on one line in a sidebar, and never falls under the size of the text. */
  .big {
    font-size: clamp(1.2em, 8.4cqi, 1.9em);
    line-height: 1.15;
    white-space: normal;
  }

  .choice {
    display: flex;
    gap: 12px;
    align-items: center;
    min-block-size: 54px;
    padding: 6px 16px;
    margin-block-end: 8px;
    border: 1.5px solid var(--control);
    border-radius: 10px;
    font-weight: 500;
    cursor: pointer;
  }
  .choice input {
    flex: none;
    inline-size: 22px;
    block-size: 22px;
    margin: 0;
    accent-color: var(--accent);
  }
  .choice:has(:checked) {
    border-color: var(--accent);
    box-shadow: inset 0 0 0 1px var(--accent);
    background: var(--accent-soft);
  }
  fieldset {
    border: 0;
    padding: 0;
    margin: 0;
    min-inline-size: 0;
  }
  legend {
    padding: 0;
  }

  .now {
    border-inline-start: 4px solid var(--urgent);
    background: var(--urgent-soft);
    padding: 12px 16px;
    border-radius: 8px;
    margin-block: 4px 16px;
  }
  .now > :last-child,
  .note > :last-child,
  .card > :last-child {
    margin-block-end: 0;
  }
  /* A line of its own; words stand beside this number, in some languages many. */
  .now .num {
    display: block;
    inline-size: fit-content;
    white-space: normal;
  }
  .now > p:first-child {
    margin-block: -2px 2px;
  }
  .now a {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  .now b,
  .now h2,
  .now h3,
  .now .num {
    color: var(--urgent);
  }
  .note {
    border: 1px solid var(--note-line);
    background: var(--note-soft);
    color: var(--note);
    padding: 10px 14px;
    border-radius: 10px;
    margin-block: 12px;
  }
  main > .note:first-child {
    margin-block: 0 20px;
  }
  .card > h4:first-child {
    margin-block-start: 0;
  }
  .note a,
  .note .link {
    color: inherit;
  }
  .card {
    border: 1px solid var(--line);
    padding: 12px 14px;
    border-radius: 10px;
    margin-block: 8px;
  }
  .card + p {
    margin-block-start: 16px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin-block: 6px 12px;
    padding: 0;
    list-style: none;
  }
  .chips:empty {
    display: none;
  }
  .chip {
    margin: 0;
    font-size: 0.875rem;
    padding: 2px 10px;
    border: 1px solid var(--line);
    border-radius: 14px;
    background: var(--surface-2);
    color: var(--muted);
  }
  .chip.on {
    color: var(--accent);
    border-color: var(--accent);
    background: var(--accent-soft);
  }
  details {
    border-block-start: 1px solid var(--line);
  }
  fieldset + details {
    margin-block-start: 14px;
    border: 0;
  }
  /* Words that wrap stand under words, not under the triangle. */
  summary {
    list-style-position: outside;
    margin-inline-start: 1.1em;
    padding-block: 11px;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375rem;
  }
  .table {
    overflow-x: auto;
    margin-block-end: 12px;
  }
  th,
  td {
    text-align: start;
    vertical-align: top;
    padding-block: 6px;
    padding-inline: 0 8px;
    border-block-end: 1px solid var(--line);
    font-weight: inherit;
  }
  thead th {
    color: var(--muted);
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }

  :focus-visible {
    outline: 3px solid var(--text);
    outline-offset: 2px;
    box-shadow: 0 0 0 2px #ffd24a;
  }
  .choice:has(:focus-visible) {
    outline: 3px solid var(--text);
    outline-offset: 2px;
  }
  .choice :focus-visible {
    outline: none;
    box-shadow: none;
  }
  @media (forced-colors: active) {
    select,
    .top select {
      border-width: 1px;
      padding-inline: 8px;
    }
    .primary,
    .leave,
    .now,
    .note {
      border: 1px solid;
    }
    .choice:has(:checked) {
      outline: 2px solid Highlight;
    }
    .checks li::before {
      border-color: CanvasText;
    }
  }
  /* The part to cut off and keep, as large as a bank card. */
  .wallet {
    display: flex;
    flex-direction: column;
    padding: 10px 12px;
    border: 1px dashed #000;
    background: #fff;
    color: #000;
    font-size: 0.9375rem;
    line-height: 1.25;
  }
  .wallet h3 {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin: 0 0 0.4em;
    font-size: 1.05em;
  }
  .wallet h3 svg {
    flex: none;
    inline-size: 1.3em;
    block-size: 1.3em;
  }
  .wallet p {
    margin: 0 0 0.35em;
  }
  .wallet .number {
    margin: 0.1em 0 0;
    font-size: 1.75em;
    font-weight: 800;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .wallet .number:has(span) {
    margin-block-end: 0.2em;
  }
  .wallet .number span {
    font-size: 0.6em;
    font-weight: 700;
  }
  .blank {
    display: none;
  }
  .print-only {
    display: none;
  }
  @media print {
    .print-only {
      display: block;
    }
    .wallet {
      box-sizing: border-box;
      inline-size: 54mm;
      block-size: 85.6mm;
      padding: 4mm;
      overflow: hidden;
      border: 0.3mm dashed #000;
      font-size: 8.4pt;
      break-inside: avoid;
    }
    .blank {
      display: block;
      flex: 1;
      min-block-size: 0;
      overflow: hidden;
    }
    .blank i {
      display: block;
      block-size: 7mm;
      border-block-end: 0.2mm solid #999;
    }
    :host,
    .panel,
    .scroll {
      display: block;
      block-size: auto;
      overflow: visible;
      border: 0;
      background: #fff;
      color: #000;
      container: none;
    }
    .top,
    .foot,
    .actions,
    summary,
    .no-print {
      display: none !important;
    }
    :host {
      --text: #000;
      --muted: #333;
      --accent: #000;
      --line: #999;
      --note: #000;
      --note-line: #999;
      --urgent: #000;
      font-size: 10.5pt;
      line-height: 1.4;
    }
    main {
      max-inline-size: none;
      padding: 0;
    }
    h2,
    h3,
    h4 {
      break-after: avoid;
    }
    .card,
    .now,
    .note {
      break-inside: avoid;
      background: none;
      color: #000;
    }
    .small,
    .chip {
      font-size: 0.9em;
      background: none;
    }
    details:not([open]) {
      display: none;
    }
    /* Whether a line answers now is true on the screen alone. */
    .chip.on,
    .chip.off {
      display: none;
    }
  }
`;
