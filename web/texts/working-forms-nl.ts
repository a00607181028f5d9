/** A way to talk about a gap with a group. */
export type WorkingForm = {
  readonly title: string;
  /** What it is good for. */
  readonly purpose: string;
  readonly time: string;
  readonly people: string;
  /** What to lay ready. */
  readonly ready: string;
  readonly steps: readonly string[];
  readonly avoid: string;
};

export const workingForms: readonly WorkingForm[] = [
  {
    title: 'Eerst raden, dan kijken',
    purpose: 'Goed als begin. Iedereen verplaatst zich in de ander voordat het cijfer op tafel ligt.',
    time: '20 minuten per verschil',
    people: 'In tweetallen: één van de gemeente, één van een partner',
    ready: 'Het gespreksblad, met de voorkant naar beneden. Pen en papier.',
    steps: [
      'Lees samen alleen de vraag boven aan het blad.',
      'Schrijf ieder op welk cijfer de ander geeft, en waarom u dat denkt.',
      'Vertel het elkaar. Draai daarna het blad om.',
      'Bespreek wat u verraste. Het cijfer zelf hoeft niet meer uitgelegd.',
    ],
    avoid: 'Wie het goed raadde, heeft niet gewonnen. Het gaat om de reden.',
  },
  {
    title: 'Ieder één voorbeeld',
    purpose: 'Goed als het gesprek over cijfers blijft gaan. Een voorbeeld zegt meer dan een 3 of een 4.',
    time: '30 minuten',
    people: '6 tot 12 mensen in een kring',
    ready: 'Het gespreksblad. Een lege stoel in de kring voor wie er niet is.',
    steps: [
      'Iedereen denkt twee minuten na over één moment uit het afgelopen jaar.',
      'Om de beurt vertelt een partner en dan iemand van de gemeente het moment: wat gebeurde er?',
      'De anderen stellen alleen vragen die met wat, wanneer of hoe beginnen.',
      'Zeg pas na alle voorbeelden wat ze gemeen hebben.',
    ],
    avoid: 'Niet verklaren en niet verdedigen zolang er nog voorbeelden komen.',
  },
  {
    title: 'Van stoel wisselen',
    purpose: 'Goed als beide kanten elkaar al lang kennen en vast lijken te zitten.',
    time: '25 minuten',
    people: '4 tot 10 mensen',
    ready: 'Twee stoelen tegenover elkaar, met een bordje: gemeente en partners.',
    steps: [
      'Iemand van de gemeente gaat op de stoel van de partners zitten en begint met: “Wij als partners …”.',
      'Iemand van een partner doet hetzelfde op de stoel van de gemeente.',
      'Ga terug naar uw eigen stoel. Zeg wat klopte, en wat u zelf anders zou zeggen.',
      'Schrijf op het blad wat u van de ander hebt gehoord.',
    ],
    avoid: 'Geen toneelstuk en geen grap over de ander: vertel het zoals de ander het zou vertellen.',
  },
  {
    title: 'Van voorbeeld naar afspraak',
    purpose: 'Goed als laatste stap. Zo blijft het niet bij praten.',
    time: '30 minuten',
    people: 'De hele groep, eerst in kleine groepen',
    ready: 'De gespreksbladen met wat er al op staat. Voor elke groep één groot vel.',
    steps: [
      'Kies in elke groep één voorbeeld dat volgend jaar anders moet gaan, of juist weer zo.',
      'Schrijf op wat de gemeente daarvoor doet en wat een partner daarvoor doet.',
      'Zet erbij: wie, en voor welke dag.',
      'Kies met de hele groep ten hoogste drie afspraken. Zet die hieronder bij stap 5.',
    ],
    avoid: 'Geen afspraak zonder naam en zonder dag. En geen afspraak namens iemand die er niet is.',
  },
];
