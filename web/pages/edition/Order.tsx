import { useRef } from 'react';
import { flushSync } from 'react-dom';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { useTexts } from '../../texts/texts.ts';

type Props = {
  readonly name: string;
  readonly place: number;
  readonly total: number;
  readonly onMove: (by: 1 | -1) => void;
};

/** Moves a thing up or down in its list; the focus goes along with it. */
export function Order({ name, place, total, onMove }: Props) {
  const { editions: texts } = useTexts();
  const buttons = { up: useRef<HTMLButtonElement>(null), down: useRef<HTMLButtonElement>(null) };
  const move = (way: 'up' | 'down') => {
    // A browser takes the focus away from what is put elsewhere in the page.
    flushSync(() => onMove(way === 'up' ? -1 : 1));
    buttons[way].current?.focus();
  };
  return (
    <span className="ss-order">
      <Button ref={buttons.up} look="subtle" aria-label={texts.up(name)} busy={place === 0} onClick={() => move('up')}>
        <Icon name="up" />
      </Button>
      <Button
        ref={buttons.down}
        look="subtle"
        aria-label={texts.down(name)}
        busy={place === total - 1}
        onClick={() => move('down')}
      >
        <Icon name="down" />
      </Button>
    </span>
  );
}
