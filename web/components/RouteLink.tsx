import { type LinkProps, Link as RouterLink } from 'react-router';
import { type ButtonLook, buttonClass } from './Button.tsx';
import { classes } from './classes.ts';

type Props = Omit<LinkProps, 'to'> & {
  readonly to: string;
  /** Looks like a button when given. */
  readonly look?: ButtonLook;
};

/** A link to another page of the staff's app. */
export function RouteLink({ look, className, ...rest }: Props) {
  return <RouterLink {...rest} className={classes(look ? buttonClass(look) : 'nl-link', className)} />;
}
