import { box } from '../box.styles.js';
import { noticeTokens } from '../tokens.styles.js';

/** The notice's look. The font is the page's own. */
export const advertStyles = `
  :host {
    display: block !important;
    font-family: var(--safar-font, inherit) !important;
  }
${noticeTokens}${box}
  .box {
    container-type: inline-size;
    overflow-wrap: anywhere;
    overflow: hidden;
  }
  .body,
  .foot {
    padding: 16px 20px;
  }
  .foot {
    border-block-start: 1px solid var(--line);
    background: var(--surface-2);
  }
  p {
    margin: 0 0 8px;
  }
  .title {
    font-size: min(22px, 8.4cqi);
    font-weight: 700;
    line-height: 1.3;
  }
  .small {
    font-size: 15px;
    color: var(--muted);
  }
  .foot .small {
    margin: 0 0 4px;
  }
  ::slotted(a) {
    color: var(--accent);
  }
  ul {
    margin: 12px 0;
    padding: 0;
    list-style: none;
  }
  .tips {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .flag {
    border-block-start: 1px solid var(--line);
    border-inline-start: 4px solid var(--line);
    padding-inline-start: 12px;
  }
  .caution {
    border-inline-start-color: var(--note-line);
  }
  .high {
    border-inline-start-color: var(--note);
  }
  /* Words that wrap stand under words, not under the triangle. */
  summary {
    list-style-position: outside;
    margin-inline-start: 18px;
    padding-block: 12px;
    cursor: pointer;
  }
  summary b {
    color: var(--accent);
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  summary .small {
    display: block;
  }
  details[open] {
    padding-block-end: 8px;
  }
  blockquote {
    margin: 0 0 8px;
    padding: 4px 10px;
    border-radius: 6px;
    background: var(--note-soft);
    color: var(--text);
  }
  .num {
    display: inline-block;
    padding-block: 8px;
    font-size: 24px;
    font-weight: 700;
    font-variant-numeric: tabular-nums;
    color: var(--accent);
    text-decoration: none;
  }
`;
