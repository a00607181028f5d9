import type { Subject } from '../../survey/criterion.ts';
import type { Situation } from '../conversation/situation.ts';

/** A level in a sentence: written out, not there, or not shown. */
export type ToldLevel =
  | { readonly kind: 'told'; readonly level: string }
  | { readonly kind: 'none' }
  | { readonly kind: 'withheld' };

type Asked = Readonly<Record<Situation, { readonly title: string; readonly ask: readonly [string, string, string] }>>;

const own = (who: string) => (municipality: ToldLevel, partners: ToldLevel) => {
  if (municipality.kind === 'told' && partners.kind === 'told')
    return `De gemeente geeft ${who}${municipality.level}, de partners ${who === '' ? '' : 'geven haar '}${partners.level}.`;
  const first =
    municipality.kind === 'told'
      ? `De gemeente geeft ${who}${municipality.level}.`
      : 'Van de gemeente is er geen cijfer.';
  return `${first} ${ofPartners(who, partners)}`;
};

function ofPartners(who: string, partners: ToldLevel): string {
  if (partners.kind === 'none') return 'Van de partners is er geen cijfer.';
  if (partners.kind === 'withheld') return 'Wat de partners geven, wordt niet getoond: het zijn te weinig antwoorden.';
  return `De partners geven ${who === '' ? '' : 'haar '}${partners.level}.`;
}

/** What can be asked whoever the statement is about. */
const either: Pick<Asked, 'divided' | 'unjudged' | 'close' | 'untold'> = {
  divided: {
    title: 'Waarom ervaart de ene partner dit anders dan de andere?',
    ask: [
      'Partners: wanneer merkte u dit? Noem ieder één voorbeeld.',
      'Gemeente: wat doet u bij de ene partner anders dan bij de andere, en waarom?',
      'Wat moet voor iedereen hetzelfde zijn, en waar mag het verschillen?',
    ],
  },
  unjudged: {
    title: 'Wat moeten partners zien om dit te kunnen beoordelen?',
    ask: [
      'Partners: wat ziet u hiervan nu wel, en wat niet?',
      'Gemeente: wat doet u hier dat voor partners niet te zien is?',
      'Is het nodig dat partners dit zien? Zo ja: hoe regelen wij dat?',
    ],
  },
  close: {
    title: 'Wij denken hier hetzelfde over. Wat doen wij daarmee?',
    ask: [
      'Waaraan merken wij allemaal dat het zo gaat? Noem een voorbeeld.',
      'Wat is het deel van de gemeente hierin, en wat het deel van de partners?',
      'Waar willen wij over een jaar staan?',
    ],
  },
  untold: {
    title: 'Hoe ervaart ieder van ons dit?',
    ask: [
      'Wat is uw eigen ervaring hiermee? Noem een voorbeeld; een cijfer is niet nodig.',
      'Wat verwacht u hierin van de ander?',
      'Wat willen wij hier samen over afspreken?',
    ],
  },
};

const questions: Readonly<Record<Subject, Asked>> = {
  municipality: {
    ...either,
    higher: {
      title: 'Wat merken partners anders dan de gemeente denkt?',
      ask: [
        'Partners: wanneer ging dit niet zoals u hoopte? Noem een voorbeeld.',
        'Gemeente: waaraan merkt u dat dit goed gaat, en wie merkt dat nog meer?',
        'Wat moet partners over een jaar als eerste opvallen, als het beter gaat?',
      ],
    },
    lower: {
      title: 'Wat doet de gemeente hier beter dan zij zelf denkt?',
      ask: [
        'Partners: wat doet de gemeente hier goed? Noem een voorbeeld.',
        'Gemeente: wat maakt dat u strenger bent voor uzelf?',
        'Hoe houden wij dit vast, en waar kan het nog meer helpen?',
      ],
    },
  },
  coalition: {
    ...either,
    higher: {
      title: 'Wat missen partners dat de gemeente wel ziet?',
      ask: [
        'Partners: waar bleef de samenwerking achter bij wat u hoopte? Noem een voorbeeld.',
        'Gemeente: wat ziet u gebeuren waar partners misschien geen zicht op hebben?',
        'Wat hebben wij van elkaar nodig om hier samen hetzelfde van te zien?',
      ],
    },
    lower: {
      title: 'Wat zien partners dat de gemeente mist?',
      ask: [
        'Partners: wat gaat er goed in de samenwerking? Noem een voorbeeld.',
        'Gemeente: wat mist u nog, en van wie?',
        'Hoe zorgen wij dat wij allemaal zien wat al lukt?',
      ],
    },
  },
};

/** Proposing gaps to talk about, and what stands on a dialogue sheet. */
export const conversation = {
  levels: { municipality: own('zichzelf '), coalition: own('') },
  more: {
    higher: 'De gemeente is hier positiever dan de partners.',
    lower: 'De partners zijn hier positiever dan de gemeente.',
    close: 'Dat ligt dicht bij elkaar.',
  },
  besides: {
    divided: 'De partners zijn het onderling niet eens.',
    unjudged: 'De meeste partners konden dit niet beoordelen.',
  },

  why: {
    higher: {
      municipality: (points: string) => `De gemeente ziet zichzelf ${points} punt hoger dan de partners haar zien.`,
      coalition: (points: string) => `De gemeente is ${points} punt positiever over de coalitie dan de partners.`,
    },
    lower: {
      municipality: (points: string) =>
        `De partners zien de gemeente ${points} punt hoger dan zij zichzelf ziet. Dat kan een kracht zijn die zij zelf niet kent.`,
      coalition: (points: string) => `De partners zijn ${points} punt positiever over de coalitie dan de gemeente.`,
    },
    atLeast: (points: string) => `minstens ${points}`,
    dividedAlone: 'De partners zijn het onderling niet eens. Met de gemeente verschillen zij samen weinig.',
    certainty: {
      certain: 'Op zichzelf is dit verschil meer dan toeval.',
      firm: 'Het beeld is stevig: één partner of één antwoord verandert het niet.',
      fragile: 'Het beeld is kwetsbaar: één partner of één antwoord kan het veranderen.',
      unsure: 'Het kan ook toeval zijn: vraag dus eerst of u het herkent.',
      untold: 'Hoe zeker het is, kunnen we niet tonen: deze meetronde is vertrouwelijk.',
    },
    importance: {
      both: 'De gemeente en de partners noemen dit thema allebei belangrijk.',
      municipality: 'De gemeente noemt dit thema belangrijk.',
      partners: 'De partners noemen dit thema belangrijk.',
    },
  },

  questions,
};

export type ConversationTexts = typeof conversation;
