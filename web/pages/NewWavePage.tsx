import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { CoalitionDetailBody } from '../../api/contract/coalitions.ts';
import type { EditionsBody } from '../../api/contract/editions.ts';
import { pages, paths } from '../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../api/contract/waves.ts';
import { ATTRIBUTIONS, type Attribution } from '../../survey/wave.ts';
import { send } from '../api.ts';
import { Button } from '../components/Button.tsx';
import { ChoiceField } from '../components/ChoiceField.tsx';
import { FormProblem } from '../components/FormProblem.tsx';
import { Load } from '../components/Load.tsx';
import { Page } from '../components/Page.tsx';
import { Paragraph } from '../components/Paragraph.tsx';
import { RouteLink } from '../components/RouteLink.tsx';
import { TextField } from '../components/TextField.tsx';
import { missingOf, placeAt, sentencesOf, useForm, type Values } from '../components/use-form.ts';
import { useTexts } from '../texts/texts.ts';
import { EditionField } from './editions/EditionField.tsx';
import { Forecast } from './wave/Forecast.tsx';

export function NewWavePage() {
  const { coalitionId = '' } = useParams();
  return (
    <Load<CoalitionDetailBody> path={paths.coalition(coalitionId)}>
      {(coalition) => (
        <Load<EditionsBody> path={paths.editions()}>
          {({ editions }) => <NewWave coalition={coalition} editions={editions} />}
        </Load>
      )}
    </Load>
  );
}

function NewWave({ coalition, editions }: { readonly coalition: CoalitionDetailBody } & EditionsBody) {
  const { newWave: texts, confidential, home, common } = useTexts();
  const [attribution, setAttribution] = useState<Attribution>('organisation');
  const navigate = useNavigate();
  const labels = { name: texts.name, opensOn: texts.opensOn, closesOn: texts.closesOn };
  const check = (values: Values) => {
    const missing = missingOf(values, labels, common.required);
    const { opensOn = '', closesOn = '' } = values;
    return closesOn && closesOn < opensOn ? { ...missing, closesOn: texts.dates } : missing;
  };
  const save = async (values: Values) => {
    const { id } = await send<WaveDetailBody>('POST', paths.waves(coalition.id), values);
    await navigate(pages.wave(id));
  };
  const { faults, problem, busy, onSubmit } = useForm(check, save, placeAt(sentencesOf(labels, common.faulty)));
  const crumbs = [
    { to: pages.home(), name: home.crumb },
    { to: pages.coalition(coalition.id), name: coalition.name },
  ];
  return (
    <Page title={texts.title} crumbs={crumbs}>
      <form className="ss-card ss-narrow" noValidate onSubmit={onSubmit}>
        <FormProblem problem={problem} />
        <TextField name="name" label={texts.name} description={texts.nameHelp} error={faults['name']} maxLength={80} />
        <div className="ss-fields">
          <TextField
            className="ss-field--date"
            type="date"
            name="opensOn"
            label={texts.opensOn}
            error={faults['opensOn']}
          />
          <TextField
            className="ss-field--date"
            type="date"
            name="closesOn"
            label={texts.closesOn}
            description={texts.closesOnHelp}
            error={faults['closesOn']}
          />
        </div>
        <EditionField editions={editions} usual={usualOf(coalition, editions)} />
        <ChoiceField
          name="attribution"
          label={texts.attribution}
          choices={ATTRIBUTIONS.map((value) => ({ value, ...confidential.modes[value] }))}
          value={attribution}
          onChoose={setAttribution}
        />
        <Paragraph className="ss-soft">{confidential.told}</Paragraph>
        {attribution === 'confidential' && <Forecast partners={partnersOf(coalition)} />}
        <Paragraph className="ss-soft">{texts.later}</Paragraph>
        <div className="ss-row">
          <Button type="submit" look="primary" busy={busy}>
            {texts.submit}
          </Button>
          <RouteLink to={pages.coalition(coalition.id)} look="subtle">
            {common.cancel}
          </RouteLink>
        </div>
      </form>
    </Page>
  );
}

/** What the coalition was asked last; at first the questionnaire that was there first. */
function usualOf({ waves: [latest] }: CoalitionDetailBody, editions: EditionsBody['editions']): string {
  const asked = editions.find(({ waves }) => waves.some(({ id }) => id === latest?.id));
  return (asked ?? editions.at(-1))?.id ?? '';
}

function partnersOf({ memberships }: CoalitionDetailBody) {
  const partners = memberships.filter(({ role }) => role === 'partner');
  return partners.map(({ name, respondents }) => ({ name, people: respondents.length }));
}
