import { describe, expect, it } from 'vitest';
import { ownBlocks } from '../../../../analytics/report/own-text.ts';

const paragraph = (text: string) => ({ kind: 'paragraph', text });
const list = (...items: readonly string[]) => ({ kind: 'list', items });

describe('what a coordinator wrote', () => {
  it.each([
    ['', []],
    [' \n\n ', []],
    ['Eén alinea', [paragraph('Eén alinea')]],
    ['Twee\nregels', [paragraph('Twee regels')]],
    ['Een\n\nTwee', [paragraph('Een'), paragraph('Twee')]],
    ['- een\n- twee', [list('een', 'twee')]],
    ['Vooraf\n- een\nDaarna', [paragraph('Vooraf'), list('een'), paragraph('Daarna')]],
    ['- een\r\n\r\n- apart', [list('een'), list('apart')]],
    ['-geen item', [paragraph('-geen item')]],
    ['- ', [paragraph('-')]],
  ])('is read as paragraphs and items: %j', (text, blocks) => {
    expect(ownBlocks(text)).toEqual(blocks);
  });
});
