import type { EditionDetailBody } from '../../../api/contract/editions.ts';
import { paths } from '../../../api/contract/paths.ts';
import type { WaveDetailBody } from '../../../api/contract/waves.ts';
import { ROLES } from '../../../survey/criterion.ts';
import { languageOf } from '../../../survey/english-fallback.ts';
import { useBody } from '../../components/use-body.ts';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly waveId: string; readonly criterionId: string };

/** The statement as each side was asked it; the page can do without while it is being fetched. */
export function Statements({ waveId, criterionId }: Props) {
  const wave = useBody<WaveDetailBody>(paths.wave(waveId));
  return wave && <OfEdition editionId={wave.edition.id} criterionId={criterionId} />;
}

function OfEdition({ editionId, criterionId }: { readonly editionId: string; readonly criterionId: string }) {
  const { locale } = useLocale();
  const texts = useTexts().results.criterion;
  const body = useBody<EditionDetailBody>(paths.edition(editionId));
  const criterion = body?.edition.criteria.find(({ id }) => id === criterionId);
  if (!criterion) return null;
  return (
    <dl className="ss-facts">
      {ROLES.map((role) => (
        <div key={role}>
          <dt>{texts.asked[role]}</dt>
          <dd lang={languageOf(criterion.statement[role], locale)}>“{criterion.statement[role][locale]}”</dd>
        </div>
      ))}
    </dl>
  );
}
