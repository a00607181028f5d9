import type { ProblemFacts } from '../problem.ts';
import type { RatingFault } from '../rating-file.ts';
import { en as answering } from './answering-en.ts';
import type { ProblemText, ProblemTexts, RatingFaultTexts, SurveyTexts } from './nl.ts';
import { en as replying } from './replying-en.ts';

const again = 'Please try again.';

const noResults: Readonly<Record<ProblemFacts['results.withheld']['why'], string>> = {
  'municipality-outstanding':
    'First everybody of the municipality has to answer, or the wave has to close. Remind who has not answered.',
  'until-closed': 'This wave is confidential. The results are there once it has closed.',
  grace: 'Whoever had begun can submit for another half hour. Try again after that.',
  'no-answers': 'Nobody has answered yet. Look at the wave to see who was invited.',
};

const problems: ProblemTexts = {
  'request.invalid': ({ field }) => ({
    title: 'Something you filled in is not right',
    detail: `Please check: ${field}. Change it and try again.`,
  }),
  'request.too-large': ({ limitKilobytes }) => ({
    title: 'Too much at once',
    detail: `We can receive at most ${limitKilobytes} kB at once. Please shorten your text or list.`,
  }),
  'request.too-many': ({ retryAfterSeconds }) => ({
    title: 'Too many attempts',
    detail: `Wait ${retryAfterSeconds} seconds and then try again.`,
  }),
  'request.cross-site': () => ({
    title: 'This request came from another website',
    detail: 'Open Samenspiegel in your browser and do it again there.',
  }),
  'request.not-json': () => ({ title: 'We do not know this format', detail: 'Send the data as application/json.' }),
  'request.malformed': () => ({
    title: 'We cannot read this request',
    detail: 'Open Samenspiegel in your browser and try again there.',
  }),
  'request.timeout': () => ({
    title: 'Sending took too long',
    detail: 'Check your internet connection and try again.',
  }),
  'request.headers-too-large': () => ({
    title: 'Your browser sends too much along',
    detail: 'Remove the cookies of this website and try again.',
  }),
  'route.unknown': () => ({ title: 'This page does not exist', detail: 'Please check the address.' }),
  'route.method': ({ allowed }) => ({ title: 'That is not possible here', detail: `Possible here: ${allowed}.` }),
  'server.failed': ({ reference }) => ({
    title: 'Something went wrong on our side',
    detail: `Please try again later. Does it keep going wrong? Then give this number to the administrator: ${reference}.`,
  }),

  'installation.done': () => ({
    title: 'Samenspiegel has been set up already',
    detail: 'You can sign in with your account.',
  }),
  'installation.empty': () => ({
    title: 'Samenspiegel has not been set up yet',
    detail: 'Set up the municipality first: start the server and open the address that it shows.',
  }),
  'installation.wrong-code': () => ({
    title: 'The code is not right',
    detail: 'Copy the code that the server shows when it starts.',
  }),
  'session.missing': () => ({ title: 'You are not signed in', detail: 'Sign in and try again.' }),
  'session.forbidden': () => ({
    title: 'Your account does not belong to this municipality',
    detail: 'Ask the administrator to give you access.',
  }),
  'account.exists': ({ email }) => ({
    title: 'This account exists already',
    detail: `${email} has an account. Lost the password? Then give it a new one.`,
  }),
  'account.unknown': ({ email }) => ({
    title: 'This account does not exist',
    detail: `There is no account with the address ${email}. Check the address.`,
  }),
  'sign-in.refused': ({ reason }) => signInRefused(reason),
  'sign-in.start-again': () => ({
    title: 'A wrong code too often',
    detail: 'Sign in again with your e-mail address and password. Then enter a new code.',
  }),
  'sign-in.locked': () => ({
    title: 'You cannot sign in for a quarter of an hour',
    detail: 'A wrong code was entered too often. Wait a quarter of an hour and then sign in again.',
  }),

  'audit.broken': ({ line }) => ({
    title: 'The log has been changed',
    detail: `Line ${line} is no longer as it was written, or a line before it is missing. Find out who could reach the database, and compare with a backup.`,
  }),
  'coalition.unknown': () => ({ title: 'This coalition does not exist', detail: 'Go back to the list of coalitions.' }),
  'coalition.name-taken': ({ name }) => ({
    title: 'This name is in use',
    detail: `There is a coalition called “${name}” already. Choose another name.`,
  }),
  'coalition.period': () => ({
    title: 'The period is not right',
    detail: 'The end date is before the start date. Change one of them.',
  }),
  'organisation.already-member': ({ name }) => ({
    title: 'This partner is taking part already',
    detail: `“${name}” is in this coalition already.`,
  }),
  'organisation.unknown': () => ({
    title: 'This organisation is not in the list',
    detail: 'Reload the page and choose an organisation from the list.',
  }),
  'organisation.in-use': ({ name }) => ({
    title: 'You cannot remove this organisation',
    detail: `“${name}” belongs to a wave that has been opened. The answers belong to it.`,
  }),
  'organisation.name-taken': ({ name }) => ({
    title: 'This name is in use',
    detail: `There is an organisation called “${name}” in the address book already. Choose another name.`,
  }),
  'organisation.in-coalition': ({ name }) => ({
    title: 'You cannot remove this organisation',
    detail: `“${name}” takes part in a coalition, or somebody of “${name}” was invited for a wave. First take the organisation out of the coalition. Whoever belongs to a wave stays in the address book.`,
  }),
  'organisation.own': ({ name }) => ({
    title: 'You cannot remove your own municipality',
    detail: `“${name}” takes part in every coalition. You can change its name and its people.`,
  }),
  'person.unknown': () => ({
    title: 'This person is not in the list',
    detail: 'Load the page again.',
  }),
  'person.email-taken': ({ email }) => ({
    title: 'This email address is in use',
    detail: `Somebody else in the address book has the address ${email} already. Choose another address, or remove one of the two.`,
  }),
  'person.in-use': ({ name }) => ({
    title: 'You cannot remove this person',
    detail: `${name} takes part in a coalition, or was invited for a wave. First take this person out of the coalition. Whoever belongs to a wave stays in the address book.`,
  }),
  'import.too-many-rows': ({ rows, limit }) => ({
    title: 'The list is too long',
    detail: `The list has ${rows} rows. At most ${limit} fit in one go. Divide the list over more files.`,
  }),
  'import.faulty': ({ rows }) => ({
    title: 'Nothing was imported',
    detail: `Something is not right in ${rows === 1 ? '1 row' : `${rows} rows`}. Correct the list, or choose to import only the rows that are right.`,
  }),
  'respondent.already-listed': ({ email }) => ({
    title: 'This respondent is listed already',
    detail: `${email} is listed for this organisation already.`,
  }),
  'respondent.unknown': () => ({
    title: 'This respondent is not listed for this organisation',
    detail: 'Reload the page.',
  }),
  'respondent.in-use': ({ name }) => ({
    title: 'You cannot remove this respondent now',
    detail: `${name} has submitted answers in a wave that is still open. You can do it after it has closed.`,
  }),
  'respondent.last': ({ name, role, wave }) => ({
    title: 'You cannot remove this respondent now',
    detail: `The wave “${wave}” has been opened. ${name} is the last respondent of ${role === 'partner' ? 'the partners' : 'the municipality'} in it. Add somebody else first.`,
  }),

  'wave.unknown': () => ({ title: 'This wave does not exist', detail: 'Go back to the coalition.' }),
  'wave.name-taken': ({ name }) => ({
    title: 'This name is in use',
    detail: `This coalition has a wave called “${name}” already. Choose another name.`,
  }),
  'wave.dates': () => ({
    title: 'The dates are not right',
    detail: 'The last day is before the first day. Change one of them.',
  }),
  'wave.closes-in-past': () => ({
    title: 'The last day has passed',
    detail: 'Choose today or a later day as the last day.',
  }),
  'wave.no-municipality-respondent': () => ({
    title: 'Nobody of the municipality takes part',
    detail: 'Add at least one respondent of the municipality to the coalition. Three or more is better.',
  }),
  'wave.no-partner-respondent': () => ({
    title: 'No partner takes part yet',
    detail: 'Add at least one partner with a respondent to the coalition.',
  }),
  'wave.not-draft': () => ({ title: 'This wave has been opened already', detail: 'Reload the page.' }),
  'wave.not-open': () => ({
    title: 'This wave is not open',
    detail: 'You can answer from its first day, once the coordinator has opened it.',
  }),
  'wave.closed': ({ closedAt, graceUntil }) => ({
    title: 'This wave has closed',
    detail: `The wave closed on ${moment(closedAt)}. Only who had saved answers by then could still submit until ${moment(graceUntil)}. Contact the coordinator if you still want to pass something on.`,
  }),
  'wave.results-viewed': () => ({
    title: 'These answers are final',
    detail: 'The results have been looked at. The municipality’s answers can therefore no longer change.',
  }),

  'results.withheld': ({ why }) => ({ title: 'The results are not there yet', detail: noResults[why] }),
  'results.confidential': () => ({
    title: 'There are no single answers',
    detail:
      'In a confidential wave no answer is given by itself. The figures that may be shown are in the other files.',
  }),

  'ratings.faulty': ({ faults, count }) => ({
    title: count === 1 ? '1 line is wrong' : `${count} lines are wrong`,
    detail: `Nothing was read in. Correct the file and read it in again.\n${faultyRatings(faults)}${notNamed(count - faults.length)}`,
  }),
  'ratings.columns': ({ missing }) => ({
    title: 'The file does not have all columns',
    detail: `Missing on the first line: ${missing}. Add those columns and read the file in again.`,
  }),
  'ratings.quotes': ({ line }) => ({
    title: 'The quotation marks are wrong',
    detail: `Look at line ${line}: there is a quotation mark too many or too few. Nothing was read in.`,
  }),
  'ratings.empty': () => ({
    title: 'There are no ratings in the file',
    detail: 'Below the line with the names of the columns, each line should hold one rating.',
  }),
  'ratings.many-criteria': ({ most }) => ({
    title: 'The file has too many different criteria',
    detail: `${most} fit. See whether the names of the columns stand above the right columns. Nothing was read in.`,
  }),
  'ratings.wave-exists': ({ wave, coalition }) => ({
    title: 'This wave is there already',
    detail: `The coalition “${coalition}” already has a wave “${wave}”. Give the wave in the file another name. Nothing was imported.`,
  }),
  'ratings.wave-in-future': ({ wave }) => ({
    title: 'This wave is still to come',
    detail: `The wave “${wave}” lies in the future. You can only import waves that have been held. Nothing was imported.`,
  }),
  'ratings.own-name': ({ organisation, wave }) => ({
    title: 'A partner has the municipality’s name',
    detail: `In the wave “${wave}”, “${organisation}” is a partner, but that is what the municipality itself is called. Set role to municipality on those lines, or correct the name. Nothing was imported.`,
  }),

  'edition.unknown': () => ({
    title: 'This questionnaire does not exist',
    detail: 'Go back to the list of questionnaires.',
  }),
  'edition.frozen': ({ name }) => ({
    title: 'This questionnaire is fixed',
    detail: `“${name}” can no longer be changed or removed. Make a new questionnaire from it and change that one.`,
  }),
  'edition.in-use': ({ name, wave }) => ({
    title: 'This questionnaire is in use',
    detail: `“${name}” was chosen for the wave “${wave}”. Choose another questionnaire there first.`,
  }),
  'edition.conflict': () => ({
    title: 'This questionnaire was changed somewhere else',
    detail: 'A colleague, or you on another screen, has saved something in the meantime. Choose what you want to keep.',
  }),

  'publication.wave-open': () => ({
    title: 'This wave has not closed yet',
    detail: 'You can publish once nobody can answer any more. Close the wave first.',
  }),
  'publication.grace': ({ until }) => ({
    title: 'Answers can still come in',
    detail: `Whoever had begun can still submit until ${moment(until)}. Publish after that.`,
  }),
  'publication.no-results': () => ({
    title: 'There is no result yet',
    detail: 'Nobody answered in this wave, so there is nothing to publish.',
  }),
  'publication.changed': () => ({
    title: 'The result has changed meanwhile',
    detail: 'Look at the preview again. Publish it after that.',
  }),
  'promise.unknown': () => ({
    title: 'This promise is not there (any more)',
    detail: 'Perhaps a colleague removed it. Load the page again.',
  }),
  'promise.conflict': () => ({
    title: 'This promise was changed somewhere else',
    detail:
      'A colleague, or you on another screen, has saved something in the meantime. Load the page again and look at what it says now.',
  }),
  'promise.wave-open': ({ wave }) => ({
    title: 'This wave has not closed yet',
    detail: `A promise follows from the results of a wave. “${wave}” is still running, or has yet to begin. Choose a wave that has closed.`,
  }),
  'promise.due-date': ({ latest }) => ({
    title: 'This date is not possible',
    detail: `Choose a last day from 1 January 2000 on, and ${dayInWords(latest)} at the latest.`,
  }),
  'promise.asked': ({ wave }) => ({
    title: 'This promise has been asked about',
    detail: `The wave “${wave}” asks whether this promise was kept. So it stays, and it stays with the same organisation. Does nobody expect it any more? Then set it to “dropped”.`,
  }),
  'comment.unknown': () => ({
    title: 'This remark is not there (any more)',
    detail: 'Perhaps the respondent changed it, or a colleague has put it back already. Load the page again.',
  }),
  'publication.unknown': () => ({
    title: 'We do not know this link',
    detail: 'Check whether you copied the whole link. Or ask the coordinator for the link.',
  }),
  'publication.withdrawn': () => ({
    title: 'This result can no longer be seen',
    detail:
      'The municipality has withdrawn this version. Perhaps there is a new one: ask the coordinator for the link.',
  }),
  'publication.none': () => ({
    title: 'There is no result to see now',
    detail:
      'The municipality has not published the result of this wave yet, or has withdrawn it. Ask the coordinator about it.',
  }),

  'conversation.wave-open': () => ({
    title: 'This wave has not closed yet',
    detail: 'The conversation is about what the wave showed. Close the wave first, or wait until it is over.',
  }),
  'conversation.conflict': () => ({
    title: 'Somebody has changed this meanwhile',
    detail: 'A colleague, or you on another screen, has saved something in the meantime. Choose what you want to keep.',
  }),
  'conversation.offered': ({ state }) => ({
    title: state === 'shared' ? 'The readings have been shared' : 'The readings lie before the partners',
    detail:
      state === 'shared'
        ? 'Whoever has a link to the result reads them there too. If you want to change something, take the readings back first.'
        : 'Partners are reading them now and reply to them. If you want to change something, take the readings back first.',
  }),
  'conversation.words-lost': ({ gaps, replies }) => ({
    title: gaps === 1 ? 'Something is written down at 1 gap' : `Something is written down at ${gaps} gaps`,
    detail:
      replies > 0
        ? 'Partners have replied to the reading. Confirm that the reading and their replies may go, or leave the gap in.'
        : 'There is a reading or a promise already. Confirm that the reading may go, or leave the gap in.',
  }),
  'gap.unknown': () => ({
    title: 'This gap is not part of the conversation',
    detail: 'Perhaps a colleague has left it out. Load the page again.',
  }),
  'report.unknown': () => ({
    title: 'This annual report does not exist (any more)',
    detail: 'Go back to the list of annual reports.',
  }),
  'report.no-wave': ({ year }) => ({
    title: `No wave was closed in ${year}`,
    detail: 'Choose another year. Or close a wave first: the report is about closed waves.',
  }),
  'report.one-coalition': () => ({
    title: 'Choose one coalition',
    detail: 'A report for partners is about their own coalition, not about all coalitions of the municipality.',
  }),
  'report.coalition-unknown': ({ name, known }) => ({
    title: `There is no coalition by the name of ${name}`,
    detail: known.length === 0 ? 'There are no coalitions yet.' : `Do you mean: ${known.join(', ')}?`,
  }),
  'report.not-made': () => ({
    title: 'This annual report is not ready yet',
    detail: 'Wait until it has been made. The page of the report shows how far it is.',
  }),
  'report.not-comparable': () => ({
    title: 'These editions cannot be compared',
    detail: 'Choose two editions that have been made, of the same year and about the same coalitions.',
  }),
  'report.preview-too-long': ({ seconds }) => ({
    title: 'The preview takes too much time',
    detail: `It was not ready after ${seconds} seconds. Choose one coalition or fewer parts. Or make the report: that may take longer.`,
  }),

  'house-style.contrast': ({ contrast, least }) => ({
    title: 'This colour is too light',
    detail: `On white paper its contrast is ${contrast} to 1. To be read well it must be ${least} to 1. Choose a darker colour.`,
  }),
  'logo.kind': () => ({
    title: 'This is no PNG or SVG',
    detail: 'We look at what is in the file, not at what it is called. Save the logo as SVG or as PNG.',
  }),
  'logo.too-large': ({ kilobytes }) => ({
    title: 'This file is too large',
    detail: `A logo can be ${kilobytes} kB at most. Save it smaller, or as SVG.`,
  }),
  'logo.too-many-pixels': ({ most, mostTogether }) => ({
    title: 'This picture has too many pixels',
    detail: `A logo can be ${most} pixels wide or high at most, and have ${mostTogether / 1_000_000} million together. Make it smaller, or use an SVG.`,
  }),
  'logo.too-complex': () => ({
    title: 'This drawing is too complicated',
    detail: 'It has too many parts, or parts that refer to each other. Save the logo as PNG.',
  }),
  'logo.damaged': () => ({
    title: 'We cannot read this file',
    detail: 'It is not complete, or was not saved well. Save the logo again as SVG or as PNG.',
  }),
  'logo.entities': () => ({
    title: 'This file has abbreviations that we do not read',
    detail: 'It begins with a DOCTYPE with abbreviations of its own. Save the logo again as ordinary SVG, or as PNG.',
  }),
  'logo.empty': () => ({
    title: 'Nothing is left to draw',
    detail:
      'This file has no lines, areas or letters that we can use. We do not draw a photograph inside an SVG. Save the logo as PNG.',
  }),

  ...replying,

  'invitation.unknown': () => ({
    title: 'This link does not work',
    detail: 'Check that you copied the whole link. Or ask the municipality for a new one.',
  }),
  'mail.placeholder': ({ placeholder, allowed }) => ({
    title: `We do not know ${placeholder}`,
    detail: `Check how it is written. Between braces you can use: ${allowed}.`,
  }),
  'mail.link-missing': ({ placeholder }) => ({
    title: 'The link is missing from the text',
    detail: `Put ${placeholder} where the personal link has to go. Without the link nobody can answer.`,
  }),
  'mail.unknown': () => ({ title: 'This mail does not exist', detail: 'Go back to the list of mails.' }),
  'code.unknown': () => ({
    title: 'We do not know this code',
    detail: 'Check that you copied the code correctly. Is it right? Then ask the municipality for a new letter.',
  }),
  'letters.nobody': () => ({
    title: 'There is nobody to write to',
    detail: 'An answer is awaited from nobody. Choose who gets a letter.',
  }),
  'proxy.confidential': () => ({
    title: 'In this wave you cannot enter answers for somebody else',
    detail: 'The answers are confidential. Ask the respondent to answer personally, with the code in the letter.',
  }),
  'proxy.unconfirmed': () => ({
    title: 'You have not yet confirmed whose answers these are',
    detail: 'Tick the box and save again.',
  }),
  'proxy.own-answers': () => ({
    title: 'The respondent has already answered personally',
    detail: 'Those answers stay. The respondent can change them with their own link as long as the wave is open.',
  }),
  'pass-on.unknown': () => ({
    title: 'This proposal is no longer there',
    detail: 'It was withdrawn, changed or dealt with already. Reload the page to see how things stand now.',
  }),
  'sitting.unknown': () => ({
    title: 'This link does not work',
    detail: 'Check that you copied the whole link. Or ask the municipality for a new one.',
  }),
  'draft.conflict': () => ({
    title: 'Your answers were changed somewhere else',
    detail: 'A colleague, or you on another screen, saved something in the meantime. Choose which answers to keep.',
  }),
  'submission.mandate-missing': () => ({
    title: 'You have not ticked that you answer on behalf of your organisation',
    detail: 'Tick the box and submit again.',
  }),
  'submission.empty': () => ({
    title: 'You have not answered any statement yet',
    detail: 'Answer at least one statement before you submit.',
  }),
  'submission.differs': () => ({
    title: 'This submission was sent before with other answers',
    detail: 'Reload the page. What you filled in has been kept. Then submit again.',
  }),
  'submission.already-answered': ({ isFinal }) =>
    isFinal
      ? {
          title: 'You have submitted your answers already',
          detail: 'Your answers are final and can no longer change. There is nothing more you need to do.',
        }
      : {
          title: 'Your organisation has answered already',
          detail: 'Reload the page to see the submitted answers. You can change them after that.',
        },
  'submission.replaced-elsewhere': () => ({
    title: 'A newer version was submitted in the meantime',
    detail: 'Reload the page to see it. You can change it after that.',
  }),
};

/** What is wrong with one line of a file with ratings, and what to do. */
const ratingFaults: RatingFaultTexts = {
  cells: ({ line, found }) => `Line ${line}: there are ${found} cells, which is not the number of column names.`,
  empty: ({ line, column }) => `Line ${line}: ${column} is empty. Fill it in.`,
  long: ({ line, column }) => `Line ${line}: ${column} is too long. Use at most 120 characters.`,
  role: ({ line, value }) => `Line ${line}: “${value}” is no role. Use municipality or partner.`,
  score: ({ line, value }) =>
    `Line ${line}: “${value}” is no score. Use a whole number from 1 to 5, or leave the cell empty for “cannot judge”.`,
  duplicate: ({ line, first }) =>
    `Line ${line}: this respondent rated this criterion on line ${first} as well. Keep one of the two.`,
  'two-roles': ({ line, first }) =>
    `Line ${line}: this organisation has the other role on line ${first}. Give an organisation one role in one wave.`,
};

/** The sentences of all faults, a line each. */
function faultyRatings(faults: readonly RatingFault[]): string {
  return faults.map((fault) => (ratingFaults[fault.fault] as (facts: RatingFault) => string)(fault)).join('\n');
}

function notNamed(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '\nAnd 1 more line.' : `\nAnd ${count} more lines.`;
}

function signInRefused(reason: string): ProblemText {
  const known: Record<string, string> = {
    INVALID_EMAIL_OR_PASSWORD: 'The e-mail address or the password is not right. ',
    INVALID_PASSWORD: 'The password is not right. ',
    INVALID_CODE: 'The code is not right or has expired. ',
    INVALID_BACKUP_CODE: 'The recovery code is not right or has been used. ',
    TOTP_ALREADY_ENABLED: 'The extra code is on already. Turn it off first. ',
    TOTP_NOT_ENABLED: 'The extra code is not on. ',
    INVALID_TWO_FACTOR_COOKIE: 'Signing in took too long. Start again. ',
  };
  return { title: 'That did not work', detail: `${known[reason] ?? ''}${again}` };
}

function dayInWords(day: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('en-GB', format).format(new Date(`${day}T00:00Z`));
}

function moment(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(iso));
}

const organisationKinds: SurveyTexts['organisationKinds'] = {
  'housing-corporation': 'Housing corporation',
  association: 'Association',
  foundation: 'Foundation',
  company: 'Company',
  'residents-initiative': 'Residents’ initiative',
  care: 'Care organisation',
  education: 'School or college',
  government: 'Other government body',
  other: 'Other',
};

export const en: SurveyTexts = {
  problems,
  ratingFaults,
  ...answering,
  roles: { municipality: 'municipality', partner: 'partner' },
  organisationKinds,
  languages: { nl: 'Dutch', en: 'English' },
  contactFields: {
    organisation: 'Organisation',
    kind: 'Kind of organisation',
    name: 'Name',
    email: 'Email address',
    locale: 'Language',
  },
  contactFaults: {
    missing: ({ field }) =>
      field === 'organisation'
        ? 'Fill in the name of the organisation.'
        : field === 'name'
          ? 'Fill in the name of the person. Or leave the email address empty too.'
          : 'Fill in the email address. Or leave the name empty too.',
    'too-long': ({ limit }) => `Make this shorter: at most ${limit} characters.`,
    'not-an-address': () => 'This is not an email address. Write it as name@example.org.',
    'unknown-kind': () =>
      `We do not know this kind. Leave it empty, or choose: ${Object.values(organisationKinds).join(', ')}.`,
    'unknown-locale': () => 'We do not know this language. Leave it empty, or choose: Dutch, English.',
    'not-the-municipality': ({ municipality }) =>
      `Only ${municipality} is the municipality here. Choose for another one: Other government body.`,
    'is-the-municipality': () => 'This is your own municipality. Leave the kind empty, or fill in: municipality.',
    differs: ({ field, row }) =>
      field === 'kind'
        ? `In row ${row} this organisation has another kind. Fill in the same everywhere.`
        : field === 'name'
          ? `In row ${row} this email address has another name. Fill in the same name everywhere.`
          : `In row ${row} this email address has another language. Fill in the same language everywhere.`,
  },
  contactSheet: 'Address book',
  waveStates: { draft: 'In preparation', planned: 'Planned', open: 'Open now', closed: 'Closed' },
};
