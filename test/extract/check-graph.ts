import { expect } from 'vitest'
import type { DocumentGraph, Entity, Evidence, Mention, Statement } from '../../src/model.ts'
import type { Pack } from '../../src/pack.ts'
import { PREFIXES } from '../../src/rdf/namespaces.ts'

/** What must hold for the graph of any document, whatever the text says. */
export function checkGraph(graph: DocumentGraph, pack: Pack): void {
  const { document, entities, statements } = graph
  const classes = new Map(entities.map(({ iri, classIri }) => [iri, classIri]))
  expect(entities.map(({ iri }) => iri)).toEqual([...classes.keys()].sort(byCodeUnit))
  for (const entity of entities) checkEntity(entity, graph)
  for (const statement of statements)
    checkStatement(statement, { text: document.text, classes, pack })
  const triples = statements.map(tripleOf)
  expect(triples).toEqual([...new Set(triples)].sort(byCodeUnit))
}

function checkEntity(entity: Entity, { document }: DocumentGraph): void {
  expect(entity.iri).toMatch(/^https:\/\/[^\s<>"{}|\\^`]+$/)
  expect(entity.labels.length).toBeGreaterThan(0)
  for (const { value } of entity.labels) expect(value).toMatch(/\S/)
  expect(entity.mentions.length > 0).toBe(entity.iri !== document.iri)
  for (const mention of entity.mentions) checkMention(mention, document.text)
}

function checkMention({ start, end, surface, score, inside }: Mention, text: string): void {
  expect(text.slice(start, end)).toBe(surface)
  expect(surface).toBe(surface.trim())
  expect(surface).not.toBe('')
  expect(score > 0 && score <= 1).toBe(true)
  if (inside) expect(inside.start <= start && end <= inside.end).toBe(true)
}

function checkStatement(
  { subject, predicate, object, confidence, evidence }: Statement,
  { text, classes, pack }: { text: string; classes: ReadonlyMap<string, string>; pack: Pack },
): void {
  const property = pack.properties.get(predicate)
  expect(property, predicate).toBeDefined()
  expectOneOf(property?.domains, classes.get(subject))
  expectOneOf(property?.ranges, kindOf(object, classes))
  expect(confidence > 0 && confidence <= 1).toBe(true)
  expect(evidence.length).toBeGreaterThan(0)
  for (const one of evidence) checkEvidence(one, text)
  expect(evidence.map(({ start }) => start)).toEqual(
    evidence.map(({ start }) => start).sort((a, b) => a - b),
  )
}

/** A class or datatype that a property may have there; an empty list allows any. */
function expectOneOf(allowed: readonly string[] = [], found: string | undefined): void {
  expect(found).toBeDefined()
  if (allowed.length > 0) expect(allowed).toContain(found)
}

function kindOf(
  object: Statement['object'],
  classes: ReadonlyMap<string, string>,
): string | undefined {
  if (object.kind === 'entity') return classes.get(object.iri)
  return object.kind === 'text' ? `${PREFIXES.rdf}langString` : object.datatype
}

function checkEvidence({ start, end, marks }: Evidence, text: string): void {
  expect(0 <= start && start < end && end <= text.length).toBe(true)
  expect(marks.length).toBeGreaterThan(0)
  let at = start
  for (const mark of marks) {
    expect(at <= mark.start && mark.start < mark.end && mark.end <= end).toBe(true)
    at = mark.end
  }
}

const tripleOf = ({ subject, predicate, object }: Statement): string =>
  `${subject}\0${predicate}\0${object.kind === 'entity' ? object.iri : object.value}`

const byCodeUnit = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Freezes a value and all that it holds, so that to change any of it throws. */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of value instanceof Map ? value.values() : Object.values(value))
    deepFreeze(inner)
  return value
}
