/** The first stop of the tab key: past the masthead, to what the page is about (`#inhoud`). */
export function SkipLink({ children }: { readonly children: string }) {
  return (
    <a className="nl-skip-link nl-skip-link--visible-on-focus" href="#inhoud">
      {children}
    </a>
  );
}
