import { css } from 'lit';

/**
 * The eight leaves: under each other or side by side on the screen, on one sheet of A4 when printed. Black on white in
 * every theme. A leaf is A7, 74.25 by 105 mm; cheap printers leave the outer 5 mm of a sheet white.
 */
export const cardStyles = css`
  .choices {
    margin-block-end: 8px;
  }
  .sheet {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 17rem), 1fr));
    gap: 12px;
    margin-block: 12px;
  }
  .leaf {
    display: flex;
    flex-direction: column;
    min-inline-size: 0;
    padding: 16px;
    border: 1px solid #767676;
    border-radius: 4px;
    background: #fff;
    color: #000;
    font-size: 0.9375rem;
    line-height: 1.34;
    overflow-wrap: break-word;
    hyphens: auto;
  }
  .leaf h3 {
    display: flex;
    align-items: center;
    gap: 0.4em;
    margin: 0 0 0.55em;
    padding-block-end: 0.3em;
    border-block-end: 2px solid;
    font-size: 1.3em;
    font-weight: 700;
    line-height: 1.15;
    text-wrap: wrap;
  }
  .leaf h3 svg {
    flex: none;
    inline-size: 1.4em;
    block-size: 1.4em;
  }
  .leaf h4 {
    margin-block: 0.5em 0.3em;
    font-size: 1.08em;
  }
  .leaf p {
    margin: 0 0 0.45em;
  }
  .leaf ul,
  .leaf ol {
    margin: 0 0 0.5em;
    padding-inline-start: 1.2em;
  }
  .leaf li {
    margin-block: 0 0.32em;
  }
  .leaf ol {
    list-style: none;
    padding: 0;
    counter-reset: step;
  }
  .leaf ol li {
    position: relative;
    counter-increment: step;
    padding-inline-start: 2.1em;
    margin-block-end: 0.6em;
    min-block-size: 1.5em;
  }
  .leaf ol li::before {
    content: counter(step);
    position: absolute;
    inset-inline-start: 0;
    inset-block-start: -0.08em;
    inline-size: 1.5em;
    block-size: 1.5em;
    border: 1px solid;
    border-radius: 50%;
    line-height: 1.4;
    text-align: center;
    font-weight: 700;
  }
  .leaf .signs {
    list-style: none;
    padding: 0;
  }
  .signs li {
    display: flex;
    align-items: flex-start;
    gap: 0.6em;
    margin-block-end: 0.5em;
  }
  .signs svg {
    flex: none;
    inline-size: 1.7em;
    block-size: 1.7em;
    margin-block-start: -0.1em;
  }
  .signs span {
    min-inline-size: 0;
  }
  .strong,
  .leaf .name {
    font-weight: 700;
  }
  .leaf .fine,
  .leaf .facts {
    font-size: 0.86em;
    line-height: 1.25;
  }
  .push {
    margin-block-start: auto;
  }
  .entry {
    padding-block-end: 0.5em;
    margin-block-end: 0.5em;
    border-block-end: 1px solid #767676;
  }
  .entry p {
    margin: 0 0 0.1em;
  }
  .entry .name,
  .entry .facts,
  .page .fine {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
    overflow: hidden;
  }
  .leaf .number {
    font-size: 1.75em;
    font-weight: 800;
    line-height: 1.1;
    font-variant-numeric: tabular-nums;
  }
  .leaf .number span {
    font-size: 0.6em;
    font-weight: 700;
  }
  .danger-now {
    padding: 0.4em 0.6em;
    border: 2px solid;
    border-radius: 4px;
  }
  .last {
    align-items: center;
    justify-content: center;
  }
  .cover {
    text-align: center;
  }
  .front {
    flex: 1;
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
  }
  .front svg {
    inline-size: 4.6em;
    block-size: 4.6em;
    margin-block-end: 0.6em;
  }
  .leaf .front h3 {
    padding: 0;
    border: 0;
    margin-block-end: 0.2em;
    font-size: 2.7em;
    font-weight: 800;
  }
  .front p {
    font-size: 1.15em;
  }
  .leaf .where {
    margin-block-start: 0.6em;
    font-weight: 700;
  }
  .code {
    inline-size: 100%;
    max-inline-size: 30mm;
    fill: currentColor;
    shape-rendering: crispEdges;
  }
  .page .fine {
    overflow-wrap: anywhere;
  }
  .marks {
    display: none;
  }

  @media print {
    main > :not(.sheet) {
      display: none;
    }
    .sheet {
      position: relative;
      grid-template: repeat(2, 1fr) / repeat(4, 1fr);
      gap: 0;
      inline-size: 297mm;
      /* A hair less than the page: rounded up, it would begin a second one. */
      block-size: 209.9mm;
      margin: 0;
      overflow: hidden;
    }
    .leaf {
      padding: 6.5mm 6mm 6mm;
      border: 0;
      border-radius: 0;
      overflow: hidden;
      min-block-size: 0;
      font-size: 8pt;
      line-height: 1.3;
    }
    /* Folded, cut and pushed together, the leaves come in this order; the upper row stands on its head until then. */
    .leaf:nth-child(1) {
      grid-area: 2 / 4;
    }
    .leaf:nth-child(2) {
      grid-area: 1 / 4;
    }
    .leaf:nth-child(3) {
      grid-area: 1 / 3;
    }
    .leaf:nth-child(4) {
      grid-area: 1 / 2;
    }
    .leaf:nth-child(5) {
      grid-area: 1 / 1;
    }
    .leaf:nth-child(6) {
      grid-area: 2 / 1;
    }
    .leaf:nth-child(7) {
      grid-area: 2 / 2;
    }
    .leaf:nth-child(8) {
      grid-area: 2 / 3;
    }
    .leaf:nth-child(n + 2):nth-child(-n + 5) {
      transform: rotate(180deg);
    }
    .marks {
      display: block;
    }
    .marks i {
      position: absolute;
      inset-block: 0;
      inset-inline-start: 25%;
      border-inline-start: 0.2mm dashed #999;
    }
    .marks i:nth-child(2) {
      inset-inline-start: 50%;
    }
    .marks i:nth-child(3) {
      inset-inline-start: 75%;
    }
    .marks i:nth-child(4) {
      inset: 50% 0 auto;
      border: 0;
      border-block-start: 0.2mm dashed #999;
    }
    .marks .cut {
      inset: 50% 25% auto;
      border: 0;
      border-block-start: 0.6mm solid #000;
      margin-block-start: -0.2mm;
    }
    .marks .cut svg {
      position: absolute;
      inset-inline-start: 1mm;
      inset-block-start: -2.4mm;
      inline-size: 4.6mm;
      block-size: 4.6mm;
      background: #fff;
    }
  }
`;
