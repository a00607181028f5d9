import type { Role } from '../../survey/criterion.ts';
import { buildSurveyDefinition } from '../../survey/definition/survey.ts';
import type { OrganisationId } from '../../survey/id.ts';
import type { Locale } from '../../survey/locale.ts';
import type { QuestionnaireEdition } from '../../survey/questionnaire.ts';
import { attributionText } from '../../survey/texts/answering-texts.ts';
import { paperTexts } from '../texts/paper-texts.ts';
import { type Access, drawAccess } from './access.ts';
import { drawBlank } from './fields.ts';
import { bullet, drawList, tickBox } from './list.ts';
import { BODY, HEADING, LEAD, SMALL, STRONG, TITLE } from './looks.ts';
import { block, inside, keepTogether, type Paper, renderPaper } from './paper.ts';
import { drawSurveyPage } from './questions.ts';

/** Whom the paper comes from, and who answers questions about it. */
export type Sender = { readonly municipality: string; readonly contact: string; readonly email: string };

export type PaperFacts = {
  readonly locale: Locale;
  readonly role: Role;
  readonly sender: Sender;
  readonly coalition: { readonly name: string; readonly task: string };
  /** The last day on which answers are taken, in words. */
  readonly lastDay: string;
  readonly edition: QuestionnaireEdition;
  readonly organisations: readonly { readonly id: OrganisationId; readonly name: string }[];
  /** For whom it is; null: for whoever fills it in. */
  readonly invited: (Access & { readonly person: string; readonly organisation: string }) | null;
  readonly now: Date;
};

/** The questionnaire on paper: what it is for and who sees it, every question of the form, and the mandate. */
export async function renderQuestionnaire(facts: PaperFacts): Promise<Buffer> {
  const { locale, sender, coalition, invited, now } = facts;
  const texts = paperTexts[locale];
  const title = texts.title(coalition.name);
  const whose = invited ? `${invited.organisation} · ${invited.code}` : coalition.name;
  const foot = (page: number, pages: number) => texts.foot(page, pages, whose);
  return await renderPaper({ title, author: sender.municipality, locale, now, foot }, (paper) => {
    drawOpening(paper, facts);
    const { pages } = buildSurveyDefinition(facts.edition, facts);
    for (const page of pages.filter(({ elements }) => elements.length > 0)) drawSurveyPage(paper, page);
    drawSigning(paper, facts);
  });
}

function drawOpening(paper: Paper, facts: PaperFacts): void {
  const { locale, role, sender, coalition, invited, lastDay } = facts;
  const texts = paperTexts[locale];
  block(paper, 'P', `${sender.municipality} · ${texts.kind}`, { look: SMALL, after: 6 });
  block(paper, 'H1', texts.title(coalition.name), { look: TITLE, after: 6 });
  block(paper, 'P', texts.asks(sender.municipality, coalition.name, role), { look: LEAD, after: 6 });
  if (coalition.task) block(paper, 'P', texts.task(coalition.task), { look: BODY, after: 6 });
  if (invited) {
    block(paper, 'P', `${texts.for}: ${invited.person}`, { look: STRONG });
    block(paper, 'P', `${texts.organisation}: ${invited.organisation}`, { look: STRONG });
  }
  block(paper, 'P', `${texts.until}: ${lastDay}`, { look: STRONG, after: 10 });
  if (invited)
    drawAccess(paper, invited, { title: texts.online, text: texts.onlineText(invited.place), alt: texts.qr });
  const organisation = invited?.organisation ?? texts.yourOrganisation;
  drawPart(
    paper,
    texts.who,
    attributionText(locale, 'organisation', role, { municipality: sender.municipality, organisation }),
  );
  drawPart(paper, texts.how, texts.howItems);
  drawPart(paper, texts.back, texts.backText(sender.municipality, sender.contact, sender.email, lastDay));
  paper.doc.continueOnNewPage();
}

function drawPart(paper: Paper, title: string, content: string | readonly string[]): void {
  keepTogether(paper, 60);
  block(paper, 'H2', title, { look: HEADING, after: 3 });
  if (typeof content === 'string') block(paper, 'P', content, { look: BODY });
  else drawList(paper, content, bullet);
  paper.doc.y += 9;
}

/** Who filled it in; a partner's organisation answers with one voice, so whose that is has to be said. */
function drawSigning(paper: Paper, { locale, role, invited }: PaperFacts): void {
  const texts = paperTexts[locale];
  keepTogether(paper, invited ? 110 : 134);
  paper.doc.y += 4;
  inside(paper, 'Sect', (part) => {
    block(part, 'H2', texts.signing, { look: HEADING, after: 6 });
    const organisation = invited?.organisation ?? texts.yourOrganisation;
    if (role === 'partner') drawList(part, [texts.mandate(organisation)], tickBox);
    if (!invited) drawBlank(part, texts.ownOrganisation, 240);
    drawBlank(part, texts.name, 240);
    drawBlank(part, texts.date, 240);
  });
}
