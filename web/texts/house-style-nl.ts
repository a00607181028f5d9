import type { LogoRemoval } from '../../survey/house-style.ts';

/** The page for the municipality's colour and logo. */
export const nl = {
  title: 'Huisstijl',
  link: 'Huisstijl van de gemeente',
  lead: 'Uw kleur en uw logo staan op het jaarrapport. Zo herkent iedereen dat het van uw gemeente is.',
  toReports: 'Naar de jaarrapporten',
  colour: {
    title: 'Kleur',
    pick: 'Kies een kleur',
    typed: 'Of vul de kleurcode in',
    typedHelp: 'Een # met zes cijfers of letters van a tot en met f. De code staat in het handboek van uw huisstijl.',
    faulty: 'Dit is geen kleurcode. Schrijf hem zoals #0f4c5c.',
    unknown: 'Vul een kleurcode in. Dan ziet u of de kleur goed te lezen is.',
    enough: (contrast: string) => `Contrast met wit papier: ${contrast} op 1. Deze kleur is goed te lezen.`,
    low: (contrast: string, least: string) =>
      `Contrast met wit papier: ${contrast} op 1. Deze kleur is te licht: er is ${least} op 1 nodig. Kies een donkerdere kleur.`,
    notInCharts:
      'In grafieken lijkt deze kleur te veel op de kleur van de partners. Niet iedereen ziet dan het verschil. Grafieken houden daarom onze eigen kleur.',
    save: 'Kleur bewaren',
    saved: 'De kleur is bewaard. Zij staat op elk rapport dat u vanaf nu maakt.',
  },
  logo: {
    title: 'Logo',
    none: 'Er is nog geen logo.',
    now: 'Uw logo',
    help: 'Een SVG of PNG, hoogstens 500 kB. Een SVG blijft op elke grootte scherp. We bewaren alleen wat getekend wordt: programma’s, links en verborgen gegevens halen we eruit.',
    file: 'Logo kiezen',
    other: 'Ander logo kiezen',
    chosen: (name: string) => `Gekozen: ${name}`,
    missing: 'Kies eerst een bestand.',
    save: 'Logo bewaren',
    busy: 'Bezig met bewaren …',
    saved: 'Het logo is bewaard. Er is niets uit weggelaten.',
    savedWithout: 'Het logo is bewaard. Dit hebben we eruit gelaten. Kijk of het logo nog klopt:',
    removals: {
      script: 'programma’s',
      link: 'links, en afbeeldingen die van elders komen of in de tekening zitten',
      style: 'opmaak die we niet overnemen, zoals lettertypen en afbeeldingen uit een stijlblad',
      animation: 'beweging',
      typeface:
        'het lettertype: de tekst staat nu in een gewone letter. Zet tekst om in vormen om de eigen letter te houden',
      unknown: 'effecten en onderdelen die we niet tekenen',
      metadata: 'gegevens over het bestand, zoals wie het maakte',
    } satisfies Record<LogoRemoval, string>,
    remove: 'Logo verwijderen',
    removeTitle: 'Logo verwijderen?',
    removeText: 'Nieuwe rapporten hebben dan geen logo. Rapporten die al gemaakt zijn, blijven zoals ze zijn.',
    removed: 'Het logo is verwijderd.',
  },
  sample: {
    title: 'Zo ziet het eruit',
    cover: (municipality: string, colour: string) =>
      `Voorbeeld van de voorkant: bovenaan een balk in ${colour}, daaronder het logo, de titel en ${municipality}.`,
    chart: 'Voorbeeld van een grafiek: de gemeente als gevulde stip, de partners als ruit.',
    heading: (year: number) => `Evaluatie van de samenwerking in ${year}`,
    audience: 'Voor de gemeenteraad',
    municipality: 'gemeente',
    partners: 'partners',
    themes: ['Vertrouwen', 'Afspraken', 'Informatie'],
  },
};

export type HouseStyleTexts = typeof nl;
