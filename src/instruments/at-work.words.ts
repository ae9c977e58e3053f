import type { Words } from '../localization/message.js';
import type { Clause, DimensionId, OutcomeKey } from '../scoring/index.js';
import type { Area } from './instrument.js';
/** What is said about one item: the question, why it is asked, the sign as the result names it, and a next step. */
export interface ItemWords {
  readonly question: string;
  readonly why: string;
  readonly sign: string;
  readonly next: string;
}

export const atWorkWords: Readonly<Record<string, Words<ItemWords>>> = {
  AW01: (msg) => ({
    question: msg('Is the job, the place or the boss different from what you were told before you came?', {
      id: 'at-work.AW01.question',
    }),
    why: msg('A job that is not what was promised is the main way people are trapped.', { id: 'at-work.AW01.why' }),
    sign: msg('The job, the place or the boss is not what you were told', { id: 'at-work.AW01.sign' }),
    next: msg('Keep the advert, the chats and the names where only you can reach them.', { id: 'at-work.AW01.next' }),
  }),
  AW02: (msg) => ({
    question: msg('Is your pay less than they promised?', { id: 'at-work.AW02.question' }),
    why: msg('It shows that the promise was false.', { id: 'at-work.AW02.why' }),
    sign: msg('The pay is less than promised', { id: 'at-work.AW02.sign' }),
    next: msg('Write down what was promised and what you got.', { id: 'at-work.AW02.next' }),
  }),
  AW03: (msg) => ({
    question: msg('Is the work harder, longer or less safe than they told you?', { id: 'at-work.AW03.question' }),
    why: msg('You can only agree to what you were told truly.', { id: 'at-work.AW03.why' }),
    sign: msg('The work is harder, longer or less safe than promised', { id: 'at-work.AW03.sign' }),
    next: msg('Note days, hours and tasks.', { id: 'at-work.AW03.next' }),
  }),
  AW04: (msg) => ({
    question: msg('Did they promise you legal papers, like a visa or work permit, and not keep the promise?', {
      id: 'at-work.AW04.question',
    }),
    why: msg('A person without papers is easier to control.', { id: 'at-work.AW04.why' }),
    sign: msg('The promise of legal papers was not kept', { id: 'at-work.AW04.sign' }),
    next: msg('Ask an NGO or legal aid about your papers. It can often be put right.', { id: 'at-work.AW04.next' }),
  }),
  AW05: (msg) => ({
    question: msg('Before you started work, did anyone hit you, hurt you or use force to make you go?', {
      id: 'at-work.AW05.question',
    }),
    why: msg('Where there is force, there is no free choice.', { id: 'at-work.AW05.why' }),
    sign: msg('You were hurt or forced before the work began', { id: 'at-work.AW05.sign' }),
    next: msg('Talk to a help line. Ask about a doctor.', { id: 'at-work.AW05.next' }),
  }),
  AW06: (msg) => ({
    question: msg('Before you started work, did anyone say they would hurt you if you did not go?', {
      id: 'at-work.AW06.question',
    }),
    why: msg('A threat holds people even if nobody carries it out.', { id: 'at-work.AW06.why' }),
    sign: msg('You were threatened before the work began', { id: 'at-work.AW06.sign' }),
    next: msg('Talk to a help line about how to stay out of danger.', { id: 'at-work.AW06.next' }),
  }),
  AW07: (msg) => ({
    question: msg('Did the recruiter know you badly needed money, and use that to make you say yes?', {
      id: 'at-work.AW07.question',
    }),
    why: msg('Using somebody’s need is a known way to trap people. It is not your fault.', { id: 'at-work.AW07.why' }),
    sign: msg('Your need for money was used to make you agree', { id: 'at-work.AW07.sign' }),
    next: msg('Tell the helper how you were hired.', { id: 'at-work.AW07.next' }),
  }),
  AW08: (msg) => ({
    question: msg('Did they use the fact that you had no papers, or a problem with your papers, to make you agree?', {
      id: 'at-work.AW08.question',
    }),
    why: msg('Fear of the police keeps people in place.', { id: 'at-work.AW08.why' }),
    sign: msg('A problem with your papers was used to make you agree', { id: 'at-work.AW08.sign' }),
    next: msg('Ask an NGO first. Ask them whether they help people without papers.', { id: 'at-work.AW08.next' }),
  }),
  AW09: (msg) => ({
    question: msg('Did they use the fact that you could not read the contract or did not know the language?', {
      id: 'at-work.AW09.question',
    }),
    why: msg('You did not get a fair choice if you could not read what you agreed to.', { id: 'at-work.AW09.why' }),
    sign: msg('The contract or the language was used against you', { id: 'at-work.AW09.sign' }),
    next: msg('Ask someone you trust to read it to you.', { id: 'at-work.AW09.next' }),
  }),
  AW10: (msg) => ({
    question: msg('Do they make you work very long hours, or nearly every day, with little rest?', {
      id: 'at-work.AW10.question',
    }),
    why: msg('Work without rest is one of the strongest signs of unfair work.', { id: 'at-work.AW10.why' }),
    sign: msg('Very long hours, nearly every day, with little rest', { id: 'at-work.AW10.sign' }),
    next: msg('Write down your real hours. Ask an NGO or a labour inspector.', { id: 'at-work.AW10.next' }),
  }),
  AW11: (msg) => ({
    question: msg('Are you paid very little, or not paid at all?', { id: 'at-work.AW11.question' }),
    why: msg('Work has to be paid.', { id: 'at-work.AW11.why' }),
    sign: msg('Very little pay, or none', { id: 'at-work.AW11.sign' }),
    next: msg('Keep any proof of work. Ask a helper how to claim your pay, with or without a contract.', {
      id: 'at-work.AW11.next',
    }),
  }),
  AW12: (msg) => ({
    question: msg('Do they cut your pay for fines, food, housing or other things you did not agree to?', {
      id: 'at-work.AW12.question',
    }),
    why: msg('Such cuts can turn into a debt that holds you.', { id: 'at-work.AW12.why' }),
    sign: msg('Pay is cut for things you did not agree to', { id: 'at-work.AW12.sign' }),
    next: msg('Write down each cut.', { id: 'at-work.AW12.next' }),
  }),
  AW13: (msg) => ({
    question: msg('Is the place where you live crowded, dirty, cold or without privacy?', {
      id: 'at-work.AW13.question',
    }),
    why: msg('Bad housing is often part of the same pattern.', { id: 'at-work.AW13.why' }),
    sign: msg('The place where you live is crowded, dirty, cold or without privacy', { id: 'at-work.AW13.sign' }),
    next: msg('Ask a helper about another place to stay.', { id: 'at-work.AW13.next' }),
  }),
  AW14: (msg) => ({
    question: msg('Is your work dangerous, with no safety gear or training?', { id: 'at-work.AW14.question' }),
    why: msg('Nobody should have to risk their life for work.', { id: 'at-work.AW14.why' }),
    sign: msg('Dangerous work without gear or training', { id: 'at-work.AW14.sign' }),
    next: msg(
      'Get first aid if you are hurt. Ask a helper whether you may refuse this work. An NGO can report it for you.',
      { id: 'at-work.AW14.next' },
    ),
  }),
  AW15: (msg) => ({
    question: msg('Does someone else keep your passport or ID and not give it back when you ask?', {
      id: 'at-work.AW15.question',
    }),
    why: msg('It is one of the clearest signs of control.', { id: 'at-work.AW15.why' }),
    sign: msg('Someone else keeps your passport or ID', { id: 'at-work.AW15.sign' }),
    next: msg(
      'Do not fight for it. An NGO can help you get it back, or a new one. So can your embassy, if that is not a danger for you.',
      { id: 'at-work.AW15.next' },
    ),
  }),
  AW15b: (msg) => ({
    question: msg('Did they take it before you started work?', { id: 'at-work.AW15b.question' }),
    why: msg('It shows control from the start.', { id: 'at-work.AW15b.why' }),
    sign: msg('Your papers were taken before the work began', { id: 'at-work.AW15b.sign' }),
    next: msg('Tell the helper when and where it was taken, and by whom.', { id: 'at-work.AW15b.next' }),
  }),
  AW16: (msg) => ({
    question: msg('Do they say you cannot leave until you pay back money?', { id: 'at-work.AW16.question' }),
    why: msg('A debt gives nobody the right to hold you.', { id: 'at-work.AW16.why' }),
    sign: msg('You may not leave until you pay back money', { id: 'at-work.AW16.sign' }),
    next: msg('Write down what they say you owe, and why.', { id: 'at-work.AW16.next' }),
  }),
  AW16b: (msg) => ({
    question: msg('Did this debt start before the job (for the trip, an agent or a job fee)?', {
      id: 'at-work.AW16b.question',
    }),
    why: msg('Fees put on workers are how many such debts begin.', { id: 'at-work.AW16b.why' }),
    sign: msg('The debt began before the job', { id: 'at-work.AW16b.sign' }),
    next: msg('Write down what you paid, to whom, and what for.', { id: 'at-work.AW16b.next' }),
  }),
  AW17: (msg) => ({
    question: msg('Are you locked in, guarded or watched, or not allowed to go out or call people?', {
      id: 'at-work.AW17.question',
    }),
    why: msg('Somebody took away your freedom to go and to speak.', { id: 'at-work.AW17.why' }),
    sign: msg('You are locked in, guarded, or may not go out or call', { id: 'at-work.AW17.sign' }),
    next: msg('Call or write when nobody can hear or see you. A word agreed with someone you trust can mean “help”.', {
      id: 'at-work.AW17.next',
    }),
  }),
  AW18: (msg) => ({
    question: msg('Has anyone at work hit you, hurt you or forced you to have sex?', { id: 'at-work.AW18.question' }),
    why: msg('Nobody has a right to do this to you.', { id: 'at-work.AW18.why' }),
    sign: msg('Someone at work hit you, hurt you or forced you', { id: 'at-work.AW18.sign' }),
    next: msg('Get away if you can do so without more danger. Ask for a doctor. Talk to a help line.', {
      id: 'at-work.AW18.next',
    }),
  }),
  AW19: (msg) => ({
    question: msg('Has anyone at work said they will hurt you?', { id: 'at-work.AW19.question' }),
    why: msg('A threat keeps people working against their will.', { id: 'at-work.AW19.why' }),
    sign: msg('Someone at work said they will hurt you', { id: 'at-work.AW19.sign' }),
    next: msg('Talk to a help line about how to stay out of danger.', { id: 'at-work.AW19.next' }),
  }),
  AW20: (msg) => ({
    question: msg('Do they say they will call the police or migration service if you complain or leave?', {
      id: 'at-work.AW20.question',
    }),
    why: msg('It is a very common threat to people who came to work.', { id: 'at-work.AW20.why' }),
    sign: msg('They say they will report you if you complain or leave', { id: 'at-work.AW20.sign' }),
    next: msg('Talk to an NGO or a lawyer before you go to any office.', { id: 'at-work.AW20.next' }),
  }),
  AW21: (msg) => ({
    question: msg('Do they hold back your pay so that you stay?', { id: 'at-work.AW21.question' }),
    why: msg('Unpaid money can hold a person like a chain.', { id: 'at-work.AW21.why' }),
    sign: msg('Pay is held back so that you stay', { id: 'at-work.AW21.sign' }),
    next: msg('Note what is owed to you. Ask a helper how to claim it without danger.', { id: 'at-work.AW21.next' }),
  }),
  AW22: (msg) => ({
    question: msg('Do you need your boss for almost everything, like food, a bed, transport or a phone?', {
      id: 'at-work.AW22.question',
    }),
    why: msg('It makes leaving hard.', { id: 'at-work.AW22.why' }),
    sign: msg('You need the boss for almost everything', { id: 'at-work.AW22.sign' }),
    next: msg('Think who else could help you for one night.', { id: 'at-work.AW22.next' }),
  }),
  AW23: (msg) => ({
    question: msg('Is it hard to find help because you do not know the area or the language?', {
      id: 'at-work.AW23.question',
    }),
    why: msg('A person can be cut off even without walls.', { id: 'at-work.AW23.why' }),
    sign: msg('Help is hard to find where you are', { id: 'at-work.AW23.sign' }),
    next: msg('Find a help line in your language. Save the number under another name.', { id: 'at-work.AW23.next' }),
  }),
  AW24: (msg) => ({
    question: msg('Are you afraid to ask for help because of your papers?', { id: 'at-work.AW24.question' }),
    why: msg('Fear keeps people silent.', { id: 'at-work.AW24.why' }),
    sign: msg('You are afraid to ask for help because of your papers', { id: 'at-work.AW24.sign' }),
    next: msg('Ask an NGO. You do not have to give your name.', { id: 'at-work.AW24.next' }),
  }),
};

/** What an outcome is called, and what it says to the reader. Never a verdict. */
export const outcomeWords: Readonly<Record<OutcomeKey, Words<{ readonly title: string; readonly text: string }>>> = {
  'child-exploitation': (msg) => ({
    title: msg('Serious signs, and special protection', { id: 'at-work.outcome.child-exploitation.title' }),
    text: msg(
      'People under 18 have special protection. Your answers show serious signs. You can get help even if you agreed to the work.',
      { id: 'at-work.outcome.child-exploitation.text' },
    ),
  }),
  'recruitment-exploitation-coercion': (msg) => ({
    title: msg('Several serious signs together', { id: 'at-work.outcome.recruitment-exploitation-coercion.title' }),
    text: msg(
      'Your answers show serious signs in how you were brought here, how you work and how you are kept here. Helpers know this pattern well. Talk to one when nobody can stop you.',
      { id: 'at-work.outcome.recruitment-exploitation-coercion.text' },
    ),
  }),
  'recruitment-exploitation': (msg) => ({
    title: msg('Serious signs in how you were hired and how you work', {
      id: 'at-work.outcome.recruitment-exploitation.title',
    }),
    text: msg('You were promised or pushed into something that is not fair work. Helpers can explain your rights.', {
      id: 'at-work.outcome.recruitment-exploitation.text',
    }),
  }),
  'exploitation-coercion': (msg) => ({
    title: msg('Serious signs in how you work and how you are kept here', {
      id: 'at-work.outcome.exploitation-coercion.title',
    }),
    text: msg(
      'You work in bad conditions, and someone makes it hard to leave. That is serious. You can talk to a helper in private.',
      { id: 'at-work.outcome.exploitation-coercion.text' },
    ),
  }),
  'vulnerability-exploitation': (msg) => ({
    title: msg('Signs that someone uses your hard situation', {
      id: 'at-work.outcome.vulnerability-exploitation.title',
    }),
    text: msg('Someone may be using your hard situation. Helpers can tell you what is allowed and what is not.', {
      id: 'at-work.outcome.vulnerability-exploitation.text',
    }),
  }),
  'exploitation-only': (msg) => ({
    title: msg('Signs of unfair work', { id: 'at-work.outcome.exploitation-only.title' }),
    text: msg('Your working conditions look unfair. A labour rights helper can tell you what you can claim.', {
      id: 'at-work.outcome.exploitation-only.text',
    }),
  }),
  'coercion-only': (msg) => ({
    title: msg('Signs that someone controls you', { id: 'at-work.outcome.coercion-only.title' }),
    text: msg('Someone controls you in ways that nobody should. Talk to a helper when nobody can stop you.', {
      id: 'at-work.outcome.coercion-only.text',
    }),
  }),
  'means-only': (msg) => ({
    title: msg('Warning signs in how you were hired or how you live', { id: 'at-work.outcome.means-only.title' }),
    text: msg('There are warning signs in how you got this job or how you live. Keep proof. Know whom to call.', {
      id: 'at-work.outcome.means-only.text',
    }),
  }),
  'some-signs': (msg) => ({
    title: msg('Some warning signs', { id: 'at-work.outcome.some-signs.title' }),
    text: msg('Some of your answers are warning signs. That can be enough to ask for advice.', {
      id: 'at-work.outcome.some-signs.text',
    }),
  }),
  'not-enough-answers': (msg) => ({
    title: msg('There are too few answers to say anything', { id: 'at-work.outcome.not-enough-answers.title' }),
    text: msg('You can go back and answer more. You can also talk to a helper without any of this.', {
      id: 'at-work.outcome.not-enough-answers.text',
    }),
  }),
  'no-signs': (msg) => ({
    title: msg('You did not mark any of these signs', { id: 'at-work.outcome.no-signs.title' }),
    text: msg('This list is short and cannot see everything. If something feels wrong, you can still call.', {
      id: 'at-work.outcome.no-signs.text',
    }),
  }),
};

/** The six dimensions in plain words. */
export const dimensionWords: Readonly<Record<DimensionId, Words<string>>> = {
  D1: (msg) => msg('You were deceived to make you come', { id: 'at-work.dimension.D1' }),
  D2: (msg) => msg('You were forced to come', { id: 'at-work.dimension.D2' }),
  D3: (msg) => msg('Your hard situation was used to make you come', { id: 'at-work.dimension.D3' }),
  D4: (msg) => msg('Bad conditions of work', { id: 'at-work.dimension.D4' }),
  D5: (msg) => msg('You are kept by force or pressure', { id: 'at-work.dimension.D5' }),
  D6: (msg) => msg('Your hard situation is used to keep you', { id: 'at-work.dimension.D6' }),
};

/** The clauses of the rule: what is enough for a dimension. */
export const clauseWords: Readonly<Record<Clause, Words<string>>> = {
  a: (msg) => msg('two strong signs', { id: 'at-work.clause.a' }),
  b: (msg) => msg('one strong sign and one more', { id: 'at-work.clause.b' }),
  c: (msg) => msg('three medium signs', { id: 'at-work.clause.c' }),
  d: (msg) => msg('two medium signs and one weak', { id: 'at-work.clause.d' }),
};

/** Where in life the signs belong. */
export const areaWords: Readonly<Record<Area, Words<string>>> = {
  hired: (msg) => msg('How you were hired', { id: 'area.hired' }),
  papers: (msg) => msg('Your papers', { id: 'area.papers' }),
  money: (msg) => msg('Money', { id: 'area.money' }),
  freedom: (msg) => msg('Freedom to leave', { id: 'area.freedom' }),
  safety: (msg) => msg('Violence and danger', { id: 'area.safety' }),
};
