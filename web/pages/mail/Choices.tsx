import { useId } from 'react';

type Props<Value extends string> = {
  readonly legend: string;
  readonly name: string;
  readonly description?: string;
  readonly options: readonly { readonly value: Value; readonly label: string; readonly mark: string | null }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few, all of them in sight, each with what is special about it. */
export function Choices<Value extends string>({ legend, name, description, options, chosen, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <fieldset className="ss-options" aria-describedby={description && id}>
      <legend className="utrecht-form-label">{legend}</legend>
      {options.map(({ value, label, mark }) => (
        <label key={value} className="ss-tick">
          <input type="radio" name={name} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label} {mark && <span className="ss-options__mark">{mark}</span>}
          </span>
        </label>
      ))}
      {description && (
        <p className="utrecht-form-field-description" id={id}>
          {description}
        </p>
      )}
    </fieldset>
  );
}
