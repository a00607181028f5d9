import { useId } from 'react';
import { Heading } from '../../components/Heading.tsx';

type Props = {
  readonly label: string;
  readonly description?: string;
  /** Whether the label is the heading of what follows as well. */
  readonly isHeading?: boolean;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
};

/** A box to tick, with what it means. */
export function Tick({ label, description, isHeading = false, checked, onChange }: Props) {
  const id = useId();
  return (
    <div className="ss-keep">
      <input
        type="checkbox"
        id={id}
        checked={checked}
        aria-describedby={description ? `${id}-description` : undefined}
        onChange={({ target }) => onChange(target.checked)}
      />
      {isHeading ? (
        <Heading level={3}>
          <label htmlFor={id}>{label}</label>
        </Heading>
      ) : (
        <label htmlFor={id}>{label}</label>
      )}
      {description && (
        <p className="ss-soft ss-small" id={`${id}-description`}>
          {description}
        </p>
      )}
    </div>
  );
}
