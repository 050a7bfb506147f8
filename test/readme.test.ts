import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const readme = readFileSync('README.md', 'utf8')
const block = (language: string): string =>
  new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme)?.[1] ?? ''

test('the query of the README runs as it stands and answers what it says', () => {
  const printed = execFileSync('node', ['--input-type=module', '-e', block('js')], {
    encoding: 'utf8',
  })
  const promised = /^\/\/ (.+?) …$/m.exec(block('js'))?.[1] ?? 'no answer in the README'
  expect(printed).toContain(promised)
})

test('the Turtle of the README stands in the sample graph', () => {
  const graph = readFileSync('output/jilin-executive-meeting/graph.ttl', 'utf8')
  const triples = block('turtle')
    .split('\n')
    .map((line) => line.replace(/[.;]\s*$/, '').trim())
    .filter((line) => line !== '')
  expect(triples.length).toBeGreaterThan(6)
  expect(triples.filter((line) => !graph.includes(line))).toEqual([])
})

test('the README stays short', () => {
  expect(readme.split('\n').length).toBeLessThanOrEqual(150)
})
