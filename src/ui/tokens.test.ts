import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** Shadow and scrim let through what is behind them, and have no contrast of their own. */
const opaque = [...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)]
const themes = {
  light: new Map(opaque.map(([, name = '', light = '']) => [name, light])),
  dark: new Map(opaque.map(([, name = '', , dark = '']) => [name, dark])),
}

/** Contrast ratio of WCAG 2. */
function contrast(one: string, other: string): number {
  const [a = 0, b = 0] = [luminance(one), luminance(other)].sort((x, y) => y - x)
  return (a + 0.05) / (b + 0.05)
}

function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

const SURFACES = ['--page', '--surface', '--surface-raised', '--surface-sunken', '--surface-hover']
const TEXTS = ['--text', '--text-muted', '--loss-text', '--gain-text', '--what-if-text', '--warning-text']
const MARKS = ['loss', 'gain', 'baseline', 'what-if', 'warning', 'danger', 'focus', 'hairline-strong']
const TINTS = ['loss', 'gain', 'what-if', 'warning']

for (const [name, theme] of Object.entries(themes)) {
  const value = (token: string) => theme.get(token) ?? 'missing'

  test(`${name}: every text colour on every surface has a contrast of 4.5`, () => {
    const poor = [...TEXTS, '--danger-text'].flatMap((text) =>
      SURFACES.filter((surface) => !(contrast(value(text), value(surface)) >= 4.5)).map(
        (surface) => `${text} on ${surface}: ${contrast(value(text), value(surface)).toFixed(2)}`,
      ),
    )
    expect(poor).toEqual([])
    expect(contrast(value('--text-on-accent'), value('--accent'))).toBeGreaterThan(4.5)
    for (const tint of TINTS)
      expect(contrast(value(`--${tint}-text`), value(`--${tint}-tint`)), tint).toBeGreaterThanOrEqual(4.5)
  })

  test(`${name}: every mark on page and surface has a contrast of 3`, () => {
    const marks = [...theme.keys()].filter((token) => token.startsWith('--part-'))
    expect(marks).toHaveLength(7)
    const legs = [...theme.keys()].filter((token) => token.startsWith('--leg-'))
    expect(legs).toHaveLength(9)
    for (const mark of [...marks, ...legs, ...MARKS.map((each) => `--${each}`)])
      for (const surface of ['--page', '--surface'])
        expect(contrast(value(mark), value(surface)), `${mark} on ${surface}`).toBeGreaterThanOrEqual(3)
  })
}
