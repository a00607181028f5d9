import { Link } from '../../components/Link.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = { readonly sections: readonly { readonly id: string; readonly title: string }[] };

const ID = 'op-deze-pagina';

/** What is on the page: beside it on a wide screen, where it stays in view, and folded up above it on a narrow one. */
export function Contents({ sections }: Props) {
  const { results } = useTexts();
  const list = (
    <ol className="ss-contents__list">
      {sections.map(({ id, title }) => (
        <li key={id}>
          <Link href={`#${id}`}>{title}</Link>
        </li>
      ))}
    </ol>
  );
  return (
    <nav className="ss-contents ss-no-print" aria-label={results.contents} id={ID}>
      <div className="ss-contents__wide">
        <p className="ss-contents__title">{results.contents}</p>
        {list}
      </div>
      <details className="ss-contents__narrow ss-details">
        <summary>{results.contents}</summary>
        {list}
      </details>
    </nav>
  );
}

/** The way back to the contents from the end of a section, on a narrow screen: there they have scrolled away. */
export function ToContents() {
  const { results } = useTexts();
  return (
    <p className="ss-to-contents ss-small ss-no-print">
      <Link href={`#${ID}`}>{results.toContents}</Link>
    </p>
  );
}
