import type { ProxyMedium } from '../../survey/proxy.ts';
import { nl as code } from './code-nl.ts';
import { nl as takingPart } from './taking-part-nl.ts';

export const nl = {
  skip: 'Naar de inhoud',
  demo: 'Demo: verzonnen gegevens',
  loading: 'Bezig met laden …',
  retry: 'Probeer opnieuw',
  title: (coalition: string) => `Hoe werken we samen in ${coalition}?`,

  ...takingPart,

  welcome: {
    dear: (person: string) => `Beste ${person},`,
    asks: (municipality: string, coalition: string) =>
      `${municipality} vraagt alle partners van de coalitie “${coalition}” hoe de samenwerking gaat. De gemeente beantwoordt dezelfde vragen over zichzelf.`,
    asksOwn: (municipality: string, coalition: string) =>
      `${municipality} vraagt alle partners van de coalitie “${coalition}” hoe de samenwerking gaat. U beantwoordt dezelfde vragen over de gemeente zelf.`,
    task: 'Waar de coalitie aan werkt',
    why: 'Waarom vragen we dit?',
    whyText:
      'We leggen de antwoorden naast elkaar. Waar partners en gemeente er anders naar kijken, voeren we het gesprek. Zo wordt de samenwerking beter.',
    who: 'Wie ziet uw antwoorden?',
    how: 'Hoe gaat het?',
    howItems: (lastDay: string, minutes: number) => [
      `Het duurt ongeveer ${minutes === 1 ? '1 minuut' : `${minutes} minuten`}. Per scherm staat één thema.`,
      'U mag vragen overslaan. Weet u iets niet, kies dan “Kan ik niet beoordelen”.',
      'Wat u invult, wordt vanzelf bewaard. U kunt later verdergaan met dezelfde link, ook op een ander apparaat.',
      `U kunt antwoorden t/m ${lastDay}.`,
    ],
    start: 'Beginnen',
    resume: 'Verdergaan',
  },

  questions: {
    page: (number: number, total: number) => `Stap ${number} van ${total}`,
    back: 'Vorige',
    next: 'Volgende',
    whyThese: 'Waar komen deze vragen vandaan?',
    whyTheseText: 'De vragen komen uit de Samenwerkingswijzer van de gemeente Noordoostpolder:',
    whyTheseOwn:
      'De vragen komen uit de Samenwerkingswijzer van de gemeente Noordoostpolder, of zijn voor deze evaluatie toegevoegd:',
    ownQuestion: 'Toegevoegd voor deze evaluatie',
    shareTotal: (total: number) => `Samen is dit ${total}%. Maak er samen 100% van, of kies “Dat weet ik niet”.`,
    faults: 'Kijk de rood gemarkeerde vraag na. Daarna kunt u verder.',
  },

  saving: {
    saved: (time: string) => `Bewaard om ${time}`,
    untouched: 'Uw antwoorden worden vanzelf bewaard',
    saving: 'Bezig met bewaren …',
    offline:
      'Geen verbinding. Uw antwoorden staan veilig op dit apparaat. Zodra er verbinding is, bewaren we ze ook online.',
    offlineOpen:
      'Geen verbinding. Laat dit scherm open tot er weer verbinding is: anders raakt uw laatste wijziging kwijt.',
    unsaved: 'Uw laatste wijziging is nog niet bewaard',
  },

  conflict: {
    title: 'Er is intussen ergens anders iets gewijzigd',
    text: 'Een collega, of uzelf op een ander scherm, heeft andere antwoorden bewaard. Welke wilt u houden?',
    mine: 'De antwoorden op dit scherm',
    theirs: 'De andere antwoorden',
  },

  submit: {
    title: 'Versturen',
    skipped: (count: number) =>
      count === 1 ? 'U hebt 1 stelling overgeslagen. Dat mag.' : `U hebt ${count} stellingen overgeslagen. Dat mag.`,
    toSkipped: 'Ga naar de eerste die u oversloeg',
    none: 'U hebt nog geen enkele stelling beantwoord. Beantwoord er ten minste één voordat u verstuurt.',
    mandate: (organisation: string) => `Ik mag deze antwoorden geven namens ${organisation}.`,
    mandateMissing: 'Zet eerst het vinkje.',
    action: 'Antwoorden versturen',
    changed: 'Gewijzigde antwoorden versturen',
    busy: 'Bezig met versturen …',
    waitingTitle: 'Uw antwoorden wachten op verbinding',
    waitingOpen: 'Er is nu geen verbinding. Laat dit scherm open: we versturen uw antwoorden zodra er verbinding is.',
    faulty: (question: string) => `Kijk deze vraag na: “${question}”. Pas uw antwoord aan, dan bewaren we het.`,
    waiting:
      'Er is nu geen verbinding. Uw antwoorden staan veilig op dit apparaat. We versturen ze zodra er verbinding is. Laat dit scherm open, of open de link later opnieuw.',
    reload: 'Pagina opnieuw laden',
  },

  receipt: {
    title: 'Bedankt. Uw antwoorden zijn ontvangen.',
    at: 'Ontvangen op',
    number: 'Ontvangstnummer',
    digest: 'Controlegetal',
    digestHelp: 'Met het controlegetal kan worden nagegaan dat uw antwoorden niet zijn veranderd.',
    changeable: (lastDay: string) =>
      `U kunt uw antwoorden nog wijzigen t/m ${lastDay}. Gebruik daarvoor dezelfde link.`,
    final: 'De uitkomsten zijn al bekeken. Daarom staan de antwoorden van de gemeente nu vast.',
    closed: 'De meetronde is gesloten. Uw antwoorden kunnen niet meer veranderen.',
    proxy: (medium: ProxyMedium, moment: string) =>
      `De gemeente heeft deze antwoorden voor u ingevoerd op ${moment}, ${medium === 'paper' ? 'vanaf papier' : 'per telefoon'}.`,
    proxyChange: 'Klopt er iets niet? Wijzig het dan hier.',
    proxyUnsent: 'U was zelf ook al begonnen. Wat u invulde, is bewaard, maar niet verstuurd.',
    change: 'Antwoorden wijzigen',
    unsent: 'U hebt na het versturen nog iets gewijzigd. Dat is bewaard, maar nog niet verstuurd.',
    resume: 'Verdergaan met wijzigen',
    next: 'Wat gebeurt er nu?',
    nextText:
      'De gemeente legt alle antwoorden naast elkaar. U hoort van de gemeente wanneer u de uitkomsten samen bespreekt.',
    print: 'Bewijs afdrukken',
  },

  confidential: {
    beforeSubmit:
      'Na het versturen staan uw antwoorden vast. U kunt ze dan niet meer bekijken of wijzigen, en niemand kan ze nog wissen.',
    number: 'Dit nummer bewijst dat u hebt geantwoord. Het leidt niet naar uw antwoorden. U ziet het alleen nu.',
    kept: 'Uw antwoorden zijn losgemaakt van uw link en uw naam. Daarom kunt u ze niet meer bekijken, wijzigen of wissen. Tot kort na de sluiting kan iemand die bij de bestanden of de reservekopieën van de server kan, in beginsel nog nagaan welk antwoord van u is. Daarna niet meer, behalve uit een reservekopie van daarvoor.',
  },

  planned: {
    title: 'De vragen staan nog niet open',
    text: (day: string) => `U kunt antwoorden vanaf ${day}. Gebruik dan dezelfde link.`,
    draft: 'De coördinator van de gemeente bereidt deze meetronde nog voor. Gebruik later dezelfde link.',
  },
  code,
  result: {
    text: 'Het resultaat van deze meetronde is gepubliceerd.',
    action: 'Bekijk het resultaat',
  },
  closed: {
    title: 'Deze meetronde is gesloten',
    text: (day: string) =>
      `Antwoorden kon t/m ${day}. Wilt u toch nog iets doorgeven? Neem dan contact op met de coördinator van de gemeente.`,
    unreceived: 'Uw laatste antwoorden zijn niet ontvangen',
    unreceivedText:
      'Ze staan nog op dit apparaat. De meetronde was al gesloten toen we ze konden versturen. Neem contact op met de coördinator als u ze alsnog wilt doorgeven.',
    erase: 'Wis ze van dit apparaat',
  },
  reminders: {
    title: 'Wilt u geen herinneringen meer?',
    what: (coalition: string) =>
      `Met één druk op de knop krijgt u geen herinneringen meer over de coalitie “${coalition}”, en ook niet over andere meetrondes die nu lopen.`,
    notWhat: [
      'Uw persoonlijke link blijft werken. U kunt gewoon nog antwoorden.',
      'Voor een volgende meetronde kunt u weer een uitnodiging krijgen.',
      'Uw collega’s krijgen hun eigen herinneringen nog wel.',
    ],
    stop: 'Stop de herinneringen',
    stopped: 'U krijgt geen herinneringen meer',
    stoppedText: 'Wilt u nog antwoorden? Dat kan met uw persoonlijke link, zolang de meetronde open is.',
    undo: 'Toch weer herinneringen',
    again: 'U krijgt weer herinneringen',
    toQuestions: 'Naar de vragen',
  },
  footer: 'De vragen komen uit de Samenwerkingswijzer van de gemeente Noordoostpolder.',
};

export type RespondTexts = typeof nl;
