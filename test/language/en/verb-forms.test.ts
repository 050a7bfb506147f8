import { describe, expect, it, test } from 'vitest'
import { verbForms } from '../../../src/language/en/verb-forms.ts'

const formsOf = (verb: string, voice: 'active' | 'passive') =>
  verbForms(verb)
    .filter((form) => form.voice === voice)
    .map(({ tokens }) => tokens.join(' '))

describe('a verb is known in each of its forms', () => {
  it.each([
    ['review', 'review reviews reviewed reviewing'],
    ['approve', 'approve approves approved approving'],
    ['agree', 'agree agrees agreed agreeing'],
    ['study', 'study studies studied studying'],
    ['play', 'play plays played playing'],
    ['pass', 'pass passes passed passing'],
    ['fix', 'fix fixes fixed fixing'],
    ['push', 'push pushes pushed pushing'],
    ['teach', 'teach teaches taught teaching'],
    ['stop', 'stop stops stopped stopping'],
    ['plan', 'plan plans planned planning'],
    ['visit', 'visit visits visited visiting'],
    ['open', 'open opens opened opening'],
    ['lie', 'lie lies lay lying'],
    ['hold', 'hold holds held holding'],
    ['win', 'win wins won winning'],
    ['put', 'put puts putting'],
    ['go', 'go goes went going'],
    ['Chair', 'chair chairs chaired chairing'],
  ])('%s: %s', (verb, expected) => {
    expect(formsOf(verb, 'active')).toEqual(expected.split(' '))
  })
})

describe('a passive is told from an active', () => {
  it.each([
    ['review', 'reviewed'],
    ['study', 'studied'],
    ['stop', 'stopped'],
    ['write', 'written'],
    ['choose', 'chosen'],
    ['beat', 'beaten'],
    ['run', 'run'],
  ])('%s: was %s', (verb, participle) => {
    const auxiliaries = ['is', 'are', 'was', 'were', 'be', 'been', 'being']
    const expected = auxiliaries.map((auxiliary) => `${auxiliary} ${participle}`)
    expect(formsOf(verb, 'passive')).toEqual([...expected, `${participle} by`])
  })

  test('the particle stays behind the verb, and "by" behind the particle', () => {
    expect(formsOf('preside over', 'active')).toEqual([
      ...['preside over', 'presides over', 'presided over', 'presiding over'],
    ])
    expect(formsOf('preside over', 'passive')).toContain('was presided over')
    expect(formsOf('preside over', 'passive')).toContain('presided over by')
  })

  test('no form stands twice', () => {
    for (const verb of ['put', 'spread', 'set', 'become', 'review']) {
      const forms = verbForms(verb).map(({ tokens, voice }) => `${voice} ${tokens.join(' ')}`)
      expect(new Set(forms).size).toBe(forms.length)
    }
  })
})
