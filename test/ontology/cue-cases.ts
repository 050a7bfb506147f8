import { extractDocument } from '../../src/extract-document.ts'
import type { DocumentGraph, Label, Statement } from '../../src/model.ts'
import type { CueExample, NameCue, Pack, PropertyCue } from '../../src/pack.ts'
import { DEFAULT_BASE } from '../../src/rdf/namespaces.ts'
import { readDocument } from '../../src/text/read-document.ts'

/** A sentence that a cue of a pack must read, or must leave alone. */
export interface CueCase {
  /** Local name of the cue. */
  readonly cue: string
  readonly sentence: string
  /** The line that must be among those found; `undefined` when there must be none. */
  readonly wanted: string | undefined
  /** A line for each thing found: the words of a name, or "words of subject → words of object". */
  readonly find: () => string[]
}

/** Every example of every cue of a pack, as a case. */
export function cueCases(pack: Pack): CueCase[] {
  return [
    ...pack.nameCues.flatMap((cue) => nameCases(cue, pack)),
    ...pack.propertyCues.flatMap((cue) => propertyCases(cue, pack)),
  ]
}

/** A name that a cue must find may also be found by a label of the pack, which is surer. */
function nameCases(cue: NameCue, pack: Pack): CueCase[] {
  const isLabel = (rule: string): boolean =>
    pack.individuals.has(rule) || pack.relativeNames.some(({ iri }) => iri === rule)
  const find = (sentence: Label, isRule: (rule: string) => boolean): string[] =>
    read(sentence, pack)
      .entities.flatMap(({ mentions }) => mentions)
      .filter(({ classIri, rule }) => classIri === cue.names && isRule(rule))
      .map(({ surface }) => surface)
  return makeCases(cue, {
    wanted: ({ finds = '' }) => finds,
    matches: (sentence) => find(sentence, (rule) => rule === cue.iri || isLabel(rule)),
    ownMatches: (sentence) => find(sentence, (rule) => rule === cue.iri),
  })
}

function propertyCases(cue: PropertyCue, pack: Pack): CueCase[] {
  const find = (sentence: Label, isOne: (statement: Statement) => boolean): string[] => {
    const graph = read(sentence, pack)
    return graph.statements.filter(isOne).flatMap((statement) => linesOf(statement, graph))
  }
  return makeCases(cue, {
    wanted: ({ subject = '', object = '' }) => lineOf(subject, object),
    matches: (sentence) => find(sentence, ({ predicate }) => predicate === cue.reads),
    ownMatches: (sentence) => find(sentence, ({ rule }) => rule === cue.iri),
  })
}

interface Finders {
  readonly wanted: (example: CueExample) => string
  readonly matches: (sentence: Label) => string[]
  /** Without what labels and other cues find. */
  readonly ownMatches: (sentence: Label) => string[]
}

function makeCases(
  { iri, mustMatch, mustNotMatch }: NameCue | PropertyCue,
  { wanted, matches, ownMatches }: Finders,
): CueCase[] {
  const cue = iri.replace(/^.*[#/]/, '')
  const must = mustMatch.map((example) => ({
    cue,
    sentence: example.sentence.value,
    wanted: wanted(example),
    find: () => matches(example.sentence),
  }))
  const mustNot = mustNotMatch.map(({ sentence }) => ({
    cue,
    sentence: sentence.value,
    wanted: undefined,
    find: () => ownMatches(sentence),
  }))
  return [...must, ...mustNot]
}

function read({ value }: Label, pack: Pack): DocumentGraph {
  const bytes = new TextEncoder().encode(value)
  const document = readDocument(bytes, { name: 'example', base: DEFAULT_BASE })
  return extractDocument(document, pack, { base: DEFAULT_BASE, minConfidence: 0 })
}

const lineOf = (subject: string, object: string): string => `${subject} → ${object}`

/** A line for each pair of words by which the sentence calls the two ends. */
function linesOf({ subject, object }: Statement, graph: DocumentGraph): string[] {
  const objects = object.kind === 'entity' ? wordsFor(object.iri, graph) : [object.value]
  return wordsFor(subject, graph).flatMap((from) => objects.map((to) => lineOf(from, to)))
}

function wordsFor(iri: string, { document, entities }: DocumentGraph): string[] {
  if (iri === document.iri) return ['Document']
  const mentions = entities.find((entity) => entity.iri === iri)?.mentions ?? []
  return [...new Set(mentions.map(({ surface }) => surface))]
}
