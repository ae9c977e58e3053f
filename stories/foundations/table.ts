import { html, type TemplateResult } from 'lit';

/** A table of a page about the look, with its caption and heads. It scrolls by itself where it is too wide. */
export const table = (
  caption: string,
  heads: readonly string[],
  rows: readonly (readonly unknown[])[],
): TemplateResult => html`
  <p class="caption">${caption}</p>
  <div class="table" role="region" aria-label=${caption} tabindex="0">
    <table aria-label=${caption}>
      <thead>
        <tr>
          ${heads.map((head) => html`<th scope="col">${head}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...cells]) => html`
            <tr>
              <th scope="row">${first}</th>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>
          `,
        )}
      </tbody>
    </table>
  </div>
`;
