import { describe, expect, test } from 'vitest'
import { HEADLINE } from '@/state/result/headlineFigures'
import { namedParts } from '@/state/result/marginComponents'
import { GLOSSARY } from './glossary'
import { foundTerms, termsIn } from './glossaryTerm'

const names = (terms: readonly { readonly name: string }[]) => terms.map(({ name }) => name)

describe('the glossary', () => {
  test('has every term once, in the order of the alphabet, whatever it is called', () => {
    const all = GLOSSARY.flatMap(({ name, also }) => [name, ...also]).map((words) => words.toLowerCase())
    expect(new Set(all).size).toBe(all.length)
    expect(names(GLOSSARY)).toEqual(names(GLOSSARY).toSorted((one, other) => one.localeCompare(other, 'en')))
    expect(GLOSSARY.length).toBeGreaterThanOrEqual(60)
  })

  test.each(GLOSSARY.map(({ name, text }) => [name, text]))(
    '%s is told in one or two sentences',
    (_name, text) => {
      expect(text).toMatch(/^[A-Z].*\.$/)
      expect(text.match(/[.?!](\s|$)/g)?.length).toBeLessThanOrEqual(2)
      expect(text.length).toBeLessThan(200)
    },
  )

  test('has every figure of the headline and every part of the margin', () => {
    for (const { name } of [...HEADLINE, ...namedParts('uta')]) {
      expect(termsIn(GLOSSARY, name).length, name).toBeGreaterThan(0)
    }
  })
})

describe('a search', () => {
  test('finds names before other words, and those before texts', () => {
    expect(names(foundTerms(GLOSSARY, 'haircut'))).toEqual(['Collateral ratio'])
    expect(names(foundTerms(GLOSSARY, 'vega'))[0]).toBe('Vega')
    expect(names(foundTerms(GLOSSARY, 'tiers'))).toContain('Collateral ratio')
    expect(foundTerms(GLOSSARY, '  ')).toEqual(GLOSSARY)
    expect(foundTerms(GLOSSARY, 'xyzzy')).toEqual([])
  })
})

describe('terms in a text', () => {
  test('are found whole, and not within others', () => {
    expect(names(termsIn(GLOSSARY, 'the delta spread of BTC'))).toEqual(['Delta spread'])
    expect(names(termsIn(GLOSSARY, 'Net deltas of all calls'))).toEqual(['Call', 'Delta'])
    expect(termsIn(GLOSSARY, 'recall, imply, marking')).toEqual([])
  })
})
