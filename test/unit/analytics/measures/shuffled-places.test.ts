import { describe, expect, it } from 'vitest';
import { shuffledPlacesOf } from '../../../../analytics/measures/shuffled-places.ts';

const placesOf = (answers: number, drawn: number, shuffles: number) =>
  [...shuffledPlacesOf(answers, drawn, shuffles)].flatMap((piece) => [...piece]);

describe('the places that shuffles put in front', () => {
  it('are different ones in each shuffle, all of them there are', () => {
    const places = placesOf(5, 3, 200);
    expect(places).toHaveLength(600);
    for (let shuffle = 0; shuffle < 200; shuffle++) {
      const own = places.slice(shuffle * 3, shuffle * 3 + 3);
      expect(new Set(own).size).toBe(3);
      expect(own.every((place) => place >= 0 && place < 5)).toBe(true);
    }
  });

  it('are the same the next time, also after many others were drawn', () => {
    const first = placesOf(30, 25, 100);
    for (let answers = 31; answers < 60; answers++) placesOf(answers, 25, 100);
    expect(placesOf(30, 25, 100)).toEqual(first);
  });

  it('are the same when there are too many to draw at once', () => {
    const pieces = [...shuffledPlacesOf(700, 600, 4_000)];
    expect(pieces.map(({ length }) => length)).toEqual([999_600, 999_600, 400_800]);
    expect([...(pieces[0] ?? [])].slice(0, 60_000)).toEqual(placesOf(700, 600, 100));
  });

  it('reach the last of more answers than two bytes can count', () => {
    const places = placesOf(70_000, 69_999, 2);
    expect(places.reduce((highest, place) => Math.max(highest, place), 0)).toBe(69_999);
    expect(new Set(places.slice(0, 69_999)).size).toBe(69_999);
  });

  it('are none of nothing', () => {
    expect(placesOf(4, 0, 10)).toEqual([]);
    expect(placesOf(4, 2, 0)).toEqual([]);
  });
});
