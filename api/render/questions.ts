import { canonicalJson } from '../../survey/canonical.ts';
import type { Choice, SurveyElement, SurveyPage } from '../../survey/definition/element.ts';
import { drawAmounts, drawBlank, drawWriting } from './fields.ts';
import { drawGrid } from './grid.ts';
import { drawList, tickBox } from './list.ts';
import { BODY, HEADING, LEAD, STRONG } from './looks.ts';
import { block, inside, keepTogether, type Paper } from './paper.ts';

/** What the title of a page takes, and a question with the beginning of its answers. */
const TITLE = 50;
const QUESTION = 100;

/**
 * A page of the form as a part of the paper: whatever the form asks is asked here, in the same words and order. Questions
 * side by side that have the same choices become one grid.
 */
export function drawSurveyPage(paper: Paper, page: SurveyPage): void {
  const [first] = page.elements;
  keepTogether(paper, TITLE + (first ? roomOf(first) : 0));
  inside(paper, 'Sect', (part) => {
    block(part, 'H2', page.title[paper.locale], { look: HEADING, after: 2 });
    if (page.description) block(part, 'P', page.description[paper.locale], { look: LEAD, after: 8 });
    for (const group of groupsOf(page.elements)) drawGroup(part, group);
  });
  paper.doc.y += 12;
}

type Group = readonly [SurveyElement, ...SurveyElement[]];

function groupsOf(elements: readonly SurveyElement[]): Group[] {
  const groups: [SurveyElement, ...SurveyElement[]][] = [];
  for (const element of elements) {
    const last = groups.at(-1);
    if (last && keyOf(last[0]) === keyOf(element)) last.push(element);
    else groups.push([element]);
  }
  return groups;
}

/** Equal for questions that share a grid, and for no other two. */
function keyOf({ type, name, choices }: SurveyElement): string {
  return type === 'radiogroup' ? canonicalJson(choices) : name;
}

/** A kind of question that the form can ask and this cannot draw would be missing from the paper without anybody noticing. */
function drawGroup(paper: Paper, group: Group): void {
  const { type } = group[0];
  const draw = DRAWN[type];
  if (draw === undefined) throw new Error(`nobody has said how a question of type ${type} looks on paper`);
  draw(paper, group);
}

type Draw = (paper: Paper, group: Group) => void;

const DRAWN: Readonly<Record<string, Draw>> = {
  radiogroup: (paper, group) => {
    const explanation = group[0].description?.[paper.locale];
    if (explanation) {
      keepTogether(paper, roomOf(group[0]));
      block(paper, 'P', explanation, { look: STRONG, after: 8 });
    }
    drawGrid(paper, group, choicesOf(group[0]));
  },
  comment: (paper, [{ title }]) => {
    drawWriting(paper, title[paper.locale], 3);
  },
  text: (paper, [{ title, inputType }]) => {
    drawBlank(paper, title[paper.locale], inputType === 'number' ? 80 : 240);
  },
  boolean: (paper, [{ title }]) => {
    drawList(paper, [title[paper.locale]], tickBox);
    paper.doc.y += 8;
  },
  checkbox: (paper, [question]) => {
    keepTogether(paper, roomOf(question));
    drawTitle(paper, question);
    const labels = choicesOf(question).map(({ text }) => text[paper.locale]);
    drawList(paper, labels, tickBox);
    paper.doc.y += 6;
  },
  multipletext: (paper, [question]) => {
    keepTogether(paper, roomOf(question));
    drawTitle(paper, question);
    drawAmounts(paper, { names: namesOf(question), unit: '%' });
  },
};

/** A list of names stays together with the box "I do not know" below it, unless it is longer than half a page. */
function roomOf(question: SurveyElement): number {
  return question.type === 'multipletext' ? Math.min(QUESTION + namesOf(question).length * 24, 380) : QUESTION;
}

function drawTitle(paper: Paper, { title, description }: SurveyElement): void {
  block(paper, 'P', title[paper.locale], { look: STRONG, after: 4 });
  if (description) block(paper, 'P', description[paper.locale], { look: BODY, after: 6 });
}

function choicesOf({ choices }: SurveyElement): readonly Choice[] {
  return choices as readonly Choice[];
}

function namesOf({ items }: SurveyElement): string[] {
  return (items as readonly { readonly title: string }[]).map(({ title }) => title);
}
