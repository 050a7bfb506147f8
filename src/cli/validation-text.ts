import type { Quad } from '@rdfjs/types'
import { shortenIri } from '../rdf/shorten-iri.ts'
import type { EvidenceSentence, evidenceFinder } from '../validate/evidence-finder.ts'
import { pathText } from '../validate/path-text.ts'
import type { Violation } from '../validate/validate-quads.ts'
import { onOneLine } from './on-one-line.ts'

export interface ValidationTextOptions {
  readonly prefixes: Readonly<Record<string, string>>
  /** What says how paths of several steps are built. */
  readonly shapes: readonly Quad[]
  readonly findEvidence: ReturnType<typeof evidenceFinder>
}

/**
 * A report for people: the file and how many violations it has, then each with what is known of it.
 *
 *     graph.trig: 1 violation
 *       https://…/bakery/x
 *         path     schema:foundingDate
 *         value    soon
 *         message  A bakery is founded on a day
 *         evidence “It was founded soon after the flood.” (from 120)
 */
export function validationText(
  file: string,
  violations: readonly Violation[],
  { prefixes, shapes, findEvidence }: ValidationTextOptions,
): string {
  const count = violations.length === 1 ? '1 violation' : `${violations.length} violations`
  const verdict = violations.length === 0 ? 'conforms' : count
  const lines = violations.flatMap((violation) => {
    const { focusNode, value, message, severity, terms } = violation
    const writeIri = (iri: string) => shortenIri(iri, prefixes) ?? iri
    const path = terms.path && pathText(terms.path, { shapes, writeIri })
    return [
      `  ${writeIri(focusNode)}`,
      ...(path === undefined ? [] : [`    path     ${path}`]),
      ...(value === undefined ? [] : [`    value    ${onOneLine(writeIri(value))}`]),
      `    ${severity === 'violation' ? 'message' : severity.padEnd(7)}  ${onOneLine(message)}`,
      ...findEvidence(violation).map((evidence) => `    evidence ${quoted(evidence)}`),
    ]
  })
  return `${[`${file}: ${verdict}`, ...lines].join('\n')}\n`
}

function quoted({ sentence, start }: EvidenceSentence): string {
  const place = start === undefined ? '' : ` (from ${start})`
  return `“${onOneLine(sentence)}”${place}`
}
