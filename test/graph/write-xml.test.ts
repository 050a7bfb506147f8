import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { writeXml } from '../../src/graph/write-xml.ts'

function parse(xml: string) {
  const found = { texts: [] as string[], values: [] as string[] }
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ attributes }) => {
    found.values.push(...Object.values(attributes).map(String))
  })
  parser.on('text', (text) => {
    if (text.trim() !== '' || !text.startsWith('\n')) found.texts.push(text)
  })
  parser.write(xml).close()
  return found
}

it('elements stand under each other, what has no value is left out', () => {
  const b = { name: 'b', attributes: { x: 1, y: undefined, z: true }, content: 'a < b' }
  expect(writeXml({ name: 'a', content: [b, { name: 'c' }, { name: 'd', content: '' }] })).toBe(
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
      '<a>\n  <b x="1" z="true">a &#60; b</b>\n  <c/>\n  <d/>\n</a>\n',
  )
})

const UNFIT = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu
const fit = fc.string({ unit: 'binary' }).filter((text) => text.search(UNFIT) === -1)
const syntax = fc.string({
  unit: fc.constantFrom(
    '<',
    '>',
    '&',
    '"',
    "'",
    ']]>',
    '&#10;',
    '<!--',
    '\r\n',
    '\t',
    ' ',
    'é',
    '😀',
  ),
})

it('whatever XML can hold comes back, as words and as attribute', () => {
  fc.assert(
    fc.property(fc.oneof(fit, syntax), (text) => {
      const content = `|${text}`
      const { texts, values } = parse(writeXml({ name: 'a', attributes: { b: content }, content }))
      expect({ texts, values }).toEqual({ texts: [content], values: [content] })
    }),
    { numRuns: 500, seed: 1 },
  )
})

it.each([
  ['\u0000', '\u2400'],
  ['a\u000cb', 'a\u240cb'],
  ['\u001f', '\u241f'],
  ['\ufffe', '\ufffd'],
  ['\uffff', '\ufffd'],
  ['\ud800', '\ufffd'],
  ['a\udfffb', 'a\ufffdb'],
])('%j, which XML cannot hold, is written as %j, and the file says so', (given, written) => {
  const xml = writeXml({ name: 'a', attributes: { b: given }, content: given })
  expect(parse(xml)).toEqual({ texts: [written], values: [written] })
  expect(xml).toMatch(/^<\?xml .*\n<!-- XML cannot hold control characters: .*\n.* -->\n<a b=/)
})

it('whatever a text holds, the file is XML, and what XML can hold comes back in it', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), syntax), (text) => {
      const content = `|\u0007${text}`
      const { texts } = parse(writeXml({ name: 'a', content }))
      const stands = (character: string) => {
        const code = character.charCodeAt(0)
        return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd'
      }
      expect(texts).toEqual([content.replace(UNFIT, stands)])
    }),
    { numRuns: 300, seed: 2 },
  )
})
