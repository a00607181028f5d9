import { type FormEvent, useId, useState } from 'react';
import type { HouseStyleBody, KeptLogoBody } from '../../../api/contract/house-style.ts';
import { paths } from '../../../api/contract/paths.ts';
import { ProblemError, send } from '../../api.ts';
import { Alert } from '../../components/Alert.tsx';
import { Button } from '../../components/Button.tsx';
import { FileField } from '../../components/FileField.tsx';
import { FormProblem } from '../../components/FormProblem.tsx';
import { Heading } from '../../components/Heading.tsx';
import { Paragraph } from '../../components/Paragraph.tsx';
import { useTexts } from '../../texts/texts.ts';
import { LogoPicture } from './LogoPicture.tsx';
import { RemoveLogo } from './RemoveLogo.tsx';

type Props = { readonly logo: HouseStyleBody['logo']; readonly onKept: (style: HouseStyleBody) => void };

type State = 'idle' | 'busy' | 'removed' | KeptLogoBody['removed'] | ProblemError;

/** The logo as it was kept, another one in its place, or none. */
export function LogoForm({ logo, onKept }: Props) {
  const { logo: texts } = useTexts().houseStyle;
  const [state, setState] = useState<State>('idle');
  const [chosen, setChosen] = useState<string | null>(null);
  const [isMissing, setIsMissing] = useState(false);
  const id = useId();
  const save = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const input = event.currentTarget.elements.namedItem('logo') as HTMLInputElement;
    const [file] = input.files ?? [];
    setIsMissing(file === undefined);
    if (file === undefined) return input.focus();
    setState('busy');
    try {
      const kept = await send<KeptLogoBody>('PUT', paths.houseStyleLogo(), file, { type: 'application/octet-stream' });
      onKept(kept.style);
      setState(kept.removed);
      setChosen(null);
      input.value = '';
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      setState(error);
    }
  };
  return (
    <form
      className="ss-card ss-stack"
      noValidate
      onSubmit={(event) => void save(event)}
      aria-labelledby={`${id}-title`}
    >
      <Heading level={2} id={`${id}-title`}>
        {texts.title}
      </Heading>
      {logo === null ? <Paragraph>{texts.none}</Paragraph> : <LogoPicture logo={logo} name={texts.now} />}
      <Paragraph className="ss-soft">{texts.help}</Paragraph>
      <FileField
        id={id}
        name="logo"
        accept=".svg,.png,image/svg+xml,image/png"
        label={logo === null ? texts.file : texts.other}
        chosen={chosen === null ? null : texts.chosen(chosen)}
        fault={isMissing ? texts.missing : null}
        onChoose={(name) => {
          setChosen(name);
          setIsMissing(false);
          setState('idle');
        }}
      />
      <FormProblem problem={state instanceof ProblemError ? state : null} />
      <div className="ss-row">
        <Button type="submit" look="primary" busy={state === 'busy'}>
          {state === 'busy' ? texts.busy : texts.save}
        </Button>
        {logo !== null && (
          <RemoveLogo
            onRemoved={(style) => {
              onKept(style);
              setState('removed');
            }}
          />
        )}
      </div>
      <Outcome state={state} />
    </form>
  );
}

/** What became of it: all of it kept, or what was left out. */
function Outcome({ state }: { readonly state: State }) {
  const { logo: texts } = useTexts().houseStyle;
  return (
    <div role="status">
      {state === 'removed' && <Alert kind="ok">{texts.removed}</Alert>}
      {Array.isArray(state) && state.length === 0 && <Alert kind="ok">{texts.saved}</Alert>}
      {Array.isArray(state) && state.length > 0 && (
        <Alert kind="warning">
          <p>{texts.savedWithout}</p>
          <ul>
            {state.map((kind) => (
              <li key={kind}>{texts.removals[kind]}</li>
            ))}
          </ul>
        </Alert>
      )}
    </div>
  );
}
