import type { ConversationBody } from '../../../api/contract/conversation.ts';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useLocale } from '../../locale.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Order } from '../edition/Order.tsx';
import { titleOfGap } from './row-of-gap.ts';
import type { Choosing } from './use-choosing.ts';

type Props = { readonly body: ConversationBody; readonly choosing: Choosing };

/** The chosen gaps in their order. */
export function ChosenList({ body, choosing }: Props) {
  const { choose } = useTexts().conversation;
  const { locale } = useLocale();
  const isOpen = body.state === 'preparing';
  return (
    <div className="ss-stack">
      <Heading level={3}>{choose.chosen(body.gaps.length)}</Heading>
      <Paragraph className="ss-soft">{body.gaps.length === 0 ? choose.none : choose.order}</Paragraph>
      {body.gaps.length > 0 && (
        <ol className="ss-chosen">
          {body.gaps.map(({ id, gap }, place) => {
            const title = titleOfGap(locale, body.dashboard, gap);
            return (
              <li key={id}>
                <span className="ss-chosen__title">
                  {place + 1}. {title}
                </span>
                {isOpen && (
                  <span className="ss-row">
                    <Order
                      name={title}
                      place={place}
                      total={body.gaps.length}
                      onMove={(by) => choosing.move(place, by)}
                    />
                    <Button look="subtle" busy={choosing.busy} onClick={() => choosing.turn(gap)}>
                      {choose.leave}
                      <span className="ss-visually-hidden"> {title}</span>
                    </Button>
                  </span>
                )}
              </li>
            );
          })}
        </ol>
      )}
    </div>
  );
}
