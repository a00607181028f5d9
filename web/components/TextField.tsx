import type { ComponentProps } from 'react';
import { Field, type FieldProps } from './Field.tsx';

type Props = FieldProps & Omit<ComponentProps<'input'>, keyof FieldProps | 'children'>;

export function TextField({ id, label, description, error, className, ...input }: Props) {
  return (
    <Field {...{ id, label, description, error, className }}>
      {(control) => (
        <input type="text" {...input} {...control} className="utrecht-textbox utrecht-textbox--html-input" />
      )}
    </Field>
  );
}

type AreaProps = FieldProps & Omit<ComponentProps<'textarea'>, keyof FieldProps | 'children'>;

export function TextAreaField({ id, label, description, error, className, ...area }: AreaProps) {
  return (
    <Field {...{ id, label, description, error, className }}>
      {(control) => <textarea {...area} {...control} className="utrecht-textbox utrecht-textbox--html-textarea" />}
    </Field>
  );
}

type SelectProps = FieldProps & Omit<ComponentProps<'select'>, keyof FieldProps>;

export function SelectField({ id, label, description, error, className, children, ...select }: SelectProps) {
  return (
    <Field {...{ id, label, description, error, className }}>
      {(control) => (
        <select {...select} {...control} className="utrecht-select utrecht-select--html-select">
          {children}
        </select>
      )}
    </Field>
  );
}
