/** Two shapes that mirror each other; where they overlap is what both see. */
export function Logo({ className }: { readonly className?: string }) {
  return (
    <svg className={className} viewBox="0 0 40 40" aria-hidden="true" focusable="false">
      <path fill="#0f4c5c" d="M4 6h10.5C22 6 27 11.6 27 20s-5 14-12.5 14H4z" />
      <path fill="#e3a23b" d="M36 6H25.5C18 6 13 11.6 13 20s5 14 12.5 14H36z" />
      <path fill="#fff" d="M20 7.9c4.4 2.3 7 6.6 7 12.1s-2.6 9.8-7 12.1c-4.4-2.3-7-6.6-7-12.1s2.6-9.8 7-12.1z" />
    </svg>
  );
}
