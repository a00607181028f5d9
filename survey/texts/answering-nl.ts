import type { Role } from '../criterion.ts';
import type { DeclineReason, InvitationProgress } from '../invitation.ts';

/** Whom the sentences about the answers are for. */
export type Told = { readonly municipality: string; readonly organisation: string };

/** What a respondent is told before the first question; a change of meaning gets a new ATTRIBUTION_TEXT_VERSION. */
const attribution: Readonly<Record<Role, (told: Told) => readonly string[]>> = {
  partner: ({ municipality, organisation }) => [
    `U antwoordt namens ${organisation}. Er is één antwoord per organisatie. Kreeg een collega ook een uitnodiging? Dan ziet en bewerkt u samen hetzelfde antwoord. Tot het versturen ziet u van elkaar wie wat invulde.`,
    `${municipality} en de partners zien al uw antwoorden, ook de toelichtingen, met de naam van uw organisatie erbij. De naam van een persoon staat er nooit bij.`,
    'De gemeente kan de antwoorden bekijken zodra zij zelf heeft geantwoord, ook als de meetronde nog open is.',
    'De coördinator ziet wie is uitgenodigd, wie de link heeft geopend, bij welke stap uw organisatie is en of het antwoord is verstuurd.',
    'U kunt de antwoorden wijzigen tot de meetronde sluit.',
  ],
  municipality: ({ municipality }) => [
    `U antwoordt voor uzelf, als medewerker of bestuurder van ${municipality}. Collega’s zien uw antwoorden niet.`,
    'De antwoorden van alle collega’s samen worden getoond als “gemeente”, ook de toelichtingen. Uw naam staat er nooit bij. Bent u de enige die namens de gemeente antwoordt, dan is het cijfer van de gemeente uw oordeel.',
    'De coördinator ziet of u de link hebt geopend, bij welke stap u bent en of u klaar bent, niet wat u antwoordt.',
    'Niemand ziet uitkomsten voordat alle collega’s hebben geantwoord of de meetronde is gesloten. Zodra iemand de uitkomsten heeft bekeken, kunt u uw antwoorden niet meer wijzigen.',
  ],
};

/** How answers are kept in a confidential wave: the same for everybody. */
const kept = [
  'Uw antwoorden worden bewaard zonder uw naam, zonder tijdstip en los van uw persoonlijke link.',
  'Na het versturen staan uw antwoorden vast. Niemand kan ze daarna nog opzoeken, wijzigen of wissen, ook u zelf niet.',
  'Helemaal zeker is het pas na de sluiting. Tot dan kan iemand die bij de bestanden of de reservekopieën van de server kan, in beginsel nagaan welk antwoord van u is. Zodra niemand meer kan antwoorden, worden alle antwoorden door elkaar gezet. Daarna kan het niet meer, behalve uit een reservekopie van daarvoor.',
];

/** The same in a confidential wave; a change of meaning gets a new ATTRIBUTION_TEXT_VERSION as well. */
const confidentiality: Readonly<Record<Role, (told: Told) => readonly string[]>> = {
  partner: ({ municipality, organisation }) => [
    `U antwoordt voor uzelf en vertrouwelijk, niet namens ${organisation}. Collega’s zien uw antwoorden niet.`,
    `${municipality} en de partners zien na de sluiting cijfers van alle partners samen, en van een organisatie apart als ten minste drie mensen daarvan antwoordden. Een cijfer wordt alleen getoond als het op ten minste drie antwoorden rust en niemand eruit kan afleiden wat één persoon antwoordde.`,
    'Een toelichting wordt nooit getoond met de naam van een persoon of organisatie. Schrijf er niets in waaraan men u herkent.',
    'De coördinator ziet of u de link hebt geopend, bij welke stap u bent en of u klaar bent, niet wat u antwoordt.',
    ...kept,
    'Na de sluiting staat de naam van uw organisatie alleen nog bij uw antwoorden als ten minste drie mensen van uw organisatie antwoordden.',
  ],
  municipality: ({ municipality }) => [
    `U antwoordt voor uzelf, als medewerker of bestuurder van ${municipality}. Collega’s zien uw antwoorden niet.`,
    'De antwoorden van alle collega’s samen worden na de sluiting getoond als “gemeente”. Uw naam staat er nooit bij. Bent u de enige die namens de gemeente antwoordt, dan is het cijfer van de gemeente uw oordeel.',
    'Een toelichting wordt nooit getoond met de naam van een persoon. Schrijf er niets in waaraan men u herkent.',
    'De coördinator ziet of u de link hebt geopend, bij welke stap u bent en of u klaar bent, niet wat u antwoordt.',
    ...kept,
  ],
};

const progress: Readonly<Record<InvitationProgress, string>> = {
  'not-started': 'Nog niet begonnen',
  opened: 'Bekeken',
  started: 'Begonnen',
  submitted: 'Geantwoord',
  declined: 'Doet niet mee',
};

const declineReasons: Readonly<Record<DeclineReason, string>> = {
  'no-time': 'Ik heb er nu geen tijd voor',
  'too-little-contact': 'Ik ken de samenwerking te weinig',
  unwilling: 'Ik wil niet meedoen',
  other: 'Een andere reden',
};

export const nl = { attribution, confidentiality, progress, declineReasons };

export type AnsweringTexts = typeof nl;
