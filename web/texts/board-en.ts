import type { BoardTexts } from './board-nl.ts';

const people = (count: number) => (count === 1 ? '1 person' : `${count} people`);
const mails = (count: number) => (count === 1 ? '1 email' : `${count} emails`);

export const board: BoardTexts = {
  steps: {
    planned: {
      title: 'Put the invitations ready',
      text: (day) =>
        `The wave starts on ${day}. Invitations that you put ready now go out by themselves at nine that morning.`,
      action: (count) => (count === 1 ? 'Put 1 invitation ready' : `Put ${count} invitations ready`),
      readyTitle: 'The invitations are ready',
      ready: (day) =>
        `They go out by themselves on ${day}, at nine in the morning. Answers are accepted from that day on.`,
    },
    invite: {
      title: 'Send the invitations',
      text: (count, lastDay) =>
        `${count === 1 ? '1 person gets' : `${count} people get`} an email with a link of their own. Answers are accepted until the end of ${lastDay}.`,
      action: (count) => (count === 1 ? 'Send 1 invitation' : `Send ${count} invitations`),
      preview: 'Look at the email first',
      byHand: 'Would you rather send them yourself? Choose people below and copy their personal links.',
      noServer:
        'Please note: no mail server has been set up yet. The emails will be ready in the outbox, but do not leave the house. You can copy the personal links below and send them yourself.',
    },
    sending: {
      title: 'The invitations are being sent',
      text: 'You do not have to wait. Sending goes on when you close this page.',
    },
    mend: {
      title: (count) => (count === 1 ? '1 invitation did not arrive' : `${count} invitations did not arrive`),
      text: 'Beside each name below it says what you can do.',
      action: 'See who got no email',
    },
    wait: {
      title: 'The invitations have been sent',
      titleOutbox: 'The invitations are ready in the outbox',
      text: (count) =>
        count === 0 ? 'You are waiting for nobody to answer.' : `You are waiting for ${people(count)} to answer.`,
      next: (day, count) => `The next reminder goes out by itself on ${day}, to ${people(count)} if nothing changes.`,
      none: 'No more reminders will go out by themselves.',
      held: 'Reminders are on hold. None go out by themselves now.',
      action: (count) => `Remind ${people(count)} now`,
      plan: 'Arrange reminders',
    },
    mail: 'Emails and reminders',
  },

  title: 'How far is everybody?',
  empty: 'Nobody has been invited yet. Whoever you add to the coalition takes part in this wave without further ado.',
  toCoalition: 'Go to the coalition',
  noServer:
    'No mail server has been set up yet. Invitations are put in the outbox, but do not leave the house. Ask your administrator to set up a mail server.',
  toOutbox: 'Go to the outbox',
  toAddressBook: 'Go to the address book',

  sent: (done, total) => `${done} of ${total} sent`,
  ready: (done, total) => `${done} of ${total} put ready`,
  sending: 'How far the sending is',
  sentAll: (total) => `Done: ${mails(total)} sent.`,
  sentSome: (done, total) => `Done: ${done} of ${mails(total)} sent.`,

  filters: 'Show',
  all: 'Everybody',
  outstanding: 'No answer yet',
  stages: { action: 'Action needed', 'not-sent': 'Not emailed yet', sent: 'Emailed' },
  search: 'Find a name, address or organisation',
  sort: 'Order',
  sorts: {
    organisation: 'By organisation',
    person: 'By name',
    stage: 'Least far first',
    mailed: 'Longest without an email first',
  },
  caption: (shown, total) => (shown === total ? `${people(total)}.` : `${shown} of ${people(total)}.`),
  nobody: 'Nobody fits this choice.',
  showAll: 'Show everybody',

  choose: 'Choose',
  choosePerson: (person, organisation) => `Choose ${person}, ${organisation}`,
  chooseShown: (count) => `Choose all ${count} shown here`,
  mail: 'Invitation',
  answers: (answered, asked) =>
    asked === 0
      ? 'Does not take part'
      : asked === 1
        ? answered === 1
          ? 'Answer received'
          : 'No answer yet'
        : `${answered} of ${asked} answers`,

  states: {
    'not-sent': 'Not emailed yet',
    queued: 'Waiting to be sent',
    sending: 'Being sent',
    sent: 'Emailed',
    refused: 'Not accepted',
    bounced: 'Came back',
    uncertain: 'Not certain',
    cancelled: 'No longer needed',
  },
  putReady: 'Put ready',
  neverSent: 'Not emailed',
  reminded: (count, moment) => (count === 1 ? `1 reminder, ${moment}` : `${count} reminders, last ${moment}`),
  optedOut: 'Wants no reminders.',
  serverSaid: (fault) => `The mail server said: ${fault}`,
  troubles: {
    address: 'This address does not exist. Correct the address and send the invitation again.',
    full: 'This mailbox is full. Send the invitation again later, or phone this person.',
    blocked:
      'This person’s mail server blocks our email. Send the personal link yourself, and let your administrator know.',
    unknown: 'The email did not arrive. Check the address and send the invitation again.',
    uncertain: 'Sending was interrupted. Ask whether the email arrived. If not, send the invitation again.',
  },

  chosen: (count) => (count === 1 ? '1 person chosen' : `${count} people chosen`),
  withChosen: 'What would you like to do with the people you chose?',
  clear: 'Clear the choice',
  invite: 'Invite',
  inviteAgain: 'Invite again',
  remind: 'Remind',
  copyLinks: 'Copy links',
  copiedLinks: (count) => (count === 1 ? '1 link has been copied.' : `${count} links have been copied.`),
  copyFailed: 'Copying did not work. Copy the links one by one.',

  ask: {
    invitation: {
      title: (count) => `Send an invitation to ${people(count)}?`,
      text: 'Everybody gets one email with their own link. Whoever already had an invitation is skipped.',
      confirm: 'Yes, send',
    },
    again: {
      title: (count) => `Send the invitation to ${people(count)} again?`,
      text: 'Whoever already had an invitation gets the email once more, too. The link stays the same.',
      confirm: 'Yes, send again',
    },
    reminder: {
      title: (count) => `Send a reminder to ${people(count)}?`,
      text: 'We skip whoever has answered, has had no invitation yet, was emailed recently or wants no reminders.',
      confirm: 'Yes, remind',
    },
    preview: 'Look at the email',
  },

  outcome: {
    invitation: (count) => (count === 1 ? '1 invitation is being sent.' : `${count} invitations are being sent.`),
    reminder: (count) => (count === 1 ? '1 reminder is being sent.' : `${count} reminders are being sent.`),
    nobody: 'No email has been sent.',
    skipped: (names, reason) => `No email for ${names}: ${reason}.`,
    more: (count) => (count === 1 ? '1 other' : `${count} others`),
    reasons: {
      'already-invited': 'already invited',
      'not-invited': 'not invited yet, or the invitation did not arrive',
      submitted: 'already answered',
      declined: 'not taking part',
      'opted-out': 'no reminders wanted',
      'too-soon': 'emailed recently',
      enough: 'highest number of reminders reached',
      'bad-address': 'the address does not work',
    },
  },
};
