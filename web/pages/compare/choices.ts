import { useSearchParams } from 'react-router';

/** What is chosen on the page: it stands in its address, so that a comparison can be sent to somebody. */
export type Choices = {
  /** The chosen value if it is one of these, else the one at this place; undefined when there is none. */
  readonly of: <Value extends string>(name: string, values: readonly Value[], place?: number) => Value | undefined;
  readonly choose: (name: string, value: string) => void;
};

export function useChoices(): Choices {
  const [search, setSearch] = useSearchParams();
  return {
    of: (name, values, place = 0) => values.find((value) => value === search.get(name)) ?? values.at(place),
    choose: (name, value) => {
      const next = new URLSearchParams(search);
      next.set(name, value);
      setSearch(next, { replace: true, preventScrollReset: true });
    },
  };
}
