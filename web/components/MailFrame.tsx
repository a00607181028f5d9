import { useEffect, useRef, useState } from 'react';

type Props = { readonly html: string; readonly title: string };

/**
 * The layout of a mail, in a frame in which nothing runs and nothing is asked for: the sandbox allows no scripts, and the
 * page's own policy holds inside. That policy also forbids styles written in HTML, so the mail's are set one by one.
 */
export function MailFrame({ html, title }: Props) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [isReady, setIsReady] = useState(false);
  const [height, setHeight] = useState(0);
  useEffect(() => {
    const inside = frame.current?.contentDocument;
    if (isReady && inside) setHeight(fill(inside, html));
  }, [html, isReady]);
  useEffect(() => {
    const measure = () => setHeight(frame.current?.contentDocument?.documentElement.offsetHeight ?? 0);
    window.addEventListener('resize', measure);
    return () => window.removeEventListener('resize', measure);
  }, []);
  return (
    <iframe
      ref={frame}
      className="ss-mail__frame"
      title={title}
      sandbox="allow-same-origin"
      srcDoc="<!doctype html>"
      height={height}
      onLoad={() => setIsReady(true)}
    />
  );
}

/** Puts a mail into the empty document of a frame; gives back how high it is. */
function fill(inside: Document, html: string): number {
  const mail = new DOMParser().parseFromString(withStylesAside(html), 'text/html');
  for (const element of mail.querySelectorAll('script, style, img')) element.remove();
  // It shows what the mail looks like; somebody's personal link is not opened from here.
  for (const link of mail.querySelectorAll('a')) link.removeAttribute('href');
  const root = inside.importNode(mail.documentElement, true);
  inside.replaceChild(root, inside.documentElement);
  for (const element of [root, ...root.querySelectorAll<HTMLElement>('[data-style]')]) {
    element.style.cssText = element.dataset['style'] ?? '';
  }
  return root.offsetHeight;
}

/** Under another name, a style is no more than words when the HTML is read. */
function withStylesAside(html: string): string {
  return html.replace(/<[a-z][^<>]*>/gi, (tag) => tag.replaceAll(/\sstyle=/gi, ' data-style='));
}
