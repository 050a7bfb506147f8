import type { TextDocument } from '../../src/model.ts'

const BASE = 'https://merganser.example/id/'
const NS = 'https://merganser.example/ns#'
const SENTENCE = 40

export interface LongDocument {
  readonly trig: string
  readonly document: TextDocument
}

/**
 * A document that makes so many statements, each in a sentence of its own that names two things;
 * `perLine` sentences stand on a line. The same at each run.
 */
export function makeDocument(statements: number, perLine = 5): LongDocument {
  const iri = `${BASE}document/long`
  const sentences: string[] = []
  const lines: string[] = []
  for (let index = 0; index < statements; index++) {
    const start = index * SENTENCE
    const [subject, object] = [`Thing${index % 5000}`, `Thing${(index * 7 + 1) % 5000}`]
    const end = index % perLine === perLine - 1 ? '\n' : ' '
    sentences.push(`${subject} reviewed ${object}.`.padEnd(SENTENCE - 1) + end)
    const span = (from: number, to: number) => `<${iri}#char=${start + from},${start + to}>`
    const second = subject.length + ' reviewed '.length
    const [a, b] = [span(0, subject.length), span(second, second + object.length)]
    lines.push(
      `s:${index} a rdf:Statement ; rdf:subject t:${subject} ; rdf:predicate mg:reviewed ; rdf:object t:${object} ; mg:confidence 0.9 ; mg:modality mg:Asserted ; prov:wasDerivedFrom ${span(0, SENTENCE - 1)} ; mg:mark ${span(subject.length + 1, subject.length + 9)} .`,
      `${a} mg:mentions t:${subject} . ${b} mg:mentions t:${object} .`,
    )
  }
  const facts = Array.from({ length: Math.min(5000, statements) }, (_, index) => {
    return `t:Thing${index} a mg:Plan ; rdfs:label "Thing${index}"@en .`
  })
  const trig = `
@prefix s: <${BASE}statement/> . @prefix t: <${BASE}thing/> . @prefix mg: <${NS}> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix rdfs: <http://www.w3.org/2000/01/rdf-schema#> .
@prefix prov: <http://www.w3.org/ns/prov#> .
<${iri}#facts> { <${iri}> a mg:Document ; rdfs:label "long"@en . ${facts.join('\n')} }
<${iri}#evidence> { ${lines.join('\n')} }
`
  const text = sentences.join('')
  const document = { iri, name: 'long.txt', text, language: 'en', title: 'long', metadata: {} }
  // What a page asks of a document.
  return { trig, document: document as unknown as TextDocument }
}
