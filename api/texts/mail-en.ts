import type { MailTexts } from './mail-nl.ts';
import { en as promise } from './promise-mail-en.ts';

export const en: MailTexts = {
  templates: {
    invitation: {
      subject: 'How is the collaboration in {coalition} going? Your view counts',
      body: `Dear {name},

{municipality} works together with partners in “{coalition}”. We would like to know how that is going, and whether we are a good partner ourselves. That is why we put the same questions to all partners and to ourselves. You receive them for {organisation}.

This is your personal link:

{link}

Answering takes about ten minutes and is possible up to and including {last day}. You can stop halfway and go on later, also on another device.

Before you begin, you read who sees your answers and what we do with them. Your own name is never shown.

Do you have a question? Or do you want to be sure that this mail comes from us? Ask {contact}.

Kind regards,
{municipality}`,
    },
    'reminder-not-started': {
      subject: 'Reminder: your view of the collaboration in {coalition}',
      body: `Dear {name},

Earlier we asked you how you see the collaboration in “{coalition}”, for {organisation}. We have no answer yet. Your view counts: without you the picture is not complete.

With your personal link you can begin right away:

{link}

Answering takes about ten minutes and is possible up to and including {last day}.

Do you have a question? Ask {contact}.

Kind regards,
{municipality}`,
    },
    'reminder-started': {
      subject: 'Reminder: your answers about {coalition} have not been sent yet',
      body: `Dear {name},

For {organisation} a start was made with the questions about the collaboration in “{coalition}”. The answers were saved, but not sent yet. They only count once they are sent.

Here you go on where you left off:

{link}

You can send them up to and including {last day}.

Do you have a question? Ask {contact}.

Kind regards,
{municipality}`,
    },
    result: {
      subject: 'The result of {coalition}',
      body: `Dear {name},

Thank you for your part in measuring the collaboration in “{coalition}”, for {organisation}. The result is ready.

With your personal link you see the result, with your own answers beside it if they were kept:

{link}

With this link only you see your own answers. So do not pass it on.

Do you have a question? Ask {contact}.

Kind regards,
{municipality}`,
    },
    reply: {
      subject: 'Your reply about {coalition}',
      body: `Dear {name},

{municipality} talked with partners about the result of “{coalition}”. We wrote down how the municipality and how the partners explain the differences. Before we publish that, you can say for {organisation} whether you recognise yourselves in it.

With your personal link you read what was written and give your reply:

{link}

You can do so up to and including {last day}. After that your reply stands beside it, with the name of your organisation. Your own name does not.

Do you have a question? Ask {contact}.

Kind regards,
{municipality}`,
    },
  },
  promise,
  because: ({ municipality, coalition, wave, organisation }) =>
    `You receive this mail because ${municipality} invited you to “${wave}” of ${coalition}, for ${organisation}.`,
  optOut: 'Would you rather have no more reminders? Say so here:',
  about: 'There you find everything that you are invited for:',
  replyFor: 'You were invited for several organisations. These are the links:',
  linkFor: ({ coalition, organisation }) => `${coalition}, for ${organisation}`,
  and: (first, last) => `${first} and ${last}`,
  testSubject: (subject) => `[Test] ${subject}`,
  test: 'This is a test mail. The link in it is an example: it opens nothing.',
};
