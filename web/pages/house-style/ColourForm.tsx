import { type FormEvent, useId, useRef, useState } from 'react';
import { canBeUsed } from '../../../analytics/charts/house-colours.ts';
import type { HouseStyleBody } from '../../../api/contract/house-style.ts';
import { paths } from '../../../api/contract/paths.ts';
import { LEAST_CONTRAST } from '../../../survey/house-style.ts';
import { send } from '../../api.ts';
import { Button } from '../../components/Button.tsx';
import { classes } from '../../components/classes.ts';
import { Field } from '../../components/Field.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Message, type Said } from '../../components/Message.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useLocale } from '../../locale.tsx';
import { useAct } from '../../survey/use-act.ts';
import { useTexts } from '../../texts/texts.ts';
import { contrastWithWhite, contrastWords, readColour } from './colour.ts';

type Props = {
  readonly typed: string;
  readonly kept: string;
  readonly onType: (typed: string) => void;
  readonly onKept: (style: HouseStyleBody) => void;
};

/** The colour, by eye or by its code, with how well it can be read. */
export function ColourForm({ typed, kept, onType, onKept }: Props) {
  const texts = useTexts().houseStyle.colour;
  const [said, setSaid] = useState<Said | null>(null);
  const [isFaulty, setIsFaulty] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const id = useId();
  const colour = readColour(typed);
  const { busy, problem, act } = useAct(async () => {
    onKept(await send<HouseStyleBody>('PUT', paths.houseStyle(), { colour }));
    setSaid({ text: texts.saved, takesFocus: false });
  });
  const save = (event: FormEvent) => {
    event.preventDefault();
    setSaid(null);
    setIsFaulty(colour === null);
    if (colour === null) field.current?.focus();
    else void act();
  };
  const type = (value: string) => {
    setIsFaulty(false);
    setSaid(null);
    onType(value);
  };
  return (
    <form className="ss-card ss-stack" noValidate onSubmit={save} aria-labelledby={id}>
      <Heading level={2} id={id}>
        {texts.title}
      </Heading>
      <FormProblem problem={problem} />
      <div className="ss-colour">
        <Field label={texts.pick}>
          {(control) => (
            <input
              {...control}
              type="color"
              className="ss-colour__pick"
              value={colour ?? kept}
              onChange={({ currentTarget }) => type(currentTarget.value)}
            />
          )}
        </Field>
        <TextField
          ref={field}
          label={texts.typed}
          description={texts.typedHelp}
          error={isFaulty ? texts.faulty : undefined}
          value={typed}
          maxLength={20}
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          onChange={({ currentTarget }) => type(currentTarget.value)}
        />
      </div>
      <Contrast colour={colour} />
      <div>
        <Button type="submit" look="primary" busy={busy}>
          {texts.save}
        </Button>
      </div>
      <Message said={said} />
    </form>
  );
}

/** Changes with every movement of the picker, so it is read on asking, not said aloud. */
function Contrast({ colour }: { readonly colour: string | null }) {
  const texts = useTexts().houseStyle.colour;
  const { locale } = useLocale();
  if (colour === null) return <p className="ss-contrast">{texts.unknown}</p>;
  const contrast = contrastWithWhite(colour);
  const words = contrastWords(locale, contrast);
  const isEnough = contrast >= LEAST_CONTRAST;
  return (
    <div className="ss-stack ss-stack--small">
      <p className={classes('ss-contrast', !isEnough && 'ss-contrast--low')}>
        <Icon name={isEnough ? 'check' : 'warning'} />
        <span>{isEnough ? texts.enough(words) : texts.low(words, contrastWords(locale, LEAST_CONTRAST))}</span>
      </p>
      {isEnough && !canBeUsed(colour) && <p className="ss-soft">{texts.notInCharts}</p>}
    </div>
  );
}
