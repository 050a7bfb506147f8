import type { Quad, Term } from '@rdfjs/types'
import { getOrAdd } from '../rdf/get-or-add.ts'
import { expand, type PrefixedName } from '../rdf/terms.ts'
import type { Violation } from './validate-quads.ts'

/** A sentence of a document that stands behind what is at fault. */
export interface EvidenceSentence {
  /** IRI of the stretch of text. */
  readonly iri: string
  readonly document: string
  readonly sentence: string
  /** UTF-16 units from the start of the document; `undefined` where the data give none. */
  readonly start: number | undefined
}

/**
 * Finds the sentences that a fact at fault was read from: those of the statements about the same
 * node and property, and the same value where there are such. Where the node as a whole is at
 * fault, the properties that its shape is about are looked at; failing these, the first sentence
 * that says anything of it. Sorted by document and place; empty where the data hold no evidence.
 */
export function evidenceFinder(
  quads: Iterable<Quad>,
  shapes: readonly Quad[],
): (violation: Violation) => readonly EvidenceSentence[] {
  const data = indexOf(quads)
  const constraints = indexOf(shapes)
  const sentencesOf = (statements: readonly string[]): EvidenceSentence[] => {
    const stretches = statements.flatMap((iri) => data.values(iri, 'prov:wasDerivedFrom'))
    const iris = [...new Set(stretches.map(({ value }) => value))]
    return iris.flatMap((iri) => sentenceOf(iri, data)).sort(byPlace)
  }
  return (violation) => {
    const { focusNode, path, terms } = violation
    const own = [...sentencesOf([focusNode]), ...sentenceOf(focusNode, data)]
    if (own.length > 0) return own
    const said = data.subjects('rdf:subject', focusNode)
    const heard = data.subjects('rdf:object', focusNode)
    const having = (statements: readonly string[], properties: readonly string[]) =>
      statements.filter((iri) =>
        data.values(iri, 'rdf:predicate').some(({ value }) => properties.includes(value)),
      )
    const exact = having(said, path === undefined ? [] : [path])
    const sameValue = exact.filter((iri) =>
      data.values(iri, 'rdf:object').some((object) => terms.value?.equals(object) === true),
    )
    const targets = (kind: PrefixedName) =>
      constraints.values(violation.shape, kind).map(({ value }) => value)
    const targeted = [
      ...having(said, targets('sh:targetSubjectsOf')),
      ...having(heard, targets('sh:targetObjectsOf')),
    ]
    for (const statements of path === undefined ? [targeted] : [sameValue, exact]) {
      const sentences = sentencesOf(statements)
      if (sentences.length > 0) return sentences
    }
    return sentencesOf([...said, ...heard]).slice(0, 1)
  }
}

interface Index {
  readonly values: (subject: string, predicate: PrefixedName) => readonly Term[]
  readonly subjects: (predicate: PrefixedName, object: string) => readonly string[]
}

function indexOf(quads: Iterable<Quad>): Index {
  const values = new Map<string, Term[]>()
  const subjects = new Map<string, string[]>()
  for (const { subject, predicate, object } of quads) {
    getOrAdd(values, `${predicate.value} ${subject.value}`, () => []).push(object)
    getOrAdd(subjects, `${predicate.value} ${object.value}`, () => []).push(subject.value)
  }
  return {
    values: (subject, predicate) => values.get(`${expand(predicate)} ${subject}`) ?? [],
    subjects: (predicate, object) => subjects.get(`${expand(predicate)} ${object}`) ?? [],
  }
}

/** The words of a stretch of text; none where the IRI is that of something else. */
function sentenceOf(iri: string, { values }: Index): EvidenceSentence[] {
  const selectors = values(iri, 'oa:hasSelector').map(({ value }) => value)
  const one = (predicate: PrefixedName) =>
    selectors.flatMap((selector) => values(selector, predicate).map(({ value }) => value))[0]
  const sentence = one('oa:exact')
  const start = one('oa:start')
  const document = values(iri, 'oa:hasSource')[0]?.value ?? ''
  if (sentence === undefined) return []
  return [{ iri, document, sentence, start: start === undefined ? undefined : Number(start) }]
}

function byPlace(a: EvidenceSentence, b: EvidenceSentence): number {
  if (a.document !== b.document) return a.document < b.document ? -1 : 1
  return (a.start ?? 0) - (b.start ?? 0) || (a.iri < b.iri ? -1 : 1)
}
