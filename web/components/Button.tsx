import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export type ButtonLook = 'primary' | 'secondary' | 'subtle';

type Props = Omit<ComponentProps<'button'>, 'disabled'> & {
  readonly look?: ButtonLook;
  /** For an act that takes something away. */
  readonly negative?: boolean;
  /** While the server works on it: the button stays focusable, a second press does nothing. */
  readonly busy?: boolean;
};

export function Button({ look = 'secondary', negative = false, busy = false, className, onClick, ...rest }: Props) {
  return (
    <button
      type="button"
      {...rest}
      className={classes(buttonClass(look, negative), busy && 'nl-button--disabled', className)}
      aria-disabled={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
    />
  );
}

/** The classes of a button, for a link that looks like one. */
export function buttonClass(look: ButtonLook, negative = false): string {
  return classes('nl-button', `nl-button--${look}`, negative && 'nl-button--negative');
}
