import { useEffect, useState } from 'react';
import type { ReceiptBody } from '../../api/contract/invitations.ts';
import { Alert } from '../components/Alert.tsx';
import { Button } from '../components/Button.tsx';
import { useLocale } from '../locale.tsx';
import { useTexts } from '../texts/respond-texts.ts';
import { readLocalCopy, removeLocalCopies } from './local-copy.ts';
import { askForReceipt } from './submission.ts';

type Props = {
  readonly token: string;
  /** The server had the answers after all. */
  readonly onReceipt?: (receipt: ReceiptBody) => void;
  /** The link opens nothing any more, rather than that the wave has closed. */
  readonly isWithdrawn?: boolean;
};

/** Answers that are still on this device, and did not reach the server in time. */
export function Unreceived({ token, onReceipt, isWithdrawn = false }: Props) {
  const { closed: texts, withdrawn } = useTexts();
  const { locale } = useLocale();
  const [isThere, setIsThere] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once, when the page opens.
  useEffect(() => {
    const copy = readLocalCopy(token);
    if (copy === null) return;
    const look = async () => {
      const receipt = await askForReceipt(token, copy, locale);
      if (receipt === null) return setIsThere(true);
      removeLocalCopies(token);
      onReceipt?.(receipt);
    };
    void look();
  }, []);
  if (!isThere) return null;
  const erase = () => {
    removeLocalCopies(token);
    setIsThere(false);
  };
  return (
    <Alert kind="warning" title={isWithdrawn ? withdrawn.title : texts.unreceived}>
      <p>{isWithdrawn ? withdrawn.text : texts.unreceivedText}</p>
      <Button onClick={erase}>{texts.erase}</Button>
    </Alert>
  );
}
