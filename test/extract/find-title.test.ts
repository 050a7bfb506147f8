import { describe, expect, it } from 'vitest'
import { loadGardenPack } from './garden-pack.ts'
import { graphOf } from './read-text.ts'

const pack = await loadGardenPack()

function titleOf(text: string): string | undefined {
  const { document } = graphOf(text, pack)
  return document.title && text.slice(document.title.start, document.title.end)
}

describe('the headline is the first line, when it is no sentence', () => {
  it.each([
    ['Roses at the lake\n\nThey bloom.', 'Roses at the lake'],
    ['\n\n  Roses at the lake  \nThey bloom.', 'Roses at the lake'],
    ['Roses at the lake', 'Roses at the lake'],
    ['ROSES AT THE LAKE\r\nThey bloom.', 'ROSES AT THE LAKE'],
    ['Will the roses bloom?\nThey will.', 'Will the roses bloom?'],
    ['Source: Green Fern Paper\n\nRoses at the lake\n\nThey bloom.', 'Roses at the lake'],
    ['Editor: Li Hua\nReporter: Xie Min\n\nRoses at the lake\n\nThey bloom.', 'Roses at the lake'],
  ])('%j', (text, title) => {
    expect(titleOf(text)).toBe(title)
  })

  it.each([
    'They bloom at the lake.',
    'They bloom at the lake. They do.',
    'They bloom, they do,\nand they go.',
    `Roses ${'and roses '.repeat(30)}\nThey bloom.`,
    'Editor: Li Hua',
  ])('none: %j', (text) => {
    expect(titleOf(text)).toBeUndefined()
  })

  it.each([
    ['Roses at the lake\n\nThey bloom.', ['Roses at the lake']],
    ['They bloom at the lake.', ['leaflet.txt']],
  ])('it names the document: %j', (text, labels) => {
    const { document, entities } = graphOf(text, pack)
    const self = entities.find(({ iri }) => iri === document.iri)
    expect(self?.labels.map(({ value }) => value)).toEqual(labels)
  })
})
