import type { DocumentGraph } from '../../src/model.ts'
import type { Pack } from '../../src/pack.ts'
import { graphOf } from '../extract/read-text.ts'

/** What a text says, `words property words`, each thing by its first mention. */
export function said(text: string, pack: Pack): string[] {
  const { entities, statements, document } = graphOf(text, pack)
  const wordsFor = (iri: string): string =>
    iri === document.iri
      ? 'Document'
      : (entities.find((entity) => entity.iri === iri)?.mentions[0]?.surface ?? iri)
  return statements.map(({ subject, predicate, object }) => {
    const target = object.kind === 'entity' ? wordsFor(object.iri) : object.value
    return `${wordsFor(subject)} ${localName(predicate)} ${target}`
  })
}

/** The names of a class in a text, in its order, each once. */
export function named(text: string, className: string, pack: Pack): string[] {
  const { entities }: DocumentGraph = graphOf(text, pack)
  const mentions = entities
    .filter(({ classIri }) => localName(classIri) === className)
    .flatMap((entity) => entity.mentions)
  const inOrder = mentions.sort((a, b) => a.start - b.start || b.end - a.end)
  return [...new Set(inOrder.map(({ surface }) => surface))]
}

const localName = (iri: string): string => iri.replace(/^.*[#/]/, '')
