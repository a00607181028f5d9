import { useNavigate } from 'react-router';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import { send } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Page } from '../components/Page.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { TextAreaField, TextField } from '../components/TextField.tsx';
import { missingOf, placeAt, sentencesOf, useForm, type Values } from '../components/use-form.ts';
import { useTexts } from '../texts/texts.ts';

export function NewCoalitionPage() {
  const { newCoalition: texts, home, common } = useTexts();
  const navigate = useNavigate();
  const labels = { name: texts.name, startsOn: texts.startsOn };
  const check = (values: Values) => ({
    ...missingOf(values, labels, common.required),
    ...(values['endsOn'] && values['endsOn'] < (values['startsOn'] ?? '') && { endsOn: texts.period }),
  });
  const save = async (values: Values) => {
    const wanted = { ...values, endsOn: values['endsOn'] || null };
    const { id } = await send<CoalitionDetailBody>('POST', paths.coalitions(), wanted);
    await navigate(pages.coalition(id));
  };
  const place = placeAt(sentencesOf({ ...labels, task: texts.task, endsOn: texts.endsOn }, common.faulty));
  const { faults, problem, busy, onSubmit } = useForm(check, save, place);
  return (
    <Page title={texts.title} lead={texts.lead} crumbs={[{ to: pages.home(), name: home.crumb }]}>
      <form className="ss-card ss-narrow" noValidate onSubmit={onSubmit}>
        <FormProblem problem={problem} />
        <TextField name="name" label={texts.name} description={texts.nameHelp} error={faults['name']} maxLength={120} />
        <TextAreaField
          name="task"
          label={common.optional(texts.task)}
          description={texts.taskHelp}
          error={faults['task']}
          maxLength={500}
        />
        <div className="ss-fields">
          <TextField
            className="ss-field--date"
            type="date"
            name="startsOn"
            label={texts.startsOn}
            error={faults['startsOn']}
          />
          <TextField
            className="ss-field--date"
            type="date"
            name="endsOn"
            label={common.optional(texts.endsOn)}
            description={texts.endsOnHelp}
            error={faults['endsOn']}
          />
        </div>
        <div className="ss-row">
          <Button type="submit" look="primary" busy={busy}>
            {texts.submit}
          </Button>
          <RouteLink to={pages.home()} look="subtle">
            {common.cancel}
          </RouteLink>
        </div>
      </form>
    </Page>
  );
}
