import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { defineApp, SafarApp } from '../src/app/app.js';
import { begin, type Age, type Response, type Screen, type Session } from '../src/app/screening/session.js';
import type { InstrumentId, Layout } from '../src/frame/protocol.js';

if (!customElements.get('safar-app')) defineApp();

interface Args {
  readonly instrument: InstrumentId;
  readonly layout: Layout;
  readonly session: Session;
  /** A button of the panel to press once it is drawn. */
  readonly press?: string;
}

/** The inside of the frame, in a state: on a page it stands in a frame that nobody can look into. */
const meta: Meta<Args> = {
  title: 'Screening, inside',
  args: { instrument: 'at-work', layout: 'steps', session: begin() },
  render: ({ instrument, layout, session, press }, { globals }) => {
    const app = new SafarApp();
    app.style.cssText = 'block-size: 640px; max-inline-size: 480px';
    const services = [{ name: 'Example line', dial: '+44 20 7946 0123' }];
    app.hear({ type: 'services', services, items: null });
    app.hear({ type: 'reset', view: 'screening', given: { instrument, layout } });
    app.hear({ type: 'tokens', scheme: String(globals.theme), font: 'system-ui', colours: {} });
    app.hear({ type: 'locale', lang: String(globals.lang), country: 'QQ' });
    void app.updateComplete.then(async () => {
      const view = app.shadowRoot?.querySelector('safar-screening-view');
      if (!view) return;
      Object.assign(view, { session });
      await new Promise(requestAnimationFrame);
      if (press) view.shadowRoot?.querySelector<HTMLElement>(press)?.click();
    });
    return html`${app}`;
  },
};
export default meta;

type Story = StoryObj<Args>;

const on = (screen: Screen, more: Partial<Session> = {}): Story => ({
  args: { session: { ...begin(), screen, ...more } },
});

const outcome = (answers: Readonly<Record<string, Response>>, age: Age = 'adult'): Story =>
  on({ at: 'outcome' }, { age, responses: answers });

const of = (instrument: InstrumentId, story: Story): Story => ({ args: { ...story.args, instrument } });

const yes = (...ids: string[]): Record<string, Response> => Object.fromEntries(ids.map((id) => [id, 'yes']));

export const Start: Story = {};
export const StartAfterClearing: Story = on({ at: 'intro', cleared: true });
export const AgeQuestion: Story = on({ at: 'age' });
export const FirstQuestion: Story = on({ at: 'item', id: 'AW01' });
export const QuestionAnswered: Story = on({ at: 'item', id: 'AW10' }, { responses: yes('AW10') });
export const FollowUp: Story = on({ at: 'item', id: 'AW15b' }, { responses: yes('AW15') });
export const ChangingAnAnswer: Story = on({ at: 'item', id: 'AW10' }, { responses: yes('AW10'), changing: true });
export const DangerAtOnce: Story = on({ at: 'urgent', id: 'AW17' }, { responses: yes('AW17') });
export const AllOnOnePage: Story = { args: { layout: 'list', session: { ...begin(), screen: { at: 'all' } } } };

// One answer sheet for each outcome that is published; the rules are in the scoring room's tests.
export const SeriousUnder18: Story = outcome(yes('AW10'), 'child');
export const RecruitmentExploitationCoercion: Story = outcome(yes('AW01', 'AW02', 'AW10', 'AW11', 'AW15', 'AW17'));
export const RecruitmentExploitation: Story = outcome(yes('AW01', 'AW05', 'AW10', 'AW11'));
export const ExploitationCoercion: Story = outcome(yes('AW10', 'AW11', 'AW15', 'AW16'));
export const VulnerabilityExploitation: Story = outcome(yes('AW07', 'AW08', 'AW09', 'AW10', 'AW11'));
export const ExploitationOnly: Story = outcome(yes('AW10', 'AW11'));
export const CoercionOnly: Story = outcome(yes('AW15', 'AW16'));
export const MeansOnly: Story = outcome(yes('AW07', 'AW08', 'AW09'));
export const SomeSigns: Story = outcome(yes('AW11'));
export const NotEnoughAnswers: Story = outcome({ AW01: 'no' });
export const NoSigns: Story = outcome(
  Object.fromEntries(
    Array.from({ length: 24 }, (_, place) => [`AW${String(place + 1).padStart(2, '0')}`, 'no' as const]),
  ),
);
export const MoreIfUnsureWereYes: Story = outcome({ ...yes('AW10'), AW11: 'unsure', AW15: 'unsure' });

export const OfferStart: Story = of('before-you-go', {});
export const OfferQuestion: Story = of('before-you-go', on({ at: 'item', id: 'BG01' }));
export const OfferStop: Story = of('before-you-go', outcome(yes('BG01', 'BG04')));
export const OfferCheck: Story = of('before-you-go', outcome(yes('BG01', 'BG02', 'BG03')));
export const OfferAskMore: Story = of('before-you-go', outcome(yes('BG01')));
export const OfferFindOut: Story = of('before-you-go', outcome({ BG01: 'unsure' }));
export const DangerStart: Story = of('danger-now', {});

export const DangerRoutes: Story = of('danger-now', outcome({ ...yes('UR01', 'UR04', 'UR06') }));

export const Numbers: Story = { args: { press: '.foot .link' } };
export const Protection: Story = { args: { press: 'main > .link' } };
