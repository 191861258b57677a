import { expect, test } from 'vitest';
import {
  calculated,
  disagreeing,
  edges,
  fault,
  headers,
  type Paint,
  tabColors,
  tones,
  unknown,
} from '../../../src/addon/setup/look/colors.ts';

/** Of a colour, by WCAG 2.2: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance(color: string): number {
  const parts = [1, 3, 5].map(at => Number.parseInt(color.slice(at, at + 2), 16) / 255);
  const [red, green, blue] = parts.map(part =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light! + 0.05) / (dark! + 0.05);
}

test('the formula itself', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54);
});

const texts: Readonly<Record<string, Paint>> = {
  ...headers,
  calculated,
  ...Object.fromEntries(Object.entries(tones).map(([tone, paint]) => [`tone ${tone}`, paint])),
  unknown,
  fault,
  disagreeing,
};
test.each(Object.entries(texts))('%s is read with more than the contrast of AA', (_, { text, fill }) => {
  expect(contrast(text, fill)).toBeGreaterThan(4.5);
});

test.each(Object.entries({ ...tabColors, ...edges }))('%s stands out from white', (_, color) => {
  expect(contrast(color, '#ffffff')).toBeGreaterThan(3);
});

test('the five tones are told apart', () => {
  expect(new Set(Object.values(tones).flatMap(({ text, fill }) => [text, fill])).size).toBe(10);
});
