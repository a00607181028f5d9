import type { ComponentProps } from 'react';
import { classes } from './classes.ts';

type Level = 1 | 2 | 3;

type Props = ComponentProps<'h1'> & {
  readonly level: Level;
  /** The level it looks like, when that differs from where it stands in the page. */
  readonly look?: Level;
};

export function Heading({ level, look = level, className, ...rest }: Props) {
  const Tag = `h${level}` as const;
  return <Tag {...rest} className={classes('nl-heading', `nl-heading--level-${look}`, className)} />;
}
