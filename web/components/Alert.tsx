import type { ReactNode, Ref } from 'react';
import { Icon, type IconName } from './Icon.tsx';

type Kind = 'info' | 'ok' | 'warning' | 'error';

type Props = {
  readonly kind: Kind;
  readonly title?: string;
  readonly children: ReactNode;
  /** Makes it focusable from code, so that a reader is brought to it. */
  readonly ref?: Ref<HTMLDivElement>;
  /** Says it aloud when it appears; leave out for what stands on the page from the start. */
  readonly announce?: boolean;
};

const ICONS: Readonly<Record<Kind, IconName>> = { info: 'info', ok: 'check', warning: 'warning', error: 'warning' };

export function Alert({ kind, title, children, ref, announce = false }: Props) {
  const role = announce ? (kind === 'error' ? 'alert' : 'status') : undefined;
  return (
    <div className={`utrecht-alert utrecht-alert--${kind}`} role={role} ref={ref} tabIndex={ref ? -1 : undefined}>
      <Icon name={ICONS[kind]} className="utrecht-alert__icon" />
      <div className="utrecht-alert__content">
        {title && (
          <p>
            <strong>{title}</strong>
          </p>
        )}
        {typeof children === 'string' ? <p>{children}</p> : children}
      </div>
    </div>
  );
}
