import { describe, expect, it } from 'vitest'
import { InputError, InternalError } from '../../src/errors.ts'
import { canonicalHash, canonicalNQuads } from '../../src/rdf/canonical-nquads.ts'
import { readRdf } from '../../src/rdf/read-rdf.ts'
import { literal, namedNode, quad } from '../../src/rdf/terms.ts'

const A = 'https://a.example/'
const [s, p] = [namedNode(`${A}s`), namedNode(`${A}p`)]
const read = (text: string) => readRdf(text, { file: 'x', format: 'trig' }).quads
const hash = async (text: string) => canonicalHash(await canonicalNQuads(read(text)))

describe('the canonical form', () => {
  it('is the one of the standard, with its escapes', async () => {
    const value = '\u0000\b\t\n\u000b\f\r"\\\u007f\u0080é😀'
    expect(await canonicalNQuads([quad(s, p, literal(value))])).toBe(
      `<${A}s> <${A}p> "\\u0000\\b\\t\\n\\u000B\\f\\r\\"\\\\\\u007F\u0080é😀" .\n`,
    )
    expect(canonicalHash('')).toBe(
      'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    )
  })

  it('is sorted by code point, not by UTF-16 unit', async () => {
    const text = await canonicalNQuads([quad(s, p, literal('😀')), quad(s, p, literal('（'))])
    expect(text.split('\n').map((line) => /"(.)"/u.exec(line)?.[1])).toEqual([
      '（',
      '😀',
      undefined,
    ])
  })

  it('has each quad once, and IRIs as they are written everywhere', async () => {
    const twice = [quad(s, p, literal('x')), quad(s, p, literal('x'))]
    expect(await canonicalNQuads(twice)).toBe(`<${A}s> <${A}p> "x" .\n`)
    const spaced = [quad(namedNode(`${A}a b`), p, literal('1', namedNode(`${A}c d`)))]
    expect(await canonicalNQuads(spaced)).toBe(`<${A}a%20b> <${A}p> "1"^^<${A}c%20d> .\n`)
  })

  it('does not change what it is given', async () => {
    const quads = Object.freeze([quad(namedNode(`${A}a b`), p, s)])
    await canonicalNQuads(quads)
    expect(quads[0]?.subject.value).toBe(`${A}a b`)
  })

  it('refuses half a surrogate pair', async () => {
    await expect(canonicalNQuads([quad(s, p, literal('a\ud800'))])).rejects.toThrow(InternalError)
  })

  it('refuses blank nodes that nothing tells apart, and does not hang', async () => {
    const nodes = Array.from({ length: 24 }, (_, index) => `_:n${index}`)
    const all = nodes.flatMap((a) => nodes.filter((b) => b !== a).map((b) => `${a} <${A}p> ${b} .`))
    await expect(hash(all.join('\n'))).rejects.toThrow(InputError)
  })
})

describe('the same graph has the same hash', () => {
  const graph = `@prefix a: <${A}> . a:g { a:x a:y "1"@en , [ a:z a:w ] } a:v a:y 2 .`

  it.each([
    ['in another order', `@prefix a: <${A}> . a:v a:y 2 . a:g { a:x a:y [ a:z a:w ] , "1"@en }`],
    [
      'with other prefixes',
      `<${A}v> <${A}y> 2 . <${A}g> { <${A}x> <${A}y> "1"@en , [ <${A}z> <${A}w> ] }`,
    ],
    [
      'with blank nodes named otherwise',
      `@prefix a: <${A}> . a:v a:y 2 . a:g { a:x a:y "1"@en , _:q . _:q a:z a:w }`,
    ],
    [
      'said twice',
      `${graph} ${graph.replace('[ a:z a:w ]', '"1"@en').replace(/@prefix \S+ \S+ \./, '')}`,
    ],
  ])('%s', async (_what, other) => {
    expect(await hash(other)).toBe(await hash(graph))
  })

  it.each([
    ['in another graph', graph.replace('a:g', 'a:h')],
    ['with another language', graph.replace('@en', '@zh')],
    ['with a fact more', `${graph} a:v a:y 3 .`],
  ])('but not %s', async (_what, other) => {
    expect(await hash(other)).not.toBe(await hash(graph))
  })
})
