import type { MailKind } from '../../survey/mail.ts';
import type { MailTemplate } from '../../survey/mail-template.ts';
import { nl as promise } from './promise-mail-nl.ts';

/** The mails that the product comes with, and what it puts under each; a coordinator can change the first, not the second. */
const templates: Readonly<Record<MailKind, MailTemplate>> = {
  invitation: {
    subject: 'Hoe gaat de samenwerking in {coalitie}? Uw oordeel telt',
    body: `Beste {naam},

{gemeente} werkt met partners samen in “{coalitie}”. Wij willen weten hoe dat gaat, en of wij zelf een goede partner zijn. Daarom leggen we alle partners en onszelf dezelfde vragen voor. U krijgt ze voor {organisatie}.

Dit is uw persoonlijke link:

{link}

Invullen duurt ongeveer tien minuten en kan t/m {laatste dag}. U kunt tussendoor stoppen en later verdergaan, ook op een ander apparaat.

Voordat u begint, leest u wie uw antwoorden ziet en wat wij ermee doen. Uw eigen naam staat er nooit bij.

Hebt u een vraag? Of wilt u zeker weten dat deze mail van ons komt? Vraag het aan {contact}.

Met vriendelijke groet,
{gemeente}`,
  },
  'reminder-not-started': {
    subject: 'Herinnering: uw oordeel over de samenwerking in {coalitie}',
    body: `Beste {naam},

Eerder vroegen wij u hoe u de samenwerking in “{coalitie}” ziet, voor {organisatie}. Wij hebben nog geen antwoord. Uw oordeel telt: zonder u is het beeld niet compleet.

Met uw persoonlijke link kunt u meteen beginnen:

{link}

Invullen duurt ongeveer tien minuten en kan t/m {laatste dag}.

Hebt u een vraag? Vraag het aan {contact}.

Met vriendelijke groet,
{gemeente}`,
  },
  'reminder-started': {
    subject: 'Herinnering: uw antwoorden over {coalitie} zijn nog niet verstuurd',
    body: `Beste {naam},

Voor {organisatie} is een begin gemaakt met de vragen over de samenwerking in “{coalitie}”. De antwoorden zijn bewaard, maar nog niet verstuurd. Pas na het versturen tellen ze mee.

Hier gaat u verder waar u was gebleven:

{link}

Versturen kan t/m {laatste dag}.

Hebt u een vraag? Vraag het aan {contact}.

Met vriendelijke groet,
{gemeente}`,
  },
  result: {
    subject: 'Het resultaat van {coalitie}',
    body: `Beste {naam},

Dank voor uw bijdrage aan de meting van de samenwerking in “{coalitie}”, voor {organisatie}. Het resultaat is klaar.

Met uw persoonlijke link ziet u het resultaat, met uw eigen antwoorden ernaast als die zijn bewaard:

{link}

Alleen u ziet met deze link uw eigen antwoorden. Stuur hem dus niet door.

Hebt u een vraag? Vraag het aan {contact}.

Met vriendelijke groet,
{gemeente}`,
  },
  reply: {
    subject: 'Uw reactie gevraagd over {coalitie}',
    body: `Beste {naam},

{gemeente} heeft met partners gesproken over het resultaat van “{coalitie}”. Wij schreven op hoe de gemeente en hoe de partners de verschillen uitleggen. Voordat wij dat publiceren, kunt u namens {organisatie} zeggen of u zich daarin herkent.

Met uw persoonlijke link leest u de uitleg en geeft u uw reactie:

{link}

Dat kan t/m {laatste dag}. Daarna komt uw reactie bij de uitleg te staan, met de naam van uw organisatie. Uw eigen naam staat er niet bij.

Hebt u een vraag? Vraag het aan {contact}.

Met vriendelijke groet,
{gemeente}`,
  },
};

/** Whom and what a mail is about. */
export type MailAbout = {
  readonly municipality: string;
  readonly coalition: string;
  readonly wave: string;
  readonly organisation: string;
};

export const nl = {
  templates,
  promise,
  because: ({ municipality, coalition, wave, organisation }: MailAbout) =>
    `U krijgt deze mail omdat ${municipality} u heeft uitgenodigd voor “${wave}” van ${coalition}, voor ${organisation}.`,
  optOut: 'Wilt u geen herinneringen meer? Geef dat hier aan:',
  /** What a link is for, when it is for several things. */
  about: 'U vindt daar alles waarvoor u bent uitgenodigd:',
  replyFor: 'U bent voor meer organisaties uitgenodigd. Dit zijn de links:',
  linkFor: ({ coalition, organisation }: Pick<MailAbout, 'coalition' | 'organisation'>) =>
    `${coalition}, voor ${organisation}`,
  and: (first: string, last: string) => `${first} en ${last}`,
  testSubject: (subject: string) => `[Test] ${subject}`,
  test: 'Dit is een testmail. De link in deze mail is een voorbeeld: er gaat niets open.',
};

export type MailTexts = typeof nl;
