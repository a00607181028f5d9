import { Missing } from '../components/Missing.tsx';
import { useTexts } from '../texts/texts.ts';

export function NotFoundPage() {
  const { notFound } = useTexts();
  return <Missing title={notFound.title} text={notFound.text} />;
}
