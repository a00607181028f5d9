import type { WaveMailBody } from '../../../../api/contract/mail.ts';
import type { WaveInvitationBody } from '../../../../api/contract/waves.ts';
import { textsOf } from '../../../../survey/texts/texts.ts';
import { classes } from '../../../components/classes.ts';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { FILTERS, type Filter, isIn } from './stage.ts';

type Props = {
  readonly transport: WaveMailBody['transport'];
  readonly invitations: readonly WaveInvitationBody[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
};

/** The totals in a row; each of them shows whom it counts. */
export function Totals({ transport, invitations, filter, onFilter }: Props) {
  const { board: texts } = useTexts();
  const words = {
    ...textsOf(useLocale().locale).progress,
    ...texts.stages,
    all: texts.all,
    outstanding: texts.outstanding,
    ...(transport === 'outbox' && { sent: texts.putReady }),
  };
  return (
    <fieldset className="ss-totals">
      <legend className="ss-visually-hidden">{texts.filters}</legend>
      {FILTERS.map((one) => {
        const count = invitations.filter((invitation) => isIn(one, invitation)).length;
        return (
          <button
            key={one}
            type="button"
            className={classes(
              'ss-total',
              one === 'action' && count > 0 && 'ss-total--action',
              count === 0 && 'ss-total--none',
            )}
            aria-pressed={one === filter}
            onClick={() => onFilter(one)}
          >
            <strong className="ss-total__count">{count}</strong> <span>{words[one]}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
