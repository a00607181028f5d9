import { buttonClass } from './Button.tsx';

type Props = {
  readonly id: string;
  /** By which the form finds the file. */
  readonly name: string;
  readonly accept: string;
  readonly label: string;
  /** Says which file was chosen; null: none is. */
  readonly chosen: string | null;
  /** What is wrong; null: nothing. */
  readonly fault: string | null;
  /** Gets the file's name; null when the choice was taken back. */
  readonly onChoose: (name: string | null) => void;
};

/** Chooses a file. The browser's own field speaks the browser's language, so its label looks like our button. */
export function FileField({ id, name, accept, label, chosen, fault, onChoose }: Props) {
  return (
    <div className="utrecht-form-field">
      <input
        id={id}
        name={name}
        type="file"
        className="ss-visually-hidden ss-file"
        accept={accept}
        aria-invalid={fault !== null}
        aria-describedby={fault === null ? undefined : `${id}-fault`}
        onChange={({ currentTarget }) => onChoose(currentTarget.files?.[0]?.name ?? null)}
      />
      <label htmlFor={id} className={buttonClass('secondary')}>
        {label}
      </label>
      <p role="status" className="ss-small ss-file-name">
        {chosen}
      </p>
      {fault !== null && (
        <p className="utrecht-form-field-error-message" id={`${id}-fault`}>
          {fault}
        </p>
      )}
    </div>
  );
}
