import type { EditionsBody } from '../../../api/contract/editions.ts';
import { pages, paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Load } from '../../components/Load.tsx';
import type { Tell } from '../../components/Message.tsx';
import { RouteLink } from '../../components/RouteLink.tsx';
import { useForm } from '../../components/use-form.ts';
import { useTexts } from '../../texts/texts.ts';
import { EditionField } from '../editions/EditionField.tsx';

type Props = { readonly wave: WaveDetailBody; readonly onChanged: Tell };

/** Which questionnaire the wave asks; until it opens, another one can be chosen. */
export function WaveEdition({ wave, onChanged }: Props) {
  const { editions: texts } = useTexts();
  const { id, name } = wave.edition;
  return (
    <section className="ss-card ss-stack" aria-labelledby="vragenlijst">
      <Heading level={2} id="vragenlijst">
        {texts.choose}
      </Heading>
      <p>
        <RouteLink to={pages.edition(id)}>{name}</RouteLink>
      </p>
      {wave.state === 'draft' && (
        <details className="ss-details">
          <summary>{texts.chooseOther}</summary>
          <Load<EditionsBody> path={paths.editions()}>
            {(body) => <Choice wave={wave} editions={body.editions} onChanged={onChanged} />}
          </Load>
        </details>
      )}
    </section>
  );
}

function Choice({ wave, editions, onChanged }: Props & EditionsBody) {
  const { editions: texts } = useTexts();
  const { problem, busy, onSubmit } = useForm(
    () => ({}),
    async ({ editionId = '' }) => {
      const { edition } = await send<WaveDetailBody>('PUT', paths.waveEdition(wave.id), { editionId });
      await onChanged(texts.chosen(edition.name));
    },
  );
  return (
    <form noValidate onSubmit={onSubmit}>
      <FormProblem problem={problem} />
      <EditionField editions={editions} usual={wave.edition.id} />
      <Button type="submit" busy={busy}>
        {texts.chooseAction}
      </Button>
    </form>
  );
}
