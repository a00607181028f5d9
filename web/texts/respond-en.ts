import { en as code } from './code-en.ts';
import type { RespondTexts } from './respond-nl.ts';
import { en as takingPart } from './taking-part-en.ts';

export const en: RespondTexts = {
  skip: 'To the content',
  demo: 'Demo: fictitious data',
  loading: 'Loading …',
  retry: 'Try again',
  title: (coalition) => `How do we work together in ${coalition}?`,

  ...takingPart,

  welcome: {
    dear: (person) => `Dear ${person},`,
    asks: (municipality, coalition) =>
      `${municipality} asks all partners of the coalition “${coalition}” how the collaboration is going. The municipality answers the same questions about itself.`,
    asksOwn: (municipality, coalition) =>
      `${municipality} asks all partners of the coalition “${coalition}” how the collaboration is going. You answer the same questions about the municipality itself.`,
    task: 'What the coalition works on',
    why: 'Why do we ask this?',
    whyText:
      'We put the answers side by side. Where partners and municipality see things differently, we have the conversation. That makes working together better.',
    who: 'Who sees your answers?',
    how: 'How does it work?',
    howItems: (lastDay, minutes) => [
      `It takes about ${minutes === 1 ? '1 minute' : `${minutes} minutes`}. Every screen has one theme.`,
      'You may skip questions. If you do not know, choose “I cannot judge this”.',
      'What you fill in is saved by itself. You can go on later with the same link, also on another device.',
      `You can answer until the end of ${lastDay}.`,
    ],
    start: 'Begin',
    resume: 'Go on',
  },

  questions: {
    page: (number, total) => `Step ${number} of ${total}`,
    back: 'Back',
    next: 'Next',
    whyThese: 'Where do these questions come from?',
    whyTheseText: 'The questions come from the Samenwerkingswijzer of the municipality of Noordoostpolder:',
    whyTheseOwn:
      'The questions come from the Samenwerkingswijzer of the municipality of Noordoostpolder, or were added for this evaluation:',
    ownQuestion: 'Added for this evaluation',
    shareTotal: (total) => `Together this is ${total}%. Make it 100% in all, or choose “I do not know”.`,
    faults: 'Look at the question marked in red. After that you can go on.',
  },

  saving: {
    saved: (time) => `Saved at ${time}`,
    untouched: 'Your answers are saved by themselves',
    saving: 'Saving …',
    offline:
      'No connection. Your answers are safe on this device. As soon as there is a connection we save them online too.',
    offlineOpen: 'No connection. Leave this screen open until there is one again, or your last change is lost.',
    unsaved: 'Your last change has not been saved yet',
  },

  conflict: {
    title: 'Something was changed elsewhere in the meantime',
    text: 'A colleague, or you on another screen, saved other answers. Which ones do you want to keep?',
    mine: 'The answers on this screen',
    theirs: 'The other answers',
  },

  submit: {
    title: 'Submit',
    skipped: (count) =>
      count === 1 ? 'You skipped 1 statement. That is fine.' : `You skipped ${count} statements. That is fine.`,
    toSkipped: 'Go to the first one you skipped',
    none: 'You have not answered a single statement yet. Answer at least one before you submit.',
    mandate: (organisation) => `I may give these answers on behalf of ${organisation}.`,
    mandateMissing: 'Tick the box first.',
    action: 'Submit answers',
    changed: 'Submit changed answers',
    busy: 'Submitting …',
    waitingTitle: 'Your answers are waiting for a connection',
    waitingOpen: 'There is no connection now. Leave this screen open: we send your answers as soon as there is one.',
    faulty: (question) => `Look at this question again: “${question}”. Change your answer, and we will save it.`,
    waiting:
      'There is no connection now. Your answers are safe on this device. We submit them as soon as there is a connection. Leave this screen open, or open the link again later.',
    reload: 'Load page again',
  },

  receipt: {
    title: 'Thank you. Your answers have been received.',
    at: 'Received on',
    number: 'Receipt number',
    digest: 'Check value',
    digestHelp: 'With the check value anyone can verify that your answers have not been changed.',
    changeable: (lastDay) =>
      `You can still change your answers until the end of ${lastDay}. Use the same link for that.`,
    final: 'The results have been looked at. That is why the municipality’s answers are now final.',
    closed: 'The wave is closed. Your answers can no longer change.',
    proxy: (medium, moment) =>
      `The municipality entered these answers for you on ${moment}, ${medium === 'paper' ? 'from paper' : 'by telephone'}.`,
    proxyChange: 'Is something not right? Then change it here.',
    proxyUnsent: 'You had already begun yourself. What you filled in has been saved, but not submitted.',
    change: 'Change answers',
    unsent: 'You changed something after submitting. It has been saved, but not submitted yet.',
    resume: 'Go on changing',
    next: 'What happens now?',
    nextText:
      'The municipality puts all answers side by side. The municipality will tell you when you discuss the results together.',
    print: 'Print receipt',
  },

  confidential: {
    beforeSubmit:
      'Once submitted, your answers are final. You can then no longer look at them or change them, and nobody can erase them.',
    number: 'This number proves that you have answered. It does not lead to your answers. You see it only now.',
    kept: 'Your answers have been cut loose from your link and your name. That is why you can no longer look at them, change them or erase them. Until shortly after closing, somebody who can reach the files or the back-ups of the server could in principle still find out which answer is yours. After that it is no longer possible, except from a back-up made before that.',
  },

  planned: {
    title: 'The questions are not open yet',
    text: (day) => `You can answer from ${day}. Use the same link then.`,
    draft: 'The municipality’s coordinator is still preparing this wave. Use the same link later.',
  },
  code,
  result: {
    text: 'The result of this wave has been published.',
    action: 'See the result',
  },
  closed: {
    title: 'This wave is closed',
    text: (day) =>
      `Answers were accepted until the end of ${day}. Is there still something you want to tell us? Then contact the municipality’s coordinator.`,
    unreceived: 'Your last answers have not been received',
    unreceivedText:
      'They are still on this device. The wave had closed by the time we could send them. Contact the coordinator if you still want to pass them on.',
    erase: 'Erase them from this device',
  },
  reminders: {
    title: 'Would you rather have no reminders?',
    what: (coalition) =>
      `With one press of the button you get no more reminders about the coalition “${coalition}”, nor about other waves that are open now.`,
    notWhat: [
      'Your personal link goes on working. You can still answer.',
      'For a later wave you can get an invitation again.',
      'Your colleagues still get reminders of their own.',
    ],
    stop: 'Stop the reminders',
    stopped: 'You get no more reminders',
    stoppedText: 'Would you still like to answer? You can, with your personal link, as long as the wave is open.',
    undo: 'Have reminders after all',
    again: 'You get reminders again',
    toQuestions: 'To the questions',
  },
  footer: 'The questions come from the Samenwerkingswijzer of the municipality of Noordoostpolder.',
};
