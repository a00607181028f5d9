import { LIST_FORMATS, type ListFormat } from '../../api/contract/paths.ts';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/texts.ts';
import { Link } from './Link.tsx';

type Props = {
  readonly pathOf: (format: ListFormat) => string;
  /** What a link does, for who hears it away from the others. */
  readonly labelOf: (format: string) => string;
};

/** A list of organisations and people, as a file of each format. */
export function DownloadList({ pathOf, labelOf }: Props) {
  const { addressBook: texts } = useTexts();
  const { locale } = useLocale();
  return (
    <p className="ss-row ss-small ss-downloads">
      {texts.download}
      {LIST_FORMATS.map((format) => (
        <Link
          key={format}
          className="ss-link--alone"
          href={`${pathOf(format)}?locale=${locale}`}
          aria-label={labelOf(format.toUpperCase())}
          download
        >
          {format.toUpperCase()}
        </Link>
      ))}
    </p>
  );
}
