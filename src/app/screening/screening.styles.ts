import { css } from 'lit';

/** What only the questions need, besides the look of the panel. */
export const screeningStyles = css`
  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block-end: 20px;
    appearance: none;
    border: 0;
    border-radius: 3px;
    background: var(--line);
    color: var(--accent);
    overflow: hidden;
  }
  progress::-webkit-progress-bar {
    background: var(--line);
  }
  progress::-webkit-progress-value {
    background: var(--accent);
  }
  progress::-moz-progress-bar {
    background: var(--accent);
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
    progress::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
    progress::-moz-progress-bar {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  .question {
    display: flex;
    flex-wrap: wrap;
    inline-size: 100%;
    gap: 10px 14px;
    align-items: flex-start;
    margin-block-end: 12px;
  }
  /* Beside the picture where there is room for a line of words, else under it. */
  .question h2 {
    flex: 1 1 min(7.5em, 100%);
    min-inline-size: 0;
    margin-block-end: 0;
  }
  .picture {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 48px;
    block-size: 48px;
    border-radius: 12px;
    background: var(--accent-soft);
    color: var(--accent);
  }
  .entry {
    margin-block: 20px 0;
  }
  .entry legend {
    font-weight: 600;
    margin-block-end: 8px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .row .choice {
    flex: 1 1 min(9rem, 100%);
    margin: 0;
  }
  .sign b {
    display: block;
  }
  .sign .you {
    display: block;
    margin-block-end: 6px;
    font-size: 0.9375rem;
    color: var(--muted);
  }
  @container panel (max-width: 300px) {
    .question {
      display: block;
    }
    .picture {
      margin-block-end: 10px;
    }
  }
`;
