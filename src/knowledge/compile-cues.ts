import type { Term } from '@rdfjs/types'
import type { Label } from '../model.ts'
import type {
  CueExample,
  CueForm,
  NameCue,
  NameShape,
  ObjectShape,
  PropertyCue,
  RelativeName,
} from '../pack.ts'
import { PACK } from '../rdf/namespaces.ts'
import { expand, type PrefixedName } from '../rdf/terms.ts'
import type { QuadIndex } from './quad-index.ts'

const DEFAULT_REACH = 7
const DEFAULT_FEWEST = 2

export function compileNameCues(index: QuadIndex): NameCue[] {
  return index.instances(expand('pack:NameCue')).map((iri) => ({
    names: first(index.iris(iri, 'pack:names')),
    // The shapes of a pack allow no other value.
    shape: localName(iri, 'pack:shape', index) as NameShape,
    heads: index.labels(iri, 'pack:head'),
    qualifiers: index.labels(iri, 'pack:qualifier'),
    genericWords: index.labels(iri, 'pack:genericWord'),
    complements: index.labels(iri, 'pack:complement'),
    stopsAt: index.iris(iri, 'pack:stopsAt'),
    opensWith: index.iris(iri, 'pack:opensWith'),
    headInName: index.text(iri, 'pack:headInName') !== 'false',
    kinds: index.labels(iri, 'pack:kind'),
    introductions: index.labels(iri, 'pack:introducedBy'),
    followers: index.labels(iri, 'pack:followedBy'),
    bareHeads: index.labels(iri, 'pack:bareHead'),
    headAlone: index.text(iri, 'pack:headAlone') === 'true',
    locators: index.labels(iri, 'pack:locatedBy'),
    addressUnits: index.labels(iri, 'pack:addressUnit'),
    namesFields: index.text(iri, 'pack:namesFields') === 'true',
    expectedHeads: index.labels(iri, 'pack:expectedHead'),
    namedByTopic: index.text(iri, 'pack:namedByTopic') === 'true',
    firstWordAlone: index.text(iri, 'pack:firstWordAlone') === 'true',
    needsBody: index.text(iri, 'pack:needsBody') === 'true',
    needsHolder: index.text(iri, 'pack:needsHolder') === 'true',
    needsQualifier: index.text(iri, 'pack:needsQualifier') === 'true',
    droppedEnds: index.labels(iri, 'pack:droppedEnd'),
    ignores: index.labels(iri, 'pack:ignores'),
    fewestWords: Number(index.text(iri, 'pack:fewestWords') ?? DEFAULT_FEWEST),
    plainHeads: index.text(iri, 'pack:plainHeads') === 'true',
    plainNames: index.text(iri, 'pack:plainNames') === 'true',
    properWords: index.text(iri, 'pack:properWords') === 'true',
    ...compileCue(iri, index),
  }))
}

export function compilePropertyCues(index: QuadIndex): PropertyCue[] {
  return index.instances(expand('pack:PropertyCue')).map((iri) => ({
    reads: first(index.iris(iri, 'pack:reads')),
    // The shapes of a pack allow no other values.
    form: localName(iri, 'pack:form', index) as CueForm,
    objectShape: (localName(iri, 'pack:objectShape', index) || 'Entity') as ObjectShape,
    verbs: index.labels(iri, 'pack:verb'),
    phrases: index.labels(iri, 'pack:phrase'),
    objectFirst: index.text(iri, 'pack:objectFirst') === 'true',
    ...compileReach(iri, index),
    subjectClasses: index.iris(iri, 'pack:subjectClass'),
    subjectHeads: index.labels(iri, 'pack:subjectHead'),
    objectHeads: index.labels(iri, 'pack:objectHead'),
    yieldsTo: index.iris(iri, 'pack:yieldsTo'),
    accompanies: index.iris(iri, 'pack:accompanies'),
    ignores: index.labels(iri, 'pack:ignores'),
    prepositions: index.labels(iri, 'pack:preposition'),
    // Last: V8 gives each object that is begun with another one's properties a hidden class of its own.
    ...compileCue(iri, index),
  }))
}

function compileReach(iri: string, index: QuadIndex): Pick<PropertyCue, 'reach' | 'subjectReach'> {
  const reach = Number(index.text(iri, 'pack:reach') ?? DEFAULT_REACH)
  return { reach, subjectReach: Number(index.text(iri, 'pack:subjectReach') ?? reach) }
}

export function compileRelativeNames(index: QuadIndex): RelativeName[] {
  return index.instances(expand('pack:RelativeName')).map((iri) => ({
    iri,
    names: first(index.iris(iri, 'pack:names')),
    phrases: index.labels(iri, 'pack:phrase'),
    anchorClass: first(index.iris(iri, 'pack:anchorClass')),
    anchorHeads: index.labels(iri, 'pack:anchorHead'),
    fullNames: index.labels(iri, 'pack:fullName'),
  }))
}

function compileCue(
  iri: string,
  index: QuadIndex,
): Pick<NameCue, 'iri' | 'confidence' | 'mustMatch' | 'mustNotMatch'> {
  return {
    iri,
    confidence: Number(index.text(iri, 'pack:confidence') ?? 0.5),
    mustMatch: index.values(iri, 'pack:mustMatch').map((node) => compileExample(node, index)),
    mustNotMatch: index.labels(iri, 'pack:mustNotMatch').map((sentence) => ({ sentence })),
  }
}

function compileExample(node: Term, index: QuadIndex): CueExample {
  const [sentence] = index.labels(node, 'pack:sentence')
  const part = (name: 'finds' | 'subject' | 'object', predicate: PrefixedName) => {
    const value = index.text(node, predicate)
    return value === undefined ? {} : { [name]: value }
  }
  return {
    sentence: sentence ?? NO_LABEL,
    ...part('finds', 'pack:finds'),
    ...part('subject', 'pack:subject'),
    ...part('object', 'pack:object'),
  }
}

const NO_LABEL: Label = { value: '', language: '' }

function localName(iri: string, predicate: PrefixedName, index: QuadIndex): string {
  return first(index.iris(iri, predicate)).slice(PACK.length)
}

const first = (iris: readonly string[]): string => iris[0] ?? ''
