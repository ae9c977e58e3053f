import { box } from '../box.styles.js';

/** The banner's look. The font is the page's own. */
export const hotlineStyles = `
  :host {
    display: block !important;
    font-family: var(--safar-font, inherit) !important;
  }
  :host([shape='inline']) {
    display: inline-block !important;
  }
  :host([shape='bar']) {
    position: sticky !important;
    inset-block-start: 0 !important;
    z-index: 1000 !important;
  }
  :host([shape='bar'][position='bottom']) {
    inset-block: auto 0 !important;
  }
${box}
  .box {
    container-type: inline-size;
    overflow-wrap: break-word;
  }
  :host([shape='bar']) .box {
    border-radius: 0;
  }
  :host([shape='inline']) .box {
    container-type: normal;
  }
  .body,
  .foot {
    padding: 12px 20px;
  }
  .strip,
  .foot,
  .buttons,
  label {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
  }
  .buttons:empty {
    display: none;
  }
  .strip .grow {
    flex: 1 1 11rem;
  }
  .strip .small {
    display: inline-block;
  }
  .foot {
    justify-content: space-between;
    border-block-start: 1px solid var(--line);
    background: var(--surface-2);
    border-end-start-radius: inherit;
    border-end-end-radius: inherit;
  }
  p {
    margin: 0 0 8px;
  }
  .name,
  .small {
    font-size: 15px;
    color: var(--muted);
  }
  .contact {
    margin: 0;
  }
  a,
  ::slotted(a) {
    color: var(--accent);
  }
  .contact a,
  .num {
    display: inline-block;
    padding-block: 10px;
  }
  .num {
    font-weight: 700;
    text-decoration: none;
  }
  .big {
    font-size: min(32px, 9.5cqi);
    line-height: 1.15;
  }
  .strip .num,
  .more .big {
    font-size: 24px;
  }
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 6px;
    margin: 4px 0 8px;
    padding: 0;
    list-style: none;
  }
  .chip {
    font-size: 14px;
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
  summary {
    padding-block: 11px;
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .card {
    border-block-start: 1px solid var(--line);
    padding-block: 8px;
  }
  label {
    margin-block: 8px;
  }
  select,
  button {
    font: inherit;
    min-block-size: 48px;
    max-inline-size: 100%;
    padding: 6px 12px;
    border: 1.5px solid var(--control);
    border-radius: 8px;
    background: var(--surface);
    color: var(--text);
    cursor: pointer;
  }
  /* The browser's own arrow keeps away from the edge by a border that is not seen. */
  select {
    margin: 1.5px;
    border: 0 solid transparent;
    border-inline-end-width: 8px;
    box-shadow: 0 0 0 1.5px var(--control);
  }
  .foot .small {
    flex-basis: 100%;
  }
  .leave {
    font-weight: 600;
    border-color: transparent;
    background: var(--text);
    color: var(--surface);
  }
  @media (forced-colors: active) {
    select {
      border-width: 1px;
    }
  }
  @media print {
    select,
    button,
    summary {
      display: none;
    }
  }
`;
