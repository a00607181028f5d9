import type { ReactNode } from 'react';
import { classes } from './classes.ts';

type Tone = 'open' | 'waiting' | 'fault' | 'brand' | 'quiet';

export function Badge({ tone = 'quiet', children }: { readonly tone?: Tone; readonly children: ReactNode }) {
  return <span className={classes('nl-data-badge', tone !== 'quiet' && `ss-badge--${tone}`)}>{children}</span>;
}
