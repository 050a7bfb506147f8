import fc from 'fast-check'
import { SaxesParser } from 'saxes'
import { expect, it } from 'vitest'
import { CallerError } from '../../src/errors.ts'
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

const fit = fc
  .string({ unit: 'binary' })
  .filter((text) => !/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
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

it.each(['\u0000', '\u000b', '\u001f', '\ufffe', '\uffff', '\ud800', 'a\udfffb'])(
  '%j, which XML cannot hold, is refused with the words around it',
  (text) => {
    for (const element of [
      { name: 'a', content: text },
      { name: 'a', attributes: { b: text } },
    ]) {
      const write = () => writeXml(element)
      expect(write).toThrow(CallerError)
      expect(write).toThrow(/XML cannot hold the character U\+[\dA-F]{4}, which stands in "/)
    }
  },
)
