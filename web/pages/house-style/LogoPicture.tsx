import type { HouseStyleBody } from '../../../api/contract/house-style.ts';

type Props = { readonly logo: NonNullable<HouseStyleBody['logo']>; readonly name: string };

/** As a picture a drawing can do nothing, whatever is in it; and it was cleaned before it was kept. */
export function LogoPicture({ logo: { media, base64, width, height }, name }: Props) {
  return (
    <img className="ss-logo-picture" src={`data:${media};base64,${base64}`} width={width} height={height} alt={name} />
  );
}
