import { useTexts } from '../../texts/texts.ts';
import { choicesOf, MOST_DAYS, type Plan } from './plan.ts';

type Props = { readonly saved: Plan; readonly plan: Plan; readonly onPlan: (plan: Plan) => void };

/** On which days before the last one reminders go. */
export function Days({ saved, plan, onPlan }: Props) {
  const { mail: texts } = useTexts();
  const { daysBefore } = plan;
  const isTooMany = daysBefore.length > MOST_DAYS;
  return (
    <fieldset className="ss-options" aria-describedby={isTooMany ? 'dagen-uitleg dagen-fout' : 'dagen-uitleg'}>
      <legend className="utrecht-form-label">{texts.days}</legend>
      <p className="utrecht-form-field-description" id="dagen-uitleg">
        {texts.daysHelp}
      </p>
      <div className="ss-days">
        {choicesOf(saved).map((days) => (
          <label key={days} className="ss-tick">
            <input
              type="checkbox"
              checked={daysBefore.includes(days)}
              onChange={({ currentTarget: { checked } }) =>
                onPlan({
                  ...plan,
                  daysBefore: [...daysBefore.filter((one) => one !== days), ...(checked ? [days] : [])],
                })
              }
            />
            {texts.day(days)}
          </label>
        ))}
      </div>
      <p role="alert" id="dagen-fout" className="utrecht-form-field-error-message">
        {isTooMany && texts.tooMany}
      </p>
    </fieldset>
  );
}
