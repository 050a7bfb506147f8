import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { hrefOf, irisOf, isIri, pathOf } from '../../src/serve/paths.ts'
import type { Served } from '../../src/serve/served.ts'
import { serveSample } from './sample.ts'

const BASE = 'https://a.example/id/'
let served: Served
beforeAll(async () => {
  served = { ...(await serveSample()), base: BASE }
})

describe('the path of an IRI', () => {
  test.each([
    ['person/x', '/person/x'],
    ['organization/夜网419', '/organization/夜网419'],
    ['document/1#char=4,8', '/document/1#char=4,8'],
    ['a?b', '/a%3Fb'],
    ['/evil.example', '/%2Fevil.example'],
    ['//evil.example', '/%2F%2Fevil.example'],
  ])('<base>%s is %s', (tail, path) => {
    expect(pathOf(BASE + tail, served)).toBe(path)
  })

  test('of a term of the pack is under /ns', () => {
    expect(pathOf('https://merganser.example/ns#Person', served)).toBe('/ns/Person')
    expect(pathOf('https://merganser.example/ns', served)).toBe('/ns')
  })

  test.each(['https://elsewhere.example/x', 'javascript:alert(1)', 'urn:x:y'])(
    'of %s is none',
    (iri) => {
      expect(pathOf(iri, served)).toBeUndefined()
    },
  )

  test('leads back to the IRI, as a browser sends it', () => {
    const tails = fc.array(fc.stringMatching(/^[\p{L}\p{N}._~:@!$&'()*+,;=?-]{1,8}$/u), {
      minLength: 1,
      maxLength: 3,
    })
    fc.assert(
      fc.property(tails, (parts) => {
        const iri = BASE + parts.filter((part) => !/^\.{1,2}$/.test(part)).join('/')
        const path = pathOf(iri, served) ?? ''
        const sent = new URL(path, 'http://localhost').pathname
        expect(irisOf(sent, served)).toContain(iri)
      }),
    )
  })
})

test.each([
  ['https://elsewhere.example/x', 'https://elsewhere.example/x'],
  ['javascript:alert(1)', undefined],
  ['data:text/html,x', undefined],
  ['file:///etc/passwd', undefined],
  ['  javascript:alert(1)', undefined],
])('a link to %s leads to %s', (iri, href) => {
  expect(hrefOf(iri, served)).toBe(href)
})

test.each([
  ['https://a.example/x', true],
  ['https://a.example/x> ?p ?o', false],
  ['https://a.example/x"', false],
  ['x', false],
  ['https://a.example/\u0000', false],
])('%j can stand in SPARQL: %s', (text, can) => {
  expect(isIri(text)).toBe(can)
})
