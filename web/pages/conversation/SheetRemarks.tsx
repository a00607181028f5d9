import { dialogueRemarks } from '../../../analytics/conversation/dialogue-remarks.ts';
import type { Dashboard } from '../../../analytics/dashboard.ts';
import type { Comment } from '../../../analytics/facts/facts.ts';
import { ROLES } from '../../../survey/criterion.ts';
import { Heading } from '../../components/Heading.tsx';
import { useTexts } from '../../texts/texts.ts';
import { namesOf } from '../dashboard/results-view.ts';

type Props = { readonly dashboard: Dashboard; readonly theme: string };

/** Both sides' reasons in their own words, as far as they may be shown; with the organisation where that is told. */
export function SheetRemarks({ dashboard, theme }: Props) {
  const texts = useTexts().conversation.sheets;
  const remarks = dialogueRemarks(dashboard, theme);
  const names = namesOf(dashboard);
  const by = ({ organisation }: Comment) => organisation && names.get(organisation);
  const isEmpty = remarks !== null && remarks.municipality.length + remarks.partner.length === 0;
  return (
    <section>
      <Heading level={3}>{texts.reasons}</Heading>
      {remarks === null && <p className="ss-soft">{texts.reasonsWithheld}</p>}
      {isEmpty && <p className="ss-soft">{texts.noReasons}</p>}
      {remarks !== null && !isEmpty && (
        <div className="ss-sheet__sides">
          {ROLES.map((role) => (
            <div key={role}>
              <p className="ss-sheet__side">{texts.reasonsOf[role]}</p>
              {remarks[role].length === 0 && <p className="ss-soft">{texts.noReasons}</p>}
              <ul className="ss-sheet__remarks">
                {remarks[role].map((remark) => (
                  <li key={remark.id}>
                    “{remark.text}” {by(remark) && <span className="ss-sheet__by ss-soft">– {by(remark)}</span>}
                  </li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
      {remarks !== null && remarks.more > 0 && <p className="ss-soft ss-small">{texts.moreReasons(remarks.more)}</p>}
    </section>
  );
}
