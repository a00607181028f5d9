import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

/** A link that loads a page anew: for other sites and for pages without the staff's router. */
export function Link({ className, ...rest }: ComponentProps<'a'>) {
  return <a {...rest} className={classes('nl-link', className)} />;
}
