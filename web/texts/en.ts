import { addressBookEn } from './address-book-en.ts';
import { en as askedPromises } from './asked-promises-en.ts';
import { board } from './board-en.ts';
import { en as confidential } from './confidential-en.ts';
import { conversation } from './conversation-en.ts';
import { en as downloads } from './downloads-en.ts';
import { editions } from './editions-en.ts';
import { en as houseStyle } from './house-style-en.ts';
import { importRatingsEn } from './import-ratings-en.ts';
import { mail } from './mail-en.ts';
import type { Texts } from './nl.ts';
import { en as paper } from './paper-en.ts';
import { en as passOns } from './pass-ons-en.ts';
import { en as promises } from './promises-en.ts';
import { en as publish } from './publish-en.ts';
import { en as replyRound } from './reply-round-en.ts';
import { en as reports } from './reports-en.ts';
import { en as results } from './results-en.ts';
import { en as years } from './years-en.ts';

export const en: Texts = {
  common: {
    skip: 'To the content',
    demo: 'Demo: fictitious data',
    loading: 'Loading …',
    retry: 'Try again',
    cancel: 'Cancel',
    close: 'Close',
    remove: 'Remove',
    failedTitle: 'That did not work',
    optional: (label) => `${label} (optional)`,
    required: (label) => `Fill in: ${label.toLowerCase()}.`,
    faulty: (label) => `Check this: ${label.toLowerCase()}. Change it and try again.`,
    email: 'Fill in an email address, such as name@example.org.',
    crumbs: 'You are here',
    footer: 'Samenspiegel shows municipalities and their partners how they each see their collaboration.',
    source:
      'The questions come from the Samenwerkingswijzer of the municipality of Noordoostpolder. Samenspiegel is open software (EUPL-1.2).',
    navigation: 'Main menu',
  },
  nav: {
    coalitions: 'Coalitions',
    overview: 'Overview',
    reports: 'Reports',
    questionnaires: 'Questionnaires',
    addressBook: 'Address book',
    outbox: 'Outbox',
    account: 'My account',
    signOut: 'Sign out',
  },

  setUp: {
    title: 'Welcome to Samenspiegel',
    lead: 'Set up Samenspiegel for your municipality. You only do this once. After that you sign in with the account you make here.',
    code: 'Code',
    codeHelp: 'The server showed this code when it started.',
    municipality: 'Name of the municipality',
    municipalityHelp: 'For example: Municipality of Waterland.',
    name: 'Your name',
    email: 'Your email address',
    password: 'Password',
    passwordHelp: 'Choose one of at least 12 characters. A sentence that you remember well is fine.',
    passwordShort: 'Choose a password of at least 12 characters.',
    submit: 'Set up Samenspiegel',
    done: 'Samenspiegel has been set up. You can sign in now.',
  },

  signIn: {
    title: 'Sign in',
    lead: 'For the municipality’s coordinators.',
    promise: 'How does the municipality see itself? And how do its partners see it?',
    promiseText:
      'Samenspiegel puts both views side by side, so that the conversation about working together can begin.',
    email: 'Email address',
    password: 'Password',
    submit: 'Sign in',
    invited: 'Were you invited to answer questions? Then use your personal link. You do not have to sign in.',
    haveCode: 'Did you receive a code on paper?',
    codeTitle: 'Fill in your code',
    codeLead: 'Open the app on your phone that makes codes. Fill in the code of six digits.',
    code: 'Code of six digits',
    codeFault: 'Fill in the six digits from your app.',
    codeSubmit: 'Continue',
    toRecovery: 'I use a recovery code',
    recoveryTitle: 'Fill in a recovery code',
    recoveryLead: 'You got recovery codes when you turned on the extra code. Each recovery code works once.',
    recovery: 'Recovery code',
    recoveryHelp: 'For example: a1B2c-D3e4F. Capitals and small letters are different.',
    toCode: 'I use the code from my app',
    back: 'Back to signing in',
    signedOut: 'You have been signed out.',
  },

  home: {
    title: (municipality) => `Coalitions of ${municipality}`,
    crumb: 'Coalitions',
    lead: 'A coalition is a group of partners that works with the municipality on one task.',
    create: 'New coalition',
    importRatings: 'Import earlier answers',
    emptyTitle: 'Make your first coalition',
    emptySteps: [
      'Give the coalition a name and describe its task.',
      'Add the partners, and the people who answer on their behalf.',
      'Start a wave. Everybody gets a personal link.',
    ],
    emptyResult: 'After that you see where partners and municipality look at the collaboration differently.',
    partners: (count) => (count === 1 ? '1 partner' : `${count} partners`),
    waves: 'Waves',
    noWaves: 'No wave yet.',
    results: 'Results',
    resultsOf: (wave) => `Results of ${wave}`,
  },

  addressBook: addressBookEn,
  askedPromises,
  years,
  promises,
  importRatings: importRatingsEn,
  houseStyle,
  reports,

  newCoalition: {
    title: 'New coalition',
    lead: 'After this you add the partners and their people.',
    name: 'Name of the coalition',
    nameHelp: 'For example: Together for housing.',
    task: 'Task',
    taskHelp: 'What do you work on together? One or two sentences. Everybody you invite reads this.',
    startsOn: 'Start of the collaboration',
    endsOn: 'End of the collaboration',
    endsOnHelp: 'Leave empty if no end has been agreed.',
    period: 'The end is before the start. Choose a later date.',
    submit: 'Make coalition',
  },

  coalition: {
    task: 'Task',
    period: 'Collaboration',
    from: (start) => `since ${start}`,
    between: (start, end) => `${start} to ${end}`,
    waves: 'Waves',
    wavesEmpty: 'There is no wave yet. In a wave you ask all partners and the municipality for their opinion.',
    newWave: 'New wave',
    organisations: 'Who takes part',
    organisationsLead:
      'For each organisation, add the people who answer. They get a personal link. If a partner answers on behalf of the organisation, it gives one answer together; colleagues can take turns to fill it in. In a confidential wave everyone answers for themselves.',
    people: (count) => (count === 0 ? 'Nobody yet' : count === 1 ? '1 person' : `${count} people`),
    municipalityHelp: 'Every colleague of the municipality answers for themselves. Preferably ask at least three.',
    addPerson: 'Add person',
    addPersonTo: (organisation) => `Add person to ${organisation}`,
    personName: 'Name',
    personEmail: 'Email address',
    personLocale: 'Language of email',
    add: 'Add',
    addPartner: 'Add partner',
    partnerName: 'Name of the organisation',
    partnerKind: 'Kind of organisation',
    chooseKind: 'Choose a kind',
    added: (name) => `${name} has been added.`,
    removed: (name) => `${name} has been removed.`,
    removePerson: (name) => `Remove ${name}`,
    removePartner: (name) => `Remove partner: ${name}`,
    removePartnerShort: 'Remove partner',
    removePersonTitle: (name) => `Remove ${name}?`,
    removePersonText: 'This person’s personal link will no longer work.',
    removePartnerTitle: (name) => `Remove ${name} from this coalition?`,
    removePartnerText: 'The people of this partner and their invitations will disappear too.',
    needs: 'Still needed for a wave',
    needMunicipality: 'Add at least one colleague of the municipality.',
    needPartner: 'Add at least one partner.',
    needRespondent: 'For at least one partner, add somebody who answers.',
  },

  newWave: {
    title: 'New wave',
    name: 'Name of the wave',
    nameHelp: 'For example: Baseline, or Wave 2027.',
    opensOn: 'First day',
    closesOn: 'Last day',
    closesOnHelp: 'Answers are accepted until the end of this day.',
    dates: 'The last day is before the first day. Choose a later date.',
    attribution: 'Who sees which answer?',
    submit: 'Prepare wave',
    later: 'First you check the invitations. Only then you open the wave.',
  },

  editions,

  wave: {
    between: (start, end) => `${start} to ${end}`,
    next: 'What you can do now',
    draft: {
      title: 'Check the invitations and open the wave',
      text: 'Is everybody in the list below? Then open the wave.',
      action: 'Open wave',
    },
    incomplete: {
      title: 'Add people first',
      municipality: 'Nobody of the municipality has been invited yet.',
      partner: 'Nobody of the partners has been invited yet.',
      text: 'Whoever you add to the coalition comes into this wave by itself.',
      action: 'To the coalition',
    },
    uninvited: {
      title: (count) =>
        count === 1
          ? 'For 1 organisation nobody has been invited yet'
          : `For ${count} organisations nobody has been invited yet`,
      text: 'Without people an organisation does not take part. Add somebody who answers to the coalition. Whoever you add comes into this wave by itself.',
      action: 'To the coalition',
    },
    complete: {
      title: 'All answers are in',
      text: 'You can now close the wave and look at the results.',
    },
    closed: {
      title: 'Look at the results',
      text: 'The wave is closed. The answers do not change any more.',
      action: 'Look at results',
    },
    imported: {
      title: 'Look at the results',
      text: 'The ratings of this wave were imported from a file. Nobody was invited here.',
    },
    finishing: {
      title: 'The wave has closed, the last answers are coming in',
      text: (time) =>
        `Whoever had begun can still submit until ${time}. After that you will see the results. You need not do anything.`,
    },
    unanswered: {
      title: 'There are no answers',
      text: 'Nobody has answered. The wave is closed, so there will be no results. You can make a new wave.',
      action: 'Make a new wave',
    },
    closeAction: 'Close wave',
    resultsAction: 'Look at results',
    resultsFirst:
      'You see the results once all colleagues of the municipality have submitted their answers, or when the wave closes.',
    resultsLock:
      'Please note: once somebody looks at the results, the municipality can no longer change its own answers.',
    openTitle: 'Open the wave?',
    openFixed: 'After opening, this is fixed:',
    openFixedItems: (attribution) => [
      'the questionnaire: everybody gets the same questions',
      `who sees which answer: ${attribution}`,
      'the first and the last day; you can close earlier',
    ],
    openStill: 'You can still add people later.',
    openConfirm: 'Yes, open',
    closeTitle: 'Close the wave now?',
    closeText:
      'After that nobody can begin. Whoever has saved answers can still submit for half an hour; the results wait until then. You cannot undo this.',
    closeWaiting: (count) =>
      count === 1
        ? 'Not all answers of 1 organisation are in yet.'
        : `Not all answers of ${count} organisations are in yet.`,
    closeConfirm: 'Yes, close',
    nowOpened: 'The wave is open.',
    nowClosed: 'The wave is closed.',
    response: 'Response',
    partnersAnswered: 'partners have answered',
    peopleAnswered: 'people of the municipality have answered',
    of: (count, total) => `${count} of ${total}`,
    invitationsCaption: 'Every person has a link of their own. Give a link only to that person.',
    person: 'Person',
    organisation: 'Organisation',
    progress: 'Progress',
    pageOf: (page, pages) => `step ${page} of ${pages}`,
    passedOn: 'Passed on to a colleague',
    link: 'Personal link',
    copy: 'Copy link',
    copyOf: (person) => `Copy link of ${person}`,
    linkOf: (person) => `Personal link of ${person}`,
    copied: 'Copied',
    copiedOf: (person) => `Copied: the link of ${person}.`,
    copyFailed: 'Copying did not work. Select the link and copy it yourself.',
  },

  board,
  mail,
  passOns,
  publish,

  dashboard: {
    title: (wave) => `Results: ${wave}`,
    computed: (moment) => `Computed on ${moment}.`,
    print: 'Print',
    interim: 'This wave is still open. The figures can still change.',
    response: 'Response',
    responseCaption: 'How many answers were asked and given, per organisation.',
    organisation: 'Organisation',
    invited: 'Asked',
    started: 'Started',
    submitted: 'Submitted',
    uninvited: (isClosed) => (isClosed ? 'nobody invited' : 'nobody invited yet'),
    uninvitedCount: (count, isClosed) =>
      `For ${count === 1 ? '1 organisation' : `${count} organisations`} nobody ${isClosed ? 'was invited' : 'has been invited yet'}.`,
    responseNote:
      'A partner gives one answer on behalf of the organisation. At the municipality everybody answers for themselves.',
    importedNote: 'The ratings were imported from a file. Who did not answer then is not known.',
    municipality: 'How do we see the municipality?',
    municipalityLead: 'The municipality rated itself. Partners rated the municipality on exactly the same points.',
    coalition: 'How do we see the collaboration?',
    coalitionLead: 'These points are about the coalition as a whole. Municipality and partners both rated them.',
    themes: 'By theme',
    criteria: 'By criterion',
    sort: 'Order',
    sortGap: 'Largest gap first',
    sortTheme: 'Order of the questionnaire',
    tableCaption: (subject, unit) =>
      `${subject} ${unit}, with figures from 1 (strongly disagree) to 5 (strongly agree).`,
    theme: 'Theme',
    criterion: 'Criterion',
    self: 'Municipality',
    partners: 'Partners',
    gap: 'Gap',
    meaning: 'What it means',
    answers: 'Number of answers',
    answersOf: (municipality, partners) => `municipality ${municipality}, partners ${partners ?? '–'}`,
    cannotJudge: (municipality, partners) =>
      `“I cannot judge this”: municipality ${municipality}, partners ${partners ?? '–'}`,
    mostlyUnjudged: 'Most partners cannot judge this.',
    certainty: 'Certainty',
    interval: (low, high) => `95% margin: ${low} to ${high}`,
    details: 'Show the score of every partner',
    detailsCaption: (subject) => `${subject} Mean score per partner.`,
    oneVoice:
      'One person answered for the municipality. The municipality’s figure is therefore the opinion of that person.',
    read: 'How to read this?',
    readItems: [
      'Every point runs from 1 (strongly disagree) to 5 (strongly agree). Higher is more favourable.',
      'Among the partners every organisation counts equally. The faint dots are the separate organisations.',
      'The gap is the municipality’s figure minus the partners’ figure. A plus means: the municipality is more positive than its partners.',
      'A gap smaller than half a point we call “about the same”.',
      '“Fragile” means: the picture changes if one partner is left out or if one answer is one point different. “Firm” means: the picture then stays the same.',
      '“Surely” and “not certain” are only there when there are enough answers to compute a margin (a 95% confidence interval).',
      '“n = 5 and 8” beside a chart means: 5 answers of the municipality and 8 of partners.',
      'For a theme an answer counts if at least half of the statements have a score.',
      'A gap is not a mark. It is a good start for a conversation.',
    ],
    withheld: {
      'municipality-outstanding': {
        title: 'The results are still closed for a while',
        text: 'Not all colleagues of the municipality have submitted their answers. Who first sees what partners think looks at oneself differently. That is why you see the results only when all answers of the municipality are in, or when the wave closes.',
        action: 'See who still has to answer',
      },
      grace: {
        title: 'The last answers are still coming in',
        text: (time) =>
          `The wave has closed. Whoever had begun can still submit until ${time}. Who sees results first answers differently. That is why you see them afterwards.`,
        action: 'To the wave',
      },
      'until-closed': {
        title: 'You see the results after closing',
        text: 'This wave is confidential. As long as answers come in, the difference between two looks could tell what one person answered. That is why until closing you see only who has answered.',
        action: 'See who still has to answer',
      },
      'no-answers': {
        title: 'There are no answers yet',
        text: 'As soon as the first answers are in, you find the results here.',
        action: 'To the wave',
      },
    },
    chartFailed: 'The chart could not be drawn. The table below shows the same figures.',
  },

  confidential,
  conversation,
  replyRound,
  results,
  downloads,

  account: {
    title: 'My account',
    signedInAs: (name, email) => `You are signed in as ${name} (${email}).`,
    passwordTitle: 'Change password',
    current: 'Current password',
    next: 'New password',
    nextHelp: 'At least 12 characters.',
    change: 'Change password',
    changed: 'Your password has been changed. On other devices you have been signed out.',
    codeTitle: 'Signing in with an extra code',
    codeLead:
      'With an extra code, somebody who knows your password still cannot sign in. You need an app that makes codes for it.',
    codeOn: 'The extra code is on.',
    codeOff: 'The extra code is off.',
    turnOn: 'Turn on extra code',
    turnOff: 'Turn off extra code',
    confirmPassword: 'Your password',
    scan: 'Scan this QR code with the app, or type over the key.',
    qr: 'QR code for your app',
    secret: 'Key',
    backup: 'Recovery codes',
    backupText: 'Keep these codes in a safe place. With each code you can sign in once if you have lost your phone.',
    confirmCode: 'Code from your app',
    finish: 'Turn on',
    turnedOn: 'The extra code is on now. From now on we also ask for a code when you sign in.',
    turnedOff: 'The extra code is off now.',
  },

  paper,

  notFound: {
    title: 'This page does not exist',
    text: 'Perhaps the address was mistyped, or the page has been removed.',
    home: 'To the overview',
  },
  broken: {
    title: 'Something went wrong',
    text: 'This page could not be shown. Check your internet connection and load the page again. If that does not help, contact your administrator.',
    reload: 'Load page again',
  },
};
