import type { ReplyRoundBody } from '../../../../api/contract/replies.ts';
import { useTexts } from '../../../texts/texts.ts';

type Props = Pick<ReplyRoundBody, 'organisations'> & { readonly total: number };

/** Each partner with how much of what is laid before it it has replied to. */
export function Who({ organisations, total }: Props) {
  const { who: texts } = useTexts().replyRound;
  if (organisations.length === 0) return null;
  const how = (replied: number) =>
    replied === total ? texts.all : replied === 0 ? texts.none : texts.some(replied, total);
  return (
    <table className="utrecht-table utrecht-table--html-table ss-stacked ss-narrow">
      <caption>{texts.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{texts.organisation}</th>
          <th scope="col">{texts.replied}</th>
        </tr>
      </thead>
      <tbody>
        {organisations.map(({ id, name, replied }) => (
          <tr key={id}>
            <th scope="row">{name}</th>
            <td data-label={texts.replied}>{how(replied)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
