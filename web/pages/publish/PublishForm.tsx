import { type FormEvent, useState } from 'react';
import type { PublicationsBody } from '../../../api/contract/publications.ts';
import { Button } from '../../components/Button.tsx';
import { Heading } from '../../components/Heading.tsx';
import type { Tell } from '../../components/Message.tsx';
import { TextAreaField } from '../../components/TextField.tsx';
import { useTexts } from '../../texts/texts.ts';
import { Tick } from '../edition/Tick.tsx';
import { Confirm } from './Confirm.tsx';

type Props = {
  readonly body: PublicationsBody;
  /** What the preview was made with. */
  readonly digest: string;
  readonly withComments: boolean;
  readonly onWithComments: (withComments: boolean) => void;
  readonly onChanged: Tell;
  /** It was asked whether to publish; the preview may be out of date. */
  readonly onClosed: () => void;
};

/** What goes along with the figures, and the press that publishes. */
export function PublishForm({ body, digest, withComments, onWithComments, onChanged, onClosed }: Props) {
  const { publish, common } = useTexts();
  const texts = publish.form;
  const [note, setNote] = useState('');
  const [isAsking, setIsAsking] = useState(false);
  const ask = (event: FormEvent) => {
    event.preventDefault();
    setIsAsking(true);
  };
  const wanted = { digest, withComments, note: note.trim() === '' ? null : note };
  return (
    <section className="ss-card ss-stack" aria-labelledby="publiceren">
      <Heading level={2} id="publiceren">
        {body.publications.length === 0 ? texts.title : texts.again}
      </Heading>
      <form className="ss-stack" onSubmit={ask}>
        <Tick
          label={texts.comments}
          description={texts.commentsHelp}
          checked={withComments}
          onChange={onWithComments}
        />
        <TextAreaField
          label={common.optional(texts.note)}
          description={texts.noteHelp}
          rows={3}
          maxLength={1000}
          value={note}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <div className="ss-row">
          <Button type="submit" look="primary">
            {texts.publish}
          </Button>
        </div>
      </form>
      <Confirm
        body={body}
        wanted={wanted}
        open={isAsking}
        onClose={() => {
          setIsAsking(false);
          onClosed();
        }}
        onChanged={async (...said) => {
          setNote('');
          await onChanged(...said);
        }}
      />
    </section>
  );
}
