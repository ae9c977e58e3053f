import type { Words } from '../localization/message.js';
import type { Route } from './danger-now.js';

export const dangerNowWords: Readonly<
  Record<string, Words<{ readonly question: string; readonly why: string; readonly sign: string }>>
> = {
  UR01: (msg) => ({
    question: msg('Is someone hurting you now, or about to hurt you?', { id: 'danger-now.UR01.question' }),
    why: msg('Danger to your body comes before everything else.', { id: 'danger-now.UR01.why' }),
    sign: msg('Someone is hurting you or about to', { id: 'danger-now.UR01.sign' }),
  }),
  UR02: (msg) => ({
    question: msg('Are you locked in, or held so that you cannot leave?', { id: 'danger-now.UR02.question' }),
    why: msg('Somebody took away your freedom to go.', { id: 'danger-now.UR02.why' }),
    sign: msg('You are locked in or held', { id: 'danger-now.UR02.sign' }),
  }),
  UR03: (msg) => ({
    question: msg('Do you need a doctor now?', { id: 'danger-now.UR03.question' }),
    why: msg('Health comes before papers and work.', { id: 'danger-now.UR03.why' }),
    sign: msg('You need a doctor', { id: 'danger-now.UR03.sign' }),
  }),
  UR04: (msg) => ({
    question: msg('Has someone said they will hurt you or your family if you leave or ask for help?', {
      id: 'danger-now.UR04.question',
    }),
    why: msg('Threats can grow when somebody tries to leave. A plan helps.', { id: 'danger-now.UR04.why' }),
    sign: msg('You or your family are threatened', { id: 'danger-now.UR04.sign' }),
  }),
  UR05: (msg) => ({
    question: msg('Are you under 18, or is a child in danger with you?', { id: 'danger-now.UR05.question' }),
    why: msg('There are lines for children.', { id: 'danger-now.UR05.why' }),
    sign: msg('A child is in danger', { id: 'danger-now.UR05.sign' }),
  }),
  UR06: (msg) => ({
    question: msg('Could someone see your phone or hear you right now?', { id: 'danger-now.UR06.question' }),
    why: msg('What you do here should not put you in more danger.', { id: 'danger-now.UR06.why' }),
    sign: msg('Someone can see your phone or hear you', { id: 'danger-now.UR06.sign' }),
  }),
};

/** What each route says to do. */
export const routeWords: Readonly<Record<Route, Words<{ readonly title: string; readonly steps: readonly string[] }>>> =
  {
    'device-safety': (msg) => ({
      title: msg('If somebody can see this phone', { id: 'danger-now.device-safety.title' }),
      steps: [
        msg('Leave this page now if someone may look.', { id: 'danger-now.device-safety.1' }),
        msg('Use another phone if you can.', { id: 'danger-now.device-safety.2' }),
        msg('Writing may be quieter than calling, or not. You know best.', { id: 'danger-now.device-safety.3' }),
        msg('This visit stays in the list of pages of the browser.', { id: 'danger-now.device-safety.4' }),
      ],
    }),
    emergency: (msg) => ({
      title: msg('If you are in danger now', { id: 'danger-now.emergency.title' }),
      steps: [
        msg('Call the emergency number if you can do it without more danger.', { id: 'danger-now.emergency.1' }),
        msg('If you cannot speak, try to write to somebody you trust where you are.', { id: 'danger-now.emergency.2' }),
        msg('Go where other people are, if you can.', { id: 'danger-now.emergency.3' }),
      ],
    }),
    'child-line': (msg) => ({
      title: msg('If you are under 18, or a child is with you', { id: 'danger-now.child-line.title' }),
      steps: [
        msg('There are lines for children. You can call even if you are not sure.', { id: 'danger-now.child-line.1' }),
        msg('You can ask for help even if you agreed to the work.', { id: 'danger-now.child-line.2' }),
      ],
    }),
    'safety-plan': (msg) => ({
      title: msg('If somebody threatens you or your family', { id: 'danger-now.safety-plan.title' }),
      steps: [
        msg('Danger can grow when somebody tries to leave. Make a plan first.', { id: 'danger-now.safety-plan.1' }),
        msg('Notice when you are alone and when you can call.', { id: 'danger-now.safety-plan.2' }),
        msg('Agree a word with somebody you trust that means “help”.', { id: 'danger-now.safety-plan.3' }),
        msg('Trust your own judgement.', { id: 'danger-now.safety-plan.4' }),
      ],
    }),
    hotline: (msg) => ({
      title: msg('Talk to a help line', { id: 'danger-now.hotline.title' }),
      steps: [
        msg('Just ask, if you like. You do not have to decide anything.', { id: 'danger-now.hotline.1' }),
        msg('You can ask whether you may stay without a name.', { id: 'danger-now.hotline.2' }),
      ],
    }),
  };
