/** An element with a text, or with elements in it. */
export type Element = { readonly tag: string; readonly content: string | readonly Element[] };

export function element(tag: string, content: Element['content']): Element {
  return { tag, content };
}

const NAMESPACE = 'https://www.nationaalarchief.nl/mdto';

/** An MDTO document. */
export function xmlOf(elements: readonly Element[]): string {
  const schema = `xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${NAMESPACE}/MDTO-XML1.0.1.xsd"`;
  const body = elements.map((one) => written(one, '  ')).join('');
  return `<?xml version="1.0" encoding="UTF-8"?>\n<MDTO xmlns="${NAMESPACE}" ${schema}>\n${body}</MDTO>\n`;
}

function written({ tag, content }: Element, indent: string): string {
  if (typeof content === 'string') return `${indent}<${tag}>${escaped(content)}</${tag}>\n`;
  const inner = content.map((one) => written(one, `${indent}  `)).join('');
  return `${indent}<${tag}>\n${inner}${indent}</${tag}>\n`;
}

/** What XML cannot hold at all is left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
