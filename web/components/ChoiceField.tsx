import { useId } from 'react';
import { Paragraph } from './Paragraph.tsx';

type Choice<Value extends string> = { readonly value: Value; readonly name: string; readonly text: string };

type Props<Value extends string> = {
  readonly name: string;
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value;
  readonly onChoose: (value: Value) => void;
};

/** One of a few ways to go, each with a description that is read before choosing. */
export function ChoiceField<Value extends string>({ name, label, choices, value, onChoose }: Props<Value>) {
  const id = useId();
  return (
    <fieldset className="ss-choices">
      <legend className="utrecht-form-label">{label}</legend>
      {choices.map((choice) => (
        <div key={choice.value} className="ss-choice">
          <input
            id={`${id}-${choice.value}`}
            type="radio"
            name={name}
            value={choice.value}
            checked={choice.value === value}
            aria-describedby={`${id}-${choice.value}-text`}
            onChange={() => onChoose(choice.value)}
          />
          <label htmlFor={`${id}-${choice.value}`}>
            <strong>{choice.name}</strong>
          </label>
          <Paragraph id={`${id}-${choice.value}-text`}>{choice.text}</Paragraph>
        </div>
      ))}
    </fieldset>
  );
}
