import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

interface Args {
  readonly page: string;
}

/** Pages of partners as they are served, with the built files: `examples/`. The toolbar changes nothing in them. */
const meta: Meta<Args> = {
  title: 'Pages',
  parameters: { controls: { disable: true } },
  render: ({ page }) => html`<iframe class="example" title="Example page" lang="en" src="examples/${page}"></iframe>`,
  // Until every frame of the page that will ever run does.
  play: async ({ canvasElement }) => {
    const frame = canvasElement.querySelector('iframe');
    for (let tries = 0; tries < 100; tries += 1) {
      const elements = [...(frame?.contentDocument?.querySelectorAll('safar-screening,safar-documents') ?? [])];
      const begun = frame?.contentDocument?.readyState === 'complete' && frame.contentDocument.URL !== 'about:blank';
      if (begun && elements.every((element) => element.hasAttribute('ready'))) return;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  },
};
export default meta;
type Story = StoryObj<Args>;

/** A theme of the 2010s, in Russian: help line with the NGO's own number first, screening, a way to leave. */
export const Ngo: Story = { args: { page: 'ngo.html' } };
/** A job board: one notice per advert, phrases marked, general advice at the end. */
export const JobBoard: Story = { args: { page: 'board.html' } };
/** A consulate: a policy that lets in nothing but its own host, trusted types, no inline style or script. */
export const Consulate: Story = { args: { page: 'consulate.html' } };
/** A portal with a column of 280 px, in Kazakh. */
export const Sidebar: Story = { args: { page: 'sidebar.html' } };
/** An employer who acts fairly: the checklist, with a paper of its own. */
export const Papers: Story = { args: { page: 'documents.html' } };
export const RightToLeft: Story = { args: { page: 'rtl.html' } };
