import type { TakingPartTexts } from './taking-part-nl.ts';

export const en: TakingPartTexts = {
  closing: {
    soon: (time) =>
      `This wave closes at ${time}. If you have begun by then, you get another half hour to finish and submit.`,
    grace: (time) =>
      `This wave has closed. Had you saved answers by then? You can still complete and submit them until ${time}.`,
    over: 'This wave has closed. What you fill in now will not arrive any more.',
    unsent:
      'You had saved answers, but did not submit them in time. They do not count in the results. Contact the coordinator if you still want to pass them on.',
  },

  colleagues: {
    atWork: (name) =>
      `${name} worked on this answer in the last ten minutes. You fill in the same answer together. It is best to agree who goes on now.`,
    by: (name) => `Filled in by ${name}`,
    summary: 'Who filled in what?',
    own: 'You',
    count: (name, count) => `${name}: ${count === 1 ? '1 question' : `${count} questions`}`,
  },

  takeOver: {
    title: (coalition) => `You have answered about the municipality before, for the coalition “${coalition}”`,
    text: 'Do you see the municipality in the same way here? Then you can start from those answers. Each answer that was taken over says so, and you can change it. The questions about the collaboration you answer separately.',
    action: (coalition) => `Take over my answers about the municipality from “${coalition}”`,
    mark: (coalition) => `Same answer as for “${coalition}”`,
    done: (count, coalition) =>
      `${count === 1 ? 'One answer' : `${count} answers`} about the municipality ${count === 1 ? 'was' : 'were'} taken over from “${coalition}”. Check whether ${count === 1 ? 'it is' : 'they are'} right here too.`,
  },

  notMe: {
    title: 'Can you not answer, or would you rather not?',
    cancel: 'Cancel',
    withdraw: 'Withdraw this',
    note: 'Remark (optional)',
    noteHelp: 'The municipality’s coordinator reads this. At most 500 characters.',
  },
  decline: {
    action: 'I do not take part',
    lead: 'You will get no more reminders. The coordinator sees your reason. As long as the wave is open you can still take part after all.',
    reason: 'What is the reason?',
    reasonMissing: 'Choose a reason.',
    submit: 'Say that I do not take part',
    doneTitle: 'You do not take part',
    done: (reason) =>
      `You have said that you do not take part. Your reason: “${reason}”. You will get no more reminders.`,
    colleagues: 'Colleagues of your organisation who were invited too can still answer.',
    undo: 'I take part after all',
  },
  passOn: {
    action: 'I am not the right person',
    lead: 'Name a colleague who knows better. The municipality’s coordinator looks at your proposal and invites your colleague. We keep the name and email address for that purpose only.',
    name: 'Name of your colleague',
    email: 'Email address of your colleague',
    missing: (label) => `Fill in: ${label.toLowerCase()}.`,
    emailFault: 'Fill in your colleague’s email address, like name@example.org.',
    submit: 'Propose my colleague',
    asked: (name) =>
      `You proposed ${name}. The coordinator will look at that. Until then you can still answer yourself.`,
    confirmed:
      'The colleague you named has been invited. You will get no more reminders and need not do anything. This link keeps working.',
    refused:
      'The coordinator did not invite the colleague you named. The name and email address have been erased. So we would like to have your own answer.',
  },

  withdrawn: {
    title: 'Your answers are still on this device',
    text: 'This link no longer works, so we cannot receive them. Ask the municipality’s coordinator what happened to your invitation.',
  },

  sitting: {
    title: 'Your invitations',
    lead: (person, municipality) =>
      `Dear ${person}, ${municipality} asks you how the collaboration is going in these coalitions. Each coalition has its own questionnaire. Answers about the municipality can be taken over from one to another.`,
    empty: 'There is nothing to answer now. The waves that you were invited for have closed.',
    left: (count) => (count === 1 ? '1 left to answer.' : `${count} left to answer.`),
    allDone: 'You have answered everything. Thank you.',
    organisation: 'You answer for',
    until: (day) => `You can answer until the end of ${day}.`,
    from: (day) => `You can answer from ${day}.`,
    over: 'The wave has closed. If you had begun, you may still be able to submit.',
    passedOn: 'Passed on to a colleague',
    answer: 'Answer',
    resume: 'Go on',
    look: 'Look',
    actionOf: (action, coalition) => `${action}: ${coalition}`,
    toOverview: 'To all your invitations',
    others: (count) =>
      count === 1
        ? 'Your answer is asked for another coalition too.'
        : `Your answer is asked for ${count} other coalitions too.`,
    several: 'You were invited for more coalitions.',
  },
};
