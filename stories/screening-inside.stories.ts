import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { begin, type Age, type Response, type Screen, type Session } from '../src/app/screening/session.js';
import type { InstrumentId, Layout } from '../src/frame/protocol.js';
import type { SafarApp } from '../src/app/app.js';
import { drawn, opened, press } from './inside.js';

interface Args {
  readonly instrument: InstrumentId;
  readonly layout: Layout;
  readonly session: Session;
  readonly country: string;
  /** What is pressed then, one after the other. */
  readonly presses: readonly string[];
}

/** The inside of the frame, in a state: on a page it stands in a frame that nobody can look into. */
const meta: Meta<Args> = {
  title: 'Elements/Screening, inside',
  args: { instrument: 'at-work', layout: 'steps', session: begin(), country: 'QQ', presses: [] },
  parameters: { controls: { disable: true } },
  render: ({ instrument, layout, country }, { globals }) =>
    html`${opened({ view: 'screening', given: { instrument, layout }, country }, globals)}`,
  play: async ({ canvasElement, args: { session, presses } }) => {
    const app = canvasElement.querySelector<SafarApp>('safar-app');
    await drawn(app);
    Object.assign(app?.shadowRoot?.querySelector('safar-screening-view') ?? {}, { session });
    await press(canvasElement, presses);
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
/** "Clear everything" was pressed: the first screen says that nothing is left. */
export const StartAfterClearing: Story = {
  args: outcome(yes('AW10')).args ?? {},
  play: async (context) => {
    await meta.play?.(context);
    const app = context.canvasElement.querySelector<SafarApp>('safar-app');
    app?.wipe();
    await drawn(app);
  },
};
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

/** "Next" without an answer: what is missing is said, and nothing is lost. */
export const NothingChosen: Story = {
  args: { ...on({ at: 'item', id: 'AW01' }).args, presses: ['.actions .primary'] },
};
export const WhyWeAsk: Story = { args: { ...on({ at: 'item', id: 'AW15' }).args, presses: ['summary'] } };
export const HowItWasWorkedOut: Story = {
  args: {
    ...outcome(yes('AW10', 'AW11', 'AW15', 'AW16')).args,
    presses: [
      'details:nth-last-of-type(3) summary',
      'details:nth-last-of-type(2) summary',
      'details:last-of-type summary',
    ],
  },
};
export const Numbers: Story = { args: { presses: ['.foot .link'] } };
/** The facts as they ship, in a country with many. */
export const NumbersInKazakhstan: Story = { args: { country: 'KZ', presses: ['.foot .link'] } };
/** With the emergency number: red stands here and nowhere else. */
export const StartInKazakhstan: Story = { args: { country: 'KZ' } };
export const DangerAtOnceInKazakhstan: Story = {
  args: { ...on({ at: 'urgent', id: 'AW17' }, { responses: yes('AW17') }).args, country: 'KZ' },
};
export const Protection: Story = { args: { presses: ['main > .link'] } };
/** From the foot of every screen: the questions for danger now lie over the others, which wait unchanged. */
export const DangerFromTheFoot: Story = { args: { presses: ['.foot .danger'] } };
