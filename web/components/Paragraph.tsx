import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

export function Paragraph({ lead = false, className, ...rest }: ComponentProps<'p'> & { readonly lead?: boolean }) {
  return <p {...rest} className={classes('nl-paragraph', lead && 'nl-paragraph--lead', className)} />;
}
