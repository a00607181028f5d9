import { useEffect, useRef } from 'react';

type Props = { readonly html: string; readonly title: string };

/**
 * The layout of a mail, in a tree of its own: the page's style does not reach in, nor the mail's out. Only text and its
 * look come through; nothing in it runs, loads or leads anywhere.
 */
export function MailLayout({ html, title }: Props) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    const host = place.current;
    const root = host?.shadowRoot ?? host?.attachShadow({ mode: 'open' });
    root?.replaceChildren(layoutOf(html));
  }, [html]);
  return <section ref={place} className="ss-mail__layout" aria-label={title} />;
}

const ELEMENTS = /^(A|B|BR|DIV|EM|H[1-6]|HR|I|LI|OL|P|SPAN|STRONG|TABLE|TBODY|TD|TH|THEAD|TR|UL)$/;
const ATTRIBUTES = /^(data-style|dir|lang|role)$/;

function layoutOf(html: string): HTMLElement {
  const { body, documentElement } = new DOMParser().parseFromString(withStylesAside(html), 'text/html');
  for (const element of body.querySelectorAll('*')) {
    if (!ELEMENTS.test(element.tagName)) element.remove();
    else for (const { name } of [...element.attributes]) if (!ATTRIBUTES.test(name)) element.removeAttribute(name);
  }
  const layout = document.createElement('div');
  layout.lang = documentElement.lang;
  layout.dataset['style'] = body.dataset['style'] ?? '';
  layout.append(...body.childNodes);
  // The policy of the page forbids styles in HTML, not styles that are set.
  for (const element of [layout, ...layout.querySelectorAll<HTMLElement>('[data-style]')]) {
    element.style.cssText = element.dataset['style'] ?? '';
  }
  return layout;
}

/** Under another name, a style is no more than words when the HTML is read. */
function withStylesAside(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/\sstyle=/gi, ' data-style='));
}
