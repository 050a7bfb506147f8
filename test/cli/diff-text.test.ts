import { expect, test } from 'vitest'
import type { DescribedFact } from '../../src/cli/describe-facts.ts'
import { diffText } from '../../src/cli/diff-text.ts'

const A = 'https://a.example/'
const options = {
  heading: (text: string) => `# ${text}`,
  colour: (text: string, sign: string) => `[${sign}] ${text}`,
}
const thing = (label: string, iri = A + label) => ({ iri, label })
const fact = (object: DescribedFact['object'], document?: string): DescribedFact => ({
  subject: thing('Ada'),
  predicate: thing('won'),
  object,
  isOfPack: document === 'Pack',
  ...(document === undefined ? {} : { document: thing(document) }),
})

test('facts stand under what says so, those about one thing side by side', () => {
  const text = diffText(
    {
      removed: [fact(thing('Spring Open'), 'Report'), fact({ value: 'x', language: 'en' })],
      added: [
        fact({ value: 'y', datatype: 'http://www.w3.org/2001/XMLSchema#date' }),
        fact(thing('Autumn Open'), 'Report'),
      ],
      hasOtherEvidence: true,
    },
    options,
  )
  expect(text).toBe(
    [
      '# Facts',
      '[-] - Ada → won → "x" (en)',
      '[+] + Ada → won → "y" (date)',
      '',
      '# Report',
      '[+] + Ada → won → Autumn Open',
      '[-] - Ada → won → Spring Open',
      '',
      '2 facts added, 2 removed',
      'Evidence, confidence or sources differ too',
      '',
    ].join('\n'),
  )
})

test('what the pack knows stands last', () => {
  const added = ['Pack', 'Zoo'].map((document) => fact(thing('Open'), document))
  const text = diffText({ added, removed: [], hasOtherEvidence: false }, options)
  expect(text.indexOf('# Zoo')).toBeLessThan(text.indexOf('# Pack'))
})

test('two things of one name are told apart', () => {
  const facts = [fact(thing('Open', `${A}1`)), fact(thing('Open', `${A}2`))]
  const text = diffText({ added: facts, removed: [], hasOtherEvidence: false }, options)
  expect(text).toContain(`+ Ada → won → Open <${A}1>`)
  expect(text).toContain(`+ Ada → won → Open <${A}2>`)
})

test('words of a document do nothing to the terminal', () => {
  const text = diffText(
    { added: [fact({ value: 'a\u001b[31m\nb' })], removed: [], hasOtherEvidence: false },
    options,
  )
  expect(text).toContain('+ Ada → won → "a [31m b"')
})

test('where nothing differs, that is said', () => {
  const text = diffText({ added: [], removed: [], hasOtherEvidence: false }, options)
  expect(text).toBe('No fact differs\n')
})
