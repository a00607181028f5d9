/**
 * The files of an office document without the moments of its making, which libraries take from the clock: the same content
 * has to be the same bytes. They are optional (ECMA-376, part 2).
 */
export function withoutDates(files: Readonly<Record<string, Uint8Array>>): Record<string, Uint8Array> {
  const core = files['docProps/core.xml'];
  if (core === undefined) return { ...files };
  const text = new TextDecoder().decode(core).replace(/<dcterms:(created|modified)[^>]*>[^<]*<\/dcterms:\1>/g, '');
  return { ...files, 'docProps/core.xml': new TextEncoder().encode(text) };
}
