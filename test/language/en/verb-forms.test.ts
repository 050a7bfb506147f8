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
    ['have', 'have has had having'],
    ['be', 'be is are am was were being'],
    ['quit', 'quit quits quitted quitting'],
    ['quiz', 'quiz quizzes quizzed quizzing'],
    ['equip', 'equip equips equipped equipping'],
    ['permit', 'permit permits permitted permitting'],
    ['refer', 'refer refers referred referring'],
    ['dye', 'dye dyes dyed dyeing'],
    ['lay', 'lay lays laid laying'],
    ['relay', 'relay relays relayed relaying'],
    ['welcome', 'welcome welcomes welcomed welcoming'],
    ['Chair', 'chair chairs chaired chairing'],
  ])('%s: %s', (verb, expected) => {
    expect(formsOf(verb, 'active')).toEqual(expected.split(' '))
  })
})

describe('a verb before which another word stands keeps its forms', () => {
  it.each([
    ['oversee', 'oversaw', 'overseen'],
    ['understand', 'understood', 'understood'],
    ['undertake', 'undertook', 'undertaken'],
    ['misunderstand', 'misunderstood', 'misunderstood'],
    ['rebuild', 'rebuilt', 'rebuilt'],
    ['foresee', 'foresaw', 'foreseen'],
  ])('%s: %s, was %s', (verb, past, participle) => {
    expect(formsOf(verb, 'active')).toContain(past)
    expect(formsOf(verb, 'passive')).toContain(`was ${participle}`)
  })
})

describe('both spellings are known, and both forms where two are in use', () => {
  it.each([
    ['travel', 'traveled travelled traveling travelling'],
    ['label', 'labeled labelled'],
    ['fuel', 'fueled fuelled'],
    ['organise', 'organised organized'],
    ['specialize in', 'specialised in,specialized in'],
    ['honour', 'honoured honored'],
    ['plough', 'ploughed plowed'],
    ['fulfil', 'fulfilled fulfils fulfills'],
    ['learn', 'learned learnt'],
    ['broadcast', 'broadcast broadcasted'],
  ])('%s: %s', (verb, expected) => {
    const words = expected.includes(',') ? expected.split(',') : expected.split(' ')
    expect(formsOf(verb, 'active')).toEqual(expect.arrayContaining(words))
  })

  it.each([
    ['show', 'was shown'],
    ['show', 'was showed'],
    ['prove', 'was proven'],
    ['get', 'was gotten'],
    ['burn', 'burnt by'],
  ])('%s: %s', (verb, expected) => {
    expect(formsOf(verb, 'passive')).toContain(expected)
  })

  it.each(['open opened', 'reveal revealed', 'promise promised', 'monitor monitored'])(
    'nothing is added to %s',
    (pair) => {
      const [verb = '', past = ''] = pair.split(' ')
      expect(formsOf(verb, 'active').filter((form) => /ed$/.test(form))).toContain(past)
      expect(formsOf(verb, 'active').some((form) => /([nl])\1ed$/.test(form))).toBe(false)
    },
  )
})

describe('verbs joined by "and" take the same form', () => {
  it.each([
    ['print and issue', 'printed and issued', 'was printed and issued'],
    ['review and pass', 'reviewed and passed', 'reviewed and passed by'],
    ['write and send out', 'wrote and sent out', 'was written and sent out'],
  ])('%s: %s, %s', (verb, active, passive) => {
    expect(formsOf(verb, 'active')).toContain(active)
    expect(formsOf(verb, 'passive')).toContain(passive)
  })

  test('the empty verb has no forms', () => {
    expect(verbForms('')).toEqual([])
    expect(verbForms('  ')).toEqual([])
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
