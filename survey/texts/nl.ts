import type { OrganisationKind } from '../coalition.ts';
import type { ContactFaultFacts, ContactField } from '../contact-list.ts';
import type { Role } from '../criterion.ts';
import type { Locale } from '../locale.ts';
import type { ProblemCode, ProblemFacts } from '../problem.ts';
import type { RatingFault } from '../rating-file.ts';
import type { WaveState } from '../wave.ts';
import { nl as answering } from './answering-nl.ts';
import { nl as replying } from './replying-nl.ts';

export type ProblemText = { readonly title: string; readonly detail: string };
export type ContactFaultTexts = {
  readonly [Code in keyof ContactFaultFacts]: (facts: ContactFaultFacts[Code]) => string;
};
export type RatingFaultTexts = {
  readonly [Fault in RatingFault['fault']]: (facts: Extract<RatingFault, { readonly fault: Fault }>) => string;
};
export type ProblemTexts = { readonly [Code in ProblemCode]: (facts: ProblemFacts[Code]) => ProblemText };

const again = 'Probeer het opnieuw.';

const noResults: Readonly<Record<ProblemFacts['results.withheld']['why'], string>> = {
  'municipality-outstanding':
    'Eerst moeten alle mensen van de gemeente antwoorden, of de meetronde moet sluiten. Herinner wie nog niet antwoordde.',
  'until-closed': 'Deze meetronde is vertrouwelijk. De resultaten zijn er als zij gesloten is.',
  grace: 'Wie al was begonnen, kan nog een half uur versturen. Probeer het daarna opnieuw.',
  'no-answers': 'Er heeft nog niemand geantwoord. Kijk bij de meetronde wie er is uitgenodigd.',
};

/** What is wrong, and what to do about it. */
const problems: ProblemTexts = {
  'request.invalid': ({ field }) => ({
    title: 'Er klopt iets niet in wat u invulde',
    detail: `Kijk dit na: ${field}. Pas het aan en probeer het opnieuw.`,
  }),
  'request.too-large': ({ limitKilobytes }) => ({
    title: 'Te veel in één keer',
    detail: `We kunnen hoogstens ${limitKilobytes} kB in één keer ontvangen. Maak uw tekst of lijst korter.`,
  }),
  'request.too-many': ({ retryAfterSeconds }) => ({
    title: 'Te veel pogingen',
    detail: `Wacht ${retryAfterSeconds} seconden en probeer het dan opnieuw.`,
  }),
  'request.cross-site': () => ({
    title: 'Dit verzoek kwam van een andere website',
    detail: 'Open Samenspiegel in uw browser en doe het daar opnieuw.',
  }),
  'request.not-json': () => ({
    title: 'Dit formaat kennen we niet',
    detail: 'Stuur de gegevens als application/json.',
  }),
  'request.malformed': () => ({
    title: 'Dit verzoek kunnen we niet lezen',
    detail: 'Open Samenspiegel in uw browser en probeer het daar opnieuw.',
  }),
  'request.timeout': () => ({
    title: 'Het versturen duurde te lang',
    detail: 'Controleer uw internetverbinding en probeer het opnieuw.',
  }),
  'request.headers-too-large': () => ({
    title: 'Uw browser stuurt te veel gegevens mee',
    detail: 'Verwijder de cookies van deze website en probeer het opnieuw.',
  }),
  'route.unknown': () => ({ title: 'Deze pagina bestaat niet', detail: 'Controleer het adres.' }),
  'route.method': ({ allowed }) => ({ title: 'Dit kan hier niet', detail: `Hier kan alleen: ${allowed}.` }),
  'server.failed': ({ reference }) => ({
    title: 'Er ging iets mis bij ons',
    detail: `Probeer het later opnieuw. Blijft het misgaan? Geef dan dit nummer door aan de beheerder: ${reference}.`,
  }),

  'installation.done': () => ({ title: 'Samenspiegel is al ingericht', detail: 'U kunt inloggen met uw account.' }),
  'installation.empty': () => ({
    title: 'Samenspiegel is nog niet ingericht',
    detail: 'Richt eerst de gemeente in: start de server en open het adres dat hij laat zien.',
  }),
  'installation.wrong-code': () => ({
    title: 'De code klopt niet',
    detail: 'Neem de code over die de server bij het starten laat zien.',
  }),
  'session.missing': () => ({ title: 'U bent niet ingelogd', detail: 'Log in en probeer het opnieuw.' }),
  'session.forbidden': () => ({
    title: 'Uw account hoort niet bij deze gemeente',
    detail: 'Vraag de beheerder om u toegang te geven.',
  }),
  'account.exists': ({ email }) => ({
    title: 'Dit account bestaat al',
    detail: `${email} heeft al een account. Wachtwoord kwijt? Geef dan een nieuw wachtwoord.`,
  }),
  'account.unknown': ({ email }) => ({
    title: 'Dit account bestaat niet',
    detail: `Er is geen account met het adres ${email}. Controleer het adres.`,
  }),
  'sign-in.refused': ({ reason }) => signInRefused(reason),
  'sign-in.start-again': () => ({
    title: 'Te vaak een verkeerde code',
    detail: 'Log opnieuw in met uw e-mailadres en wachtwoord. Vul daarna een nieuwe code in.',
  }),
  'sign-in.locked': () => ({
    title: 'Inloggen is een kwartier niet mogelijk',
    detail: 'Er is te vaak een verkeerde code ingevuld. Wacht een kwartier en log dan opnieuw in.',
  }),

  'audit.broken': ({ line }) => ({
    title: 'Het logboek is veranderd',
    detail: `Regel ${line} is niet meer zoals die is geschreven, of er ontbreekt een regel voor. Zoek uit wie bij de database kon, en vergelijk met een back-up.`,
  }),
  'coalition.unknown': () => ({
    title: 'Deze coalitie bestaat niet',
    detail: 'Ga terug naar het overzicht van coalities.',
  }),
  'coalition.name-taken': ({ name }) => ({
    title: 'Deze naam is al in gebruik',
    detail: `Er is al een coalitie met de naam “${name}”. Kies een andere naam.`,
  }),
  'coalition.period': () => ({
    title: 'De periode klopt niet',
    detail: 'De einddatum ligt vóór de begindatum. Pas één van beide aan.',
  }),
  'organisation.already-member': ({ name }) => ({
    title: 'Deze partner doet al mee',
    detail: `“${name}” staat al in deze coalitie.`,
  }),
  'organisation.unknown': () => ({
    title: 'Deze organisatie staat niet in de lijst',
    detail: 'Laad de pagina opnieuw en kies een organisatie uit de lijst.',
  }),
  'organisation.in-use': ({ name }) => ({
    title: 'Deze organisatie kunt u niet weghalen',
    detail: `“${name}” hoort bij een meetronde die al open is geweest. De antwoorden horen daarbij.`,
  }),
  'organisation.name-taken': ({ name }) => ({
    title: 'Deze naam is al in gebruik',
    detail: `Er staat al een organisatie met de naam “${name}” in het adresboek. Kies een andere naam.`,
  }),
  'organisation.in-coalition': ({ name }) => ({
    title: 'Deze organisatie kunt u niet verwijderen',
    detail: `“${name}” doet mee in een coalitie, of iemand van “${name}” is uitgenodigd voor een meetronde. Haal de organisatie eerst uit de coalitie. Wie bij een meetronde hoort, blijft in het adresboek.`,
  }),
  'organisation.own': ({ name }) => ({
    title: 'Uw eigen gemeente kunt u niet verwijderen',
    detail: `“${name}” doet in elke coalitie mee. Pas wel gerust de naam of de mensen aan.`,
  }),
  'person.unknown': () => ({
    title: 'Deze persoon staat niet in de lijst',
    detail: 'Laad de pagina opnieuw.',
  }),
  'person.email-taken': ({ email }) => ({
    title: 'Dit e-mailadres is al in gebruik',
    detail: `Iemand anders in het adresboek heeft al het adres ${email}. Kies een ander adres, of verwijder één van de twee personen.`,
  }),
  'person.in-use': ({ name }) => ({
    title: 'Deze persoon kunt u niet verwijderen',
    detail: `${name} doet mee in een coalitie, of is uitgenodigd voor een meetronde. Haal deze persoon eerst uit de coalitie. Wie bij een meetronde hoort, blijft in het adresboek.`,
  }),
  'import.too-many-rows': ({ rows, limit }) => ({
    title: 'De lijst is te lang',
    detail: `De lijst heeft ${rows} rijen. Er kunnen er hoogstens ${limit} in één keer. Verdeel de lijst over meer bestanden.`,
  }),
  'import.faulty': ({ rows }) => ({
    title: 'Er is niets geïmporteerd',
    detail: `Er klopt iets niet in ${rows === 1 ? '1 rij' : `${rows} rijen`}. Verbeter de lijst, of kies ervoor om alleen de goede rijen te importeren.`,
  }),
  'respondent.already-listed': ({ email }) => ({
    title: 'Deze deelnemer staat er al',
    detail: `${email} staat al bij deze organisatie.`,
  }),
  'respondent.unknown': () => ({
    title: 'Deze deelnemer staat niet bij deze organisatie',
    detail: 'Laad de pagina opnieuw.',
  }),
  'respondent.in-use': ({ name }) => ({
    title: 'Deze deelnemer kunt u nu niet weghalen',
    detail: `${name} heeft al antwoorden verstuurd in een meetronde die nog open is. Na sluiting kan het wel.`,
  }),
  'respondent.last': ({ name, role, wave }) => ({
    title: 'Deze deelnemer kunt u nu niet weghalen',
    detail: `De meetronde “${wave}” is al geopend. ${name} is daarin de laatste deelnemer van ${role === 'partner' ? 'de partners' : 'de gemeente'}. Voeg eerst iemand anders toe.`,
  }),

  'wave.unknown': () => ({ title: 'Deze meetronde bestaat niet', detail: 'Ga terug naar de coalitie.' }),
  'wave.name-taken': ({ name }) => ({
    title: 'Deze naam is al in gebruik',
    detail: `Deze coalitie heeft al een meetronde met de naam “${name}”. Kies een andere naam.`,
  }),
  'wave.dates': () => ({
    title: 'De datums kloppen niet',
    detail: 'De laatste dag ligt vóór de eerste dag. Pas één van beide aan.',
  }),
  'wave.closes-in-past': () => ({
    title: 'De laatste dag is al voorbij',
    detail: 'Kies een laatste dag vanaf vandaag.',
  }),
  'wave.no-municipality-respondent': () => ({
    title: 'Niemand van de gemeente doet mee',
    detail: 'Voeg bij de coalitie ten minste één deelnemer van de gemeente toe. Drie of meer is beter.',
  }),
  'wave.no-partner-respondent': () => ({
    title: 'Er doet nog geen partner mee',
    detail: 'Voeg bij de coalitie ten minste één partner met een deelnemer toe.',
  }),
  'wave.not-draft': () => ({ title: 'Deze meetronde is al geopend', detail: 'Laad de pagina opnieuw.' }),
  'wave.not-open': () => ({
    title: 'Deze meetronde is niet open',
    detail: 'Antwoorden kan vanaf de eerste dag, als de coördinator de meetronde heeft geopend.',
  }),
  'wave.closed': ({ closedAt, graceUntil }) => ({
    title: 'Deze meetronde is gesloten',
    detail: `De meetronde is gesloten op ${moment(closedAt)}. Alleen wie al antwoorden had bewaard, kon nog versturen tot ${moment(graceUntil)}. Neem contact op met de coördinator als u toch nog iets wilt doorgeven.`,
  }),
  'wave.results-viewed': () => ({
    title: 'Deze antwoorden staan vast',
    detail: 'De uitkomsten zijn al bekeken. Daarom kunnen de antwoorden van de gemeente niet meer veranderen.',
  }),

  'results.withheld': ({ why }) => ({ title: 'De resultaten zijn er nog niet', detail: noResults[why] }),
  'results.confidential': () => ({
    title: 'Losse antwoorden zijn er niet',
    detail:
      'In een vertrouwelijke meetronde wordt geen enkel antwoord apart gegeven. De cijfers die wel getoond mogen worden, staan in de andere bestanden.',
  }),

  'ratings.faulty': ({ faults, count }) => ({
    title: count === 1 ? '1 regel klopt niet' : `${count} regels kloppen niet`,
    detail: `Er is niets ingelezen. Verbeter het bestand en lees het opnieuw in.\n${faultyRatings(faults)}${notNamed(count - faults.length)}`,
  }),
  'ratings.columns': ({ missing }) => ({
    title: 'Niet alle kolommen staan in het bestand',
    detail: `Op de eerste regel ontbreekt: ${missing}. Voeg die kolommen toe en lees het bestand opnieuw in.`,
  }),
  'ratings.quotes': ({ line }) => ({
    title: 'De aanhalingstekens kloppen niet',
    detail: `Kijk naar regel ${line}: daar staat een aanhalingsteken te veel of te weinig. Er is niets ingelezen.`,
  }),
  'ratings.empty': () => ({
    title: 'Er staan geen beoordelingen in het bestand',
    detail: 'Onder de regel met kolomnamen hoort op elke regel één beoordeling te staan.',
  }),
  'ratings.many-criteria': ({ most }) => ({
    title: 'Het bestand heeft te veel verschillende criteria',
    detail: `Er passen er ${most} in. Kijk of de namen van de kolommen boven de goede kolommen staan. Er is niets ingelezen.`,
  }),
  'ratings.wave-exists': ({ wave, coalition }) => ({
    title: 'Deze meetronde is er al',
    detail: `De coalitie “${coalition}” heeft al een meetronde “${wave}”. Geef de meetronde in het bestand een andere naam. Er is niets ingelezen.`,
  }),
  'ratings.wave-in-future': ({ wave }) => ({
    title: 'Deze meetronde moet nog komen',
    detail: `De meetronde “${wave}” ligt in de toekomst. U kunt alleen meetrondes inlezen die al zijn gehouden. Er is niets ingelezen.`,
  }),
  'ratings.own-name': ({ organisation, wave }) => ({
    title: 'Een partner heet als de gemeente',
    detail: `In de meetronde “${wave}” is “${organisation}” een partner, maar zo heet de gemeente zelf. Zet bij die regels role op municipality, of verbeter de naam. Er is niets ingelezen.`,
  }),

  'edition.unknown': () => ({
    title: 'Deze vragenlijst bestaat niet',
    detail: 'Ga terug naar het overzicht van vragenlijsten.',
  }),
  'edition.frozen': ({ name }) => ({
    title: 'Deze vragenlijst ligt vast',
    detail: `“${name}” kunt u niet meer wijzigen of verwijderen. Maak er een nieuwe vragenlijst van en pas die aan.`,
  }),
  'edition.in-use': ({ name, wave }) => ({
    title: 'Deze vragenlijst is in gebruik',
    detail: `“${name}” is gekozen voor de meetronde “${wave}”. Kies daar eerst een andere vragenlijst.`,
  }),
  'edition.conflict': () => ({
    title: 'Deze vragenlijst is ergens anders gewijzigd',
    detail: 'Een collega, of uzelf op een ander scherm, heeft intussen iets opgeslagen. Kies wat u wilt houden.',
  }),

  'publication.wave-open': () => ({
    title: 'Deze meetronde is nog niet gesloten',
    detail: 'Publiceren kan als niemand meer kan antwoorden. Sluit de meetronde eerst.',
  }),
  'publication.grace': ({ until }) => ({
    title: 'Er kunnen nog antwoorden binnenkomen',
    detail: `Wie al was begonnen, kan nog versturen tot ${moment(until)}. Publiceer daarna.`,
  }),
  'publication.no-results': () => ({
    title: 'Er is nog geen resultaat',
    detail: 'In deze meetronde heeft niemand geantwoord. Er valt dus niets te publiceren.',
  }),
  'publication.changed': () => ({
    title: 'Het resultaat is intussen veranderd',
    detail: 'Bekijk het voorbeeld opnieuw. Publiceer het daarna.',
  }),
  'promise.unknown': () => ({
    title: 'Deze afspraak is er niet (meer)',
    detail: 'Misschien heeft een collega haar verwijderd. Laad de pagina opnieuw.',
  }),
  'promise.conflict': () => ({
    title: 'Deze afspraak is ergens anders veranderd',
    detail:
      'Een collega, of u op een ander scherm, heeft intussen iets bewaard. Laad de pagina opnieuw en kijk wat er nu staat.',
  }),
  'promise.wave-open': ({ wave }) => ({
    title: 'Deze meetronde is nog niet gesloten',
    detail: `Een afspraak volgt uit de resultaten van een meetronde. “${wave}” loopt nog, of moet nog beginnen. Kies een meetronde die gesloten is.`,
  }),
  'promise.due-date': ({ latest }) => ({
    title: 'Deze datum kan niet',
    detail: `Kies een laatste dag vanaf 1 januari 2000, en uiterlijk ${dayInWords(latest)}.`,
  }),
  'promise.asked': ({ wave }) => ({
    title: 'Er is al naar deze afspraak gevraagd',
    detail: `De meetronde “${wave}” vraagt of deze afspraak is nagekomen. Daarom blijft zij bestaan, en blijft zij van dezelfde organisatie. Verwacht niemand haar meer? Zet haar dan op “vervallen”.`,
  }),
  'comment.unknown': () => ({
    title: 'Deze opmerking is er niet (meer)',
    detail:
      'Misschien heeft de deelnemer haar veranderd, of heeft een collega haar al teruggezet. Laad de pagina opnieuw.',
  }),
  'publication.unknown': () => ({
    title: 'Deze link kennen we niet',
    detail: 'Controleer of u de hele link hebt overgenomen. Of vraag de coördinator om de link.',
  }),
  'publication.withdrawn': () => ({
    title: 'Dit resultaat is niet meer te zien',
    detail: 'De gemeente heeft deze uitgave ingetrokken. Misschien is er een nieuwe: vraag de coördinator om de link.',
  }),
  'publication.none': () => ({
    title: 'Er is nu geen resultaat te zien',
    detail:
      'De gemeente heeft het resultaat van deze meetronde nog niet gepubliceerd, of weer ingetrokken. Vraag ernaar bij de coördinator.',
  }),

  'conversation.wave-open': () => ({
    title: 'Deze meetronde is nog niet gesloten',
    detail: 'Het gesprek gaat over wat de meetronde liet zien. Sluit de meetronde eerst, of wacht tot zij voorbij is.',
  }),
  'conversation.conflict': () => ({
    title: 'Iemand heeft dit intussen gewijzigd',
    detail: 'Een collega, of uzelf op een ander scherm, heeft intussen iets opgeslagen. Kies wat u wilt houden.',
  }),
  'conversation.offered': ({ state }) => ({
    title: state === 'shared' ? 'De uitleg is gedeeld' : 'De uitleg ligt bij de partners',
    detail:
      state === 'shared'
        ? 'Wie een link naar het resultaat heeft, leest daar ook de uitleg. Wilt u iets wijzigen? Neem de uitleg dan eerst terug.'
        : 'Partners lezen de uitleg nu en reageren erop. Wilt u toch iets wijzigen? Neem de uitleg dan eerst terug.',
  }),
  'conversation.words-lost': ({ gaps, replies }) => ({
    title: gaps === 1 ? 'Bij 1 verschil staat al iets' : `Bij ${gaps} verschillen staat al iets`,
    detail:
      replies > 0
        ? 'Partners reageerden al op de uitleg. Bevestig dat de uitleg en hun reacties weg mogen, of laat het verschil staan.'
        : 'Er is al een uitleg of een afspraak opgeschreven. Bevestig dat die uitleg weg mag, of laat het verschil staan.',
  }),
  'gap.unknown': () => ({
    title: 'Dit verschil hoort niet bij het gesprek',
    detail: 'Misschien heeft een collega het weggelaten. Laad de pagina opnieuw.',
  }),
  'report.unknown': () => ({
    title: 'Dit jaarrapport bestaat niet (meer)',
    detail: 'Ga terug naar de lijst met jaarrapporten.',
  }),
  'report.no-wave': ({ year }) => ({
    title: `In ${year} is geen meetronde gesloten`,
    detail: 'Kies een ander jaar. Of sluit eerst een meetronde: het rapport gaat over gesloten meetrondes.',
  }),
  'report.one-coalition': () => ({
    title: 'Kies één coalitie',
    detail: 'Een rapport voor de partners gaat over hun eigen coalitie, niet over alle coalities van de gemeente.',
  }),
  'report.coalition-unknown': ({ name, known }) => ({
    title: `Er is geen coalitie met de naam ${name}`,
    detail: known.length === 0 ? 'Er zijn nog geen coalities.' : `Bedoelt u: ${known.join(', ')}?`,
  }),
  'report.not-made': () => ({
    title: 'Dit jaarrapport is nog niet klaar',
    detail: 'Wacht tot het gemaakt is. Hoe ver het is, ziet u op de pagina van het rapport.',
  }),
  'report.not-comparable': () => ({
    title: 'Deze uitgaven zijn niet te vergelijken',
    detail: 'Kies twee gemaakte uitgaven van hetzelfde jaar, over dezelfde coalities.',
  }),
  'report.preview-too-long': ({ seconds }) => ({
    title: 'Het voorbeeld kost te veel tijd',
    detail: `Het was na ${seconds} seconden niet klaar. Kies één coalitie of minder onderdelen. Of maak het rapport: dat mag langer duren.`,
  }),

  'house-style.contrast': ({ contrast, least }) => ({
    title: 'Deze kleur is te licht',
    detail: `Op wit papier is het contrast ${decimal(contrast)} op 1. Om goed te lezen is ${decimal(least)} op 1 nodig. Kies een donkerdere kleur.`,
  }),
  'logo.kind': () => ({
    title: 'Dit is geen PNG of SVG',
    detail: 'We kijken naar wat er in het bestand staat, niet naar hoe het heet. Bewaar het logo als SVG of als PNG.',
  }),
  'logo.too-large': ({ kilobytes }) => ({
    title: 'Dit bestand is te groot',
    detail: `Een logo mag hoogstens ${kilobytes} kB zijn. Bewaar het kleiner, of als SVG.`,
  }),
  'logo.too-many-pixels': ({ most, mostTogether }) => ({
    title: 'Deze afbeelding heeft te veel beeldpunten',
    detail: `Een logo mag hoogstens ${most} beeldpunten breed of hoog zijn, en samen ${mostTogether / 1_000_000} miljoen. Maak het kleiner, of gebruik een SVG.`,
  }),
  'logo.too-complex': () => ({
    title: 'Deze tekening is te ingewikkeld',
    detail: 'Zij heeft te veel onderdelen, of onderdelen die naar elkaar verwijzen. Bewaar het logo als PNG.',
  }),
  'logo.damaged': () => ({
    title: 'Dit bestand kunnen we niet lezen',
    detail: 'Het is niet volledig of niet goed bewaard. Bewaar het logo opnieuw als SVG of als PNG.',
  }),
  'logo.entities': () => ({
    title: 'In dit bestand staan afkortingen die we niet lezen',
    detail: 'Het begint met een DOCTYPE met eigen afkortingen. Bewaar het logo opnieuw als gewone SVG, of als PNG.',
  }),
  'logo.empty': () => ({
    title: 'Er blijft niets over om te tekenen',
    detail:
      'In dit bestand staan geen lijnen, vlakken of letters die we kunnen gebruiken. Een foto in een SVG tekenen we niet. Bewaar het logo als PNG.',
  }),

  ...replying,

  'invitation.unknown': () => ({
    title: 'Deze link werkt niet',
    detail: 'Controleer of u de hele link hebt gekopieerd. Of vraag de gemeente om een nieuwe link.',
  }),
  'mail.placeholder': ({ placeholder, allowed }) => ({
    title: `We kennen ${placeholder} niet`,
    detail: `Controleer of u het goed hebt geschreven. Tussen accolades kan staan: ${allowed}.`,
  }),
  'mail.link-missing': ({ placeholder }) => ({
    title: 'De link ontbreekt in de tekst',
    detail: `Zet ${placeholder} op de plek waar de persoonlijke link moet komen. Zonder link kan niemand antwoorden.`,
  }),
  'mail.unknown': () => ({
    title: 'Deze mail bestaat niet',
    detail: 'Ga terug naar het overzicht van verstuurde mails.',
  }),
  'code.unknown': () => ({
    title: 'Deze code kennen wij niet',
    detail: 'Kijk of u de code goed hebt overgenomen. Klopt hij? Vraag de gemeente dan om een nieuwe brief.',
  }),
  'letters.nobody': () => ({
    title: 'Er is niemand om aan te schrijven',
    detail: 'Van niemand wordt nog een antwoord verwacht. Kies zelf wie een brief krijgt.',
  }),
  'proxy.confidential': () => ({
    title: 'In deze meetronde kunt u niet voor een ander invoeren',
    detail: 'De antwoorden zijn vertrouwelijk. Vraag de deelnemer om zelf te antwoorden met de code uit de brief.',
  }),
  'proxy.unconfirmed': () => ({
    title: 'U hebt nog niet bevestigd van wie deze antwoorden zijn',
    detail: 'Zet het vinkje en bewaar opnieuw.',
  }),
  'proxy.own-answers': () => ({
    title: 'De deelnemer heeft zelf al geantwoord',
    detail: 'Die antwoorden blijven staan. De deelnemer kan ze met de eigen link wijzigen zolang de meetronde open is.',
  }),
  'pass-on.unknown': () => ({
    title: 'Dit voorstel is er niet meer',
    detail:
      'Het is ingetrokken, gewijzigd of al afgehandeld. Laad de pagina opnieuw om te zien hoe het er nu voor staat.',
  }),
  'sitting.unknown': () => ({
    title: 'Deze link werkt niet',
    detail: 'Controleer of u de hele link hebt gekopieerd. Of vraag de gemeente om een nieuwe link.',
  }),
  'draft.conflict': () => ({
    title: 'Uw antwoorden zijn ergens anders gewijzigd',
    detail:
      'Een collega, of uzelf op een ander scherm, heeft intussen iets bewaard. Kies welke antwoorden u wilt houden.',
  }),
  'submission.mandate-missing': () => ({
    title: 'U hebt nog niet aangevinkt dat u namens uw organisatie antwoordt',
    detail: 'Zet het vinkje en verstuur opnieuw.',
  }),
  'submission.empty': () => ({
    title: 'U hebt nog geen enkele stelling beantwoord',
    detail: 'Beantwoord ten minste één stelling voordat u verstuurt.',
  }),
  'submission.differs': () => ({
    title: 'Deze inzending is al eerder met andere antwoorden verstuurd',
    detail: 'Laad de pagina opnieuw. Wat u invulde, is bewaard. Verstuur daarna opnieuw.',
  }),
  'submission.already-answered': ({ isFinal }) =>
    isFinal
      ? {
          title: 'U hebt uw antwoorden al verstuurd',
          detail: 'Uw antwoorden staan vast en kunnen niet meer veranderen. U hoeft niets meer te doen.',
        }
      : {
          title: 'Uw organisatie heeft al geantwoord',
          detail: 'Laad de pagina opnieuw om de verstuurde antwoorden te zien. U kunt ze daarna wijzigen.',
        },
  'submission.replaced-elsewhere': () => ({
    title: 'Er is intussen een nieuwere versie verstuurd',
    detail: 'Laad de pagina opnieuw om die te zien. U kunt haar daarna wijzigen.',
  }),
};

/** What is wrong with one line of a file with ratings, and what to do. */
const ratingFaults: RatingFaultTexts = {
  cells: ({ line, found }) => `Regel ${line}: er zijn ${found} cellen, dat is een ander aantal dan kolomnamen.`,
  empty: ({ line, column }) => `Regel ${line}: ${column} is leeg. Vul die in.`,
  long: ({ line, column }) => `Regel ${line}: ${column} is te lang. Gebruik hoogstens 120 tekens.`,
  role: ({ line, value }) => `Regel ${line}: “${value}” is geen rol. Gebruik municipality of partner.`,
  score: ({ line, value }) =>
    `Regel ${line}: “${value}” is geen score. Gebruik een heel getal van 1 tot en met 5, of laat de cel leeg voor “kan ik niet beoordelen”.`,
  duplicate: ({ line, first }) =>
    `Regel ${line}: deze respondent beoordeelde dit criterium ook al op regel ${first}. Laat één van de twee staan.`,
  'two-roles': ({ line, first }) =>
    `Regel ${line}: deze organisatie heeft op regel ${first} de andere rol. Geef een organisatie in één meetronde één rol.`,
};

/** The sentences of all faults, a line each. */
function faultyRatings(faults: readonly RatingFault[]): string {
  return faults.map((fault) => (ratingFaults[fault.fault] as (facts: RatingFault) => string)(fault)).join('\n');
}

/** How many faults are left out, when there are too many to name. */
function notNamed(count: number): string {
  if (count === 0) return '';
  return count === 1 ? '\nEn nog 1 regel.' : `\nEn nog ${count} regels.`;
}

function signInRefused(reason: string): ProblemText {
  const known: Record<string, string> = {
    INVALID_EMAIL_OR_PASSWORD: 'Het e-mailadres of het wachtwoord klopt niet. ',
    INVALID_PASSWORD: 'Het wachtwoord klopt niet. ',
    INVALID_CODE: 'De code klopt niet of is verlopen. ',
    INVALID_BACKUP_CODE: 'De herstelcode klopt niet of is al gebruikt. ',
    TOTP_ALREADY_ENABLED: 'De extra code staat al aan. Zet hem eerst uit. ',
    TOTP_NOT_ENABLED: 'De extra code staat niet aan. ',
    INVALID_TWO_FACTOR_COOKIE: 'Het inloggen duurde te lang. Begin opnieuw. ',
  };
  return { title: 'Dat lukte niet', detail: `${known[reason] ?? ''}${again}` };
}

function dayInWords(day: string): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat('nl-NL', format).format(new Date(`${day}T00:00Z`));
}

function decimal(value: number): string {
  return value.toLocaleString('nl-NL');
}

function moment(iso: string): string {
  return new Intl.DateTimeFormat('nl-NL', {
    dateStyle: 'long',
    timeStyle: 'short',
    timeZone: 'Europe/Amsterdam',
  }).format(new Date(iso));
}

const roles: Readonly<Record<Role, string>> = { municipality: 'gemeente', partner: 'partner' };

const organisationKinds: Readonly<Record<OrganisationKind, string>> = {
  'housing-corporation': 'Woningcorporatie',
  association: 'Vereniging',
  foundation: 'Stichting',
  company: 'Bedrijf',
  'residents-initiative': 'Bewonersinitiatief',
  care: 'Zorgorganisatie',
  education: 'Onderwijsinstelling',
  government: 'Andere overheid',
  other: 'Anders',
};

const languages: Readonly<Record<Locale, string>> = { nl: 'Nederlands', en: 'Engels' };

const contactFields: Readonly<Record<ContactField, string>> = {
  organisation: 'Organisatie',
  kind: 'Soort organisatie',
  name: 'Naam',
  email: 'E-mailadres',
  locale: 'Taal',
};

const contactFaults: ContactFaultTexts = {
  missing: ({ field }) =>
    field === 'organisation'
      ? 'Vul de naam van de organisatie in.'
      : field === 'name'
        ? 'Vul de naam van de persoon in. Of laat ook het e-mailadres leeg.'
        : 'Vul het e-mailadres in. Of laat ook de naam leeg.',
  'too-long': ({ limit }) => `Maak dit korter: hoogstens ${limit} tekens.`,
  'not-an-address': () => 'Dit is geen e-mailadres. Schrijf het zoals naam@voorbeeld.nl.',
  'unknown-kind': () =>
    `Dit soort kennen we niet. Laat het leeg, of kies: ${Object.values(organisationKinds).join(', ')}.`,
  'unknown-locale': () => 'Deze taal kennen we niet. Laat dit leeg, of kies: Nederlands, Engels.',
  'not-the-municipality': ({ municipality }) =>
    `Alleen ${municipality} is hier de gemeente. Kies voor een andere gemeente: Andere overheid.`,
  'is-the-municipality': () => 'Dit is uw eigen gemeente. Laat het soort leeg, of vul in: gemeente.',
  differs: ({ field, row }) =>
    field === 'kind'
      ? `Op rij ${row} heeft deze organisatie een ander soort. Vul overal hetzelfde in.`
      : field === 'name'
        ? `Op rij ${row} heeft dit e-mailadres een andere naam. Vul overal dezelfde naam in.`
        : `Op rij ${row} heeft dit e-mailadres een andere taal. Vul overal dezelfde taal in.`,
};

const contactSheet = 'Adresboek';

const waveStates: Readonly<Record<WaveState, string>> = {
  draft: 'In voorbereiding',
  planned: 'Gepland',
  open: 'Open',
  closed: 'Gesloten',
};

export const nl = {
  problems,
  ratingFaults,
  ...answering,
  roles,
  organisationKinds,
  languages,
  contactFields,
  contactFaults,
  contactSheet,
  waveStates,
};

export type SurveyTexts = typeof nl;
