import { type ReactNode, useId } from 'react';
import { classes } from './classes.ts';

/** What every field of a form has: a name, perhaps an explanation, perhaps a fault. */
export type FieldProps = {
  readonly label: string;
  readonly description?: ReactNode;
  readonly error?: string | undefined;
  readonly className?: string | undefined;
};

/** What the control inside must carry to be tied to its label, explanation and fault. */
export type ControlProps = {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': true | undefined;
};

type Props = FieldProps & { readonly id?: string | undefined; readonly children: (control: ControlProps) => ReactNode };

export function Field({ id, label, description, error, className, children }: Props) {
  const made = useId();
  const own = id ?? made;
  const described = [description && `${own}-description`, error && `${own}-error`].filter(Boolean).join(' ');
  return (
    <div className={classes('utrecht-form-field', error && 'utrecht-form-field--invalid', className)}>
      <label className="utrecht-form-label utrecht-form-field__label" htmlFor={own}>
        {label}
      </label>
      {description && (
        <div className="utrecht-form-field-description" id={`${own}-description`}>
          {description}
        </div>
      )}
      {error && (
        <div className="utrecht-form-field-error-message" id={`${own}-error`}>
          {error}
        </div>
      )}
      <div className="utrecht-form-field__input">
        {children({ id: own, 'aria-describedby': described || undefined, 'aria-invalid': error ? true : undefined })}
      </div>
    </div>
  );
}
