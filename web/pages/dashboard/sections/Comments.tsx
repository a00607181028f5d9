import { useMemo, useState } from 'react';
import type { Comment } from '../../../../analytics/facts/facts.ts';
import { languageOf } from '../../../../survey/english-fallback.ts';
import { Heading } from '../../../components/Heading.tsx';
import { Message, type Said } from '../../../components/Message.tsx';
import { Paragraph } from '../../../components/Paragraph.tsx';
import { useLocale } from '../../../locale.tsx';
import { useTexts } from '../../../texts/texts.ts';
import { CommentList } from '../CommentList.tsx';
import { commentGroupsOf } from '../comment-groups.ts';
import { Redaction } from '../Redaction.tsx';
import { Section } from '../Section.tsx';
import type { SectionProps } from '../sections.tsx';

/** What people wrote, by theme. The coordinator can change a comment or leave it out; an audience only reads. */
export function Comments({ dashboard, wave, audience, reload, id, title }: SectionProps) {
  const { results } = useTexts();
  const { locale } = useLocale();
  const groups = useMemo(() => commentGroupsOf(dashboard), [dashboard]);
  const [chosen, setChosen] = useState<Comment | null>(null);
  const [said, setSaid] = useState<Said | null>(null);
  const mayRedact = audience === 'coordinator' && reload !== undefined;
  const onDone = async (text: string) => {
    await reload?.(true);
    setChosen(null);
    setSaid({ text, takesFocus: true });
  };
  const nothing = groups === null ? results.commentsWithheld : results.commentsNone;
  return (
    <Section id={id} title={title} lead={results.commentsLead}>
      <Message said={said} />
      {wave.attribution === 'confidential' && (
        <Paragraph className="ss-narrow">{results.commentsConfidential}</Paragraph>
      )}
      {!groups?.length && <p className="ss-nothing">{nothing}</p>}
      {groups?.map((group) => (
        <div key={group.id} className="ss-stack ss-stack--small">
          <Heading level={3} lang={languageOf(group.title, locale)}>
            {group.title[locale]}
          </Heading>
          <CommentList comments={group.comments} dashboard={dashboard} {...(mayRedact && { onRedact: setChosen })} />
        </div>
      ))}
      {mayRedact && <Redaction waveId={wave.id} comment={chosen} onClose={() => setChosen(null)} onDone={onDone} />}
    </Section>
  );
}
