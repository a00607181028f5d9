import { useId } from 'react';
import { useNavigate } from 'react-router';
import type { EditionDetailBody, EditionSummaryBody } from '../../../api/contract/editions.ts';
import { pages, paths } from '../../../api/contract/paths.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { SelectField, TextField } from '../../components/TextField.tsx';
import { missingOf, placeAt, sentencesOf, useForm } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly title: string;
  /** What to begin with: a choice when there are several. */
  readonly editions: readonly Pick<EditionSummaryBody, 'id' | 'name'>[];
};

/** Makes a questionnaire from another one, and goes there. */
export function NewEdition({ title, editions }: Props) {
  const { editions: texts, common } = useTexts();
  const navigate = useNavigate();
  const titleId = useId();
  const labels = { name: texts.name };
  const { faults, problem, busy, onSubmit } = useForm(
    (values) => missingOf(values, labels, common.required),
    async (values) => {
      const wanted = { from: editions[0]?.id, ...values };
      const { id } = await send<EditionDetailBody>('POST', paths.editions(), wanted);
      await navigate(pages.edition(id));
    },
    placeAt(sentencesOf(labels, common.faulty)),
  );
  const isChoice = editions.length > 1;
  return (
    <form className="ss-card ss-card--quiet" noValidate onSubmit={onSubmit} aria-labelledby={titleId}>
      <Heading level={2} look={3} id={titleId}>
        {title}
      </Heading>
      <FormProblem problem={problem} />
      <div className="ss-fields">
        <TextField
          name="name"
          label={texts.name}
          description={texts.nameHelp}
          error={faults['name']}
          maxLength={80}
          autoComplete="off"
        />
        {isChoice && (
          <SelectField name="from" label={texts.from}>
            {editions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </SelectField>
        )}
      </div>
      <Button type="submit" look="primary" busy={busy}>
        {texts.create}
      </Button>
    </form>
  );
}
