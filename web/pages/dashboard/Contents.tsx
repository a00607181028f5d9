import { useRef } from 'react';
import { Link } from '../../components/Link.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly sections: readonly { readonly id: string; readonly title: string }[] };

/**
 * What is on the page: beside it on a wide screen, folded up above it on a narrow one; both stay in view. Folded out it lies over
 * the page, so it folds up again when its reader goes on elsewhere.
 */
export function Contents({ sections }: Props) {
  const { results } = useTexts();
  const folded = useRef<HTMLDetailsElement>(null);
  const fold = () => folded.current?.removeAttribute('open');
  const list = (
    <ol className="ss-contents__list">
      {sections.map(({ id, title }) => (
        <li key={id}>
          <Link href={`#${id}`} onClick={fold}>
            {title}
          </Link>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className="ss-contents ss-no-print" aria-label={results.contents}>
      <div className="ss-contents__wide">
        <p className="ss-contents__title">{results.contents}</p>
        {list}
      </div>
      <details
        className="ss-contents__narrow ss-details"
        ref={folded}
        onBlur={({ currentTarget, relatedTarget }) => relatedTarget && !currentTarget.contains(relatedTarget) && fold()}
      >
        <summary>{results.contents}</summary>
        {list}
      </details>
    </nav>
  );
}
