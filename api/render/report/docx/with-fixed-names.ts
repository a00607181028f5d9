const DOCUMENT = 'word/document.xml';

/**
 * The files of a document with its pictures, bookmarks and lines of contents numbered from 1: the library counts on from
 * the document that it made before, and the same report has to be the same bytes.
 */
export function withFixedNames(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const document = files[DOCUMENT];
  if (document === undefined) return { ...files };
  const numbered = COUNTED.reduce(countedAnew, new TextDecoder().decode(document));
  return { ...files, [DOCUMENT]: new TextEncoder().encode(numbered) };
}

/** What stands before each number. */
const COUNTED = [
  /(<wp:docPr id=")(\d+)/g,
  /("| )_Toc(\d+)/g,
  /(<w:bookmark(?:Start|End)(?: w:name="[^"]*")? w:id=")(\d+)/g,
];

function countedAnew(text: string, pattern: RegExp): string {
  const places = new Map<string, number>();
  return text.replace(pattern, (whole, _before: string, old: string) => {
    const place = places.get(old) ?? places.size + 1;
    places.set(old, place);
    return whole.slice(0, whole.length - old.length) + place;
  });
}
