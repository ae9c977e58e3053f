/**
 * The colours of the private frame, light and dark; the page may put its own in the place of any. What the browser itself
 * draws, such as the page's own link, is dark too, over the reset that keeps the page out.
 */
export const groundTokens = `
  :root,
  :host {
    --surface: var(--safar-surface, #fff);
    --surface-2: var(--safar-surface-2, #f3f6f7);
    --text: var(--safar-text, #14212b);
    --muted: var(--safar-muted, #4d5d69);
    --line: var(--safar-line, #cfd9df);
    --control: var(--safar-control, #6b7c88);
    --accent: var(--safar-accent, #0a5a66);
    --accent-ink: var(--safar-accent-ink, #fff);
    --accent-soft: var(--safar-accent-soft, #e4f1f2);
    color-scheme: light;
  }
  :root[data-scheme='dark'],
  :host([data-scheme='dark']) {
    --surface: var(--safar-surface, #10181e);
    --surface-2: var(--safar-surface-2, #18222a);
    --text: var(--safar-text, #edf3f6);
    --muted: var(--safar-muted, #a9b9c4);
    --line: var(--safar-line, #31404b);
    --control: var(--safar-control, #8496a2);
    --accent: var(--safar-accent, #74ccd6);
    --accent-ink: var(--safar-accent-ink, #04272c);
    --accent-soft: var(--safar-accent-soft, #12333a);
    color-scheme: dark !important;
  }
`;

/** What is worth knowing, and danger now. The banner has neither, and every byte of it is loaded by every reader. */
export const noticeTokens = `
  :root,
  :host {
    --note: var(--safar-note, #6b4300);
    --note-soft: var(--safar-note-soft, #fff3dc);
    --note-line: var(--safar-note-line, #e2b65c);
    --urgent: var(--safar-urgent, #9c1519);
    --urgent-soft: var(--safar-urgent-soft, #fdeeed);
  }
  :root[data-scheme='dark'],
  :host([data-scheme='dark']) {
    --note: var(--safar-note, #ffd992);
    --note-soft: var(--safar-note-soft, #33270f);
    --note-line: var(--safar-note-line, #8a6a2a);
    --urgent: var(--safar-urgent, #ffa59f);
    --urgent-soft: var(--safar-urgent-soft, #3a1716);
  }
`;

export const tokens = groundTokens + noticeTokens;
