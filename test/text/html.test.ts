import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readDocument } from '../../src/text/read-document.ts'

const FIXTURES = 'test/fixtures/html'
const read = (name: string) =>
  readDocument(readFileSync(`${FIXTURES}/${name}`), { name, base: 'https://a.example/' })

test.each(['08-ningxia-wine'])('the text of %s is what a reader sees', (page) => {
  const document = read(`${page}.html`)
  expect(document.text).toBe(readFileSync(`${FIXTURES}/${page}.expected.txt`, 'utf8'))
})
