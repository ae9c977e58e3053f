import { css } from 'lit';

/** What only the checklist needs, besides the look of the panel. */
export const documentsStyles = css`
  fieldset select {
    inline-size: calc(100% - 3px);
  }
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    color: var(--muted);
    font-size: 0.9375rem;
  }
  .paper {
    padding-block: 18px 4px;
    border-block-start: 1px solid var(--line);
  }
  .paper legend {
    float: inline-start;
    inline-size: 100%;
    margin-block-end: 4px;
    font-weight: 650;
  }
  .paper legend + * {
    clear: both;
  }
  .paper details {
    border: 0;
  }
  .row {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(8.5rem, 100%), 1fr));
    gap: 8px;
    margin-block: 10px;
  }
  .row .choice {
    margin: 0;
    padding-inline: 12px;
    line-height: 1.25;
  }
  .note > ol,
  .card > ol {
    margin-block-end: 8px;
  }
  .steps {
    list-style: none;
    padding: 0;
    counter-reset: step;
  }
  .steps > li {
    position: relative;
    counter-increment: step;
    padding-block: 14px 6px;
    padding-inline-start: 46px;
    margin: 0;
    border-block-start: 1px solid var(--line);
  }
  .steps > li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: 14px;
    display: grid;
    place-items: center;
    inline-size: 32px;
    block-size: 32px;
    border-radius: 50%;
    background: var(--accent-soft);
    color: var(--accent);
    font-weight: 700;
  }
  .steps h3 {
    margin-block: 2px 8px;
  }
  @container panel (max-width: 400px) {
    .steps > li {
      padding-inline-start: 0;
    }
    .steps h3 {
      padding-inline-start: 44px;
      min-block-size: 32px;
    }
  }
  @media print {
    .row,
    .about .link {
      display: none;
    }
    .first {
      break-inside: auto;
    }
    /* The law behind what comes first, for a lawyer. Of the others, what the reader unfolded: paper costs money too. */
    .first details:not([open]) {
      display: block;
    }
    .first details::details-content {
      content-visibility: visible;
      block-size: auto;
    }
  }
`;
