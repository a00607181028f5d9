import { pages } from '../../../api/contract/paths.ts';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useTexts } from '../../texts/texts.ts';
import type { WorkingForm } from '../../texts/working-forms-nl.ts';
import type { StepProps } from './step-props.ts';

/** What to lay on the table and on the wall, and how to hold the conversation. */
export function Prepare({ body }: Pick<StepProps, 'body'>) {
  const { prepare, workingForms } = useTexts().conversation;
  const hasGaps = body.gaps.length > 0;
  return (
    <>
      <Paragraph className="ss-narrow">{hasGaps ? prepare.sheetsText : prepare.noSheets}</Paragraph>
      <div className="ss-row">
        {hasGaps && (
          <RouteLink look="primary" to={pages.dialogueSheets(body.wave.id)}>
            {prepare.sheets}
          </RouteLink>
        )}
        <RouteLink look="secondary" to={pages.presentation(body.wave.id)}>
          {prepare.present}
        </RouteLink>
      </div>
      <Heading level={3}>{prepare.forms}</Heading>
      <Paragraph className="ss-narrow ss-soft">{prepare.formsLead}</Paragraph>
      {workingForms.map((form) => (
        <Form key={form.title} {...form} />
      ))}
    </>
  );
}

function Form({ title, purpose, time, people, ready, steps, avoid }: WorkingForm) {
  const { prepare } = useTexts().conversation;
  const facts = [
    [prepare.time, time],
    [prepare.people, people],
    [prepare.ready, ready],
  ] as const;
  return (
    <details className="ss-details ss-working-form">
      <summary>{title}</summary>
      <Paragraph className="ss-narrow">{purpose}</Paragraph>
      <dl className="ss-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <strong>{prepare.steps}</strong>
      </p>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Paragraph className="ss-narrow">
        <strong>{prepare.avoid}:</strong> {avoid}
      </Paragraph>
    </details>
  );
}
