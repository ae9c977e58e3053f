/** The ground that a banner or a notice stands on. */
export const box = `
  .box {
    font-size: 17px;
    line-height: 1.55;
    color: var(--text);
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: var(--safar-radius, 12px);
  }
`;
