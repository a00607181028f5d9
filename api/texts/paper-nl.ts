import type { Role } from '../../survey/criterion.ts';

/** What stands on paper beside the questions themselves. */
export const nl = {
  kind: 'Vragenlijst op papier',
  title: (coalition: string) => `Hoe werken we samen in ${coalition}?`,
  asks: (municipality: string, coalition: string, role: Role) =>
    role === 'municipality'
      ? `${municipality} vraagt alle partners van de coalitie “${coalition}” hoe de samenwerking gaat. U beantwoordt dezelfde vragen over de gemeente zelf.`
      : `${municipality} vraagt alle partners van de coalitie “${coalition}” hoe de samenwerking gaat. De gemeente beantwoordt dezelfde vragen over zichzelf.`,
  task: (task: string) => `Waar de coalitie aan werkt: ${task}`,
  for: 'Voor',
  organisation: 'Namens',
  until: 'Invullen t/m',
  name: 'Uw naam',
  ownOrganisation: 'Uw organisatie',
  yourOrganisation: 'uw organisatie',

  online: 'Liever op een scherm?',
  onlineText: (place: string) => `Ga naar ${place} en typ deze code. Of scan de QR-code met de camera van uw telefoon.`,
  qr: 'QR-code: opent uw persoonlijke pagina. Met de code hiernaast kunt u hetzelfde doen.',

  who: 'Wie ziet uw antwoorden?',
  how: 'Zo vult u de vragenlijst in',
  howItems: [
    'Het duurt ongeveer tien minuten.',
    'Zet bij elke regel één kruisje. Verkeerd gekruist? Maak dat vakje helemaal zwart en kruis een ander vakje aan.',
    'U mag vragen overslaan. Weet u iets niet, kruis dan “Kan ik niet beoordelen” aan.',
    'Een medewerker van de gemeente typt uw antwoorden over, en ziet ze dus. Dat staat erbij. U kunt ze daarna zelf bekijken en wijzigen.',
  ],
  back: 'Terugsturen',
  backText: (municipality: string, contact: string, email: string, lastDay: string) =>
    `Geef of stuur de ingevulde vragenlijst aan ${contact} van ${municipality} (${email}). Doe dat zo dat hij uiterlijk ${lastDay} binnen is: daarna sluit de meetronde. Hebt u vragen, of wilt u uw antwoorden liever per telefoon geven? Neem dan contact op met ${contact}.`,

  tick: 'Kruis per regel één vakje aan',
  signing: 'Ondertekenen',
  mandate: (organisation: string) => `Ik mag deze antwoorden geven namens ${organisation}.`,
  date: 'Datum',
  foot: (page: number, pages: number, whose: string) => `Bladzijde ${page} van ${pages} · ${whose}`,

  letter: {
    title: (wave: string) => `Brieven voor ${wave}`,
    subject: (coalition: string) => `Uw antwoord over de samenwerking in ${coalition}`,
    dear: (person: string) => `Beste ${person},`,
    asks: (municipality: string, coalition: string, role: Role) =>
      role === 'municipality'
        ? `${municipality} vraagt alle partners van de coalitie “${coalition}” hoe de samenwerking gaat. Van u horen we graag hoe u als gemeente zelf kijkt.`
        : `${municipality} vraagt alle partners van de coalitie “${coalition}” hoe de samenwerking gaat. Ook van u horen we dat graag.`,
    why: 'We leggen de antwoorden naast elkaar. Waar partners en gemeente er anders naar kijken, voeren we het gesprek. Zo wordt de samenwerking beter.',
    until: (lastDay: string) => `Antwoorden duurt ongeveer tien minuten en kan t/m ${lastDay}.`,
    steps: 'Zo antwoordt u',
    stepItems: (place: string) => [
      `Ga naar ${place}, of scan de QR-code met de camera van uw telefoon.`,
      'Typ uw persoonlijke code. Geef deze code niet aan iemand buiten uw organisatie.',
      'Lees wie uw antwoorden ziet en beantwoord de vragen. Wat u invult, wordt vanzelf bewaard.',
    ],
    code: 'Uw persoonlijke code',
    paper: (contact: string, email: string) =>
      `Hebt u vragen? Of wilt u liever op papier of per telefoon antwoorden? Neem dan contact op met ${contact} (${email}).`,
    regards: 'Met vriendelijke groet,',
    qr: 'QR-code: opent uw persoonlijke pagina. Met de code hiernaast kunt u hetzelfde doen.',
  },
};

export type PaperTexts = typeof nl;
