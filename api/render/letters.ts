import type { Role } from '../../survey/criterion.ts';
import { DEFAULT_LOCALE, type Locale } from '../../survey/locale.ts';
import { paperTexts } from '../texts/paper-texts.ts';
import { type Access, drawAccess } from './access.ts';
import { bullet, drawList } from './list.ts';
import { BODY, HEADING, SMALL, STRONG } from './looks.ts';
import { block, inside, type Paper, renderPaper } from './paper.ts';
import type { Sender } from './questionnaire.ts';

/** Somebody to write to. */
export type Addressee = Access & {
  readonly locale: Locale;
  readonly role: Role;
  readonly person: string;
  readonly organisation: string;
  /** Today and the last day on which answers are taken, in words. */
  readonly today: string;
  readonly lastDay: string;
};

export type LettersWanted = {
  readonly sender: Sender;
  readonly coalition: string;
  readonly wave: string;
  readonly addressees: readonly Addressee[];
  readonly now: Date;
};

/** A letter to each, on a page of its own and in the addressee's language. */
export async function renderLetters({ sender, coalition, wave, addressees, now }: LettersWanted): Promise<Buffer> {
  const locale = addressees[0]?.locale ?? DEFAULT_LOCALE;
  const title = paperTexts[locale].letter.title(wave);
  return await renderPaper({ title, author: sender.municipality, locale, now, foot: null }, (paper) => {
    for (const [index, addressee] of addressees.entries()) {
      if (index > 0) paper.doc.addPage();
      const draw = (part: Paper) => drawLetter({ ...part, locale: addressee.locale }, sender, coalition, addressee);
      inside(paper, 'Sect', draw, { lang: addressee.locale });
    }
  });
}

function drawLetter(paper: Paper, sender: Sender, coalition: string, to: Addressee): void {
  const texts = paperTexts[to.locale].letter;
  block(paper, 'P', sender.municipality, { look: HEADING, after: 44 });
  // Where the window of an envelope is.
  block(paper, 'P', to.organisation, { look: BODY });
  block(paper, 'P', to.person, { look: BODY, after: 44 });
  block(paper, 'P', to.today, { look: SMALL, after: 10 });
  block(paper, 'H1', texts.subject(coalition), { look: HEADING, after: 12 });
  block(paper, 'P', texts.dear(to.person), { look: BODY, after: 8 });
  block(paper, 'P', texts.asks(sender.municipality, coalition, to.role), { look: BODY, after: 8 });
  block(paper, 'P', texts.why, { look: BODY, after: 8 });
  block(paper, 'P', texts.until(to.lastDay), { look: STRONG, after: 14 });
  drawAccess(paper, to, { title: texts.code, text: to.place, alt: texts.qr });
  block(paper, 'H2', texts.steps, { look: STRONG, after: 4 });
  drawList(paper, texts.stepItems(to.place), bullet);
  paper.doc.y += 6;
  block(paper, 'P', texts.paper(sender.contact, sender.email), { look: BODY, after: 14 });
  block(paper, 'P', texts.regards, { look: BODY, after: 4 });
  block(paper, 'P', sender.contact, { look: BODY });
  block(paper, 'P', sender.municipality, { look: BODY });
}
