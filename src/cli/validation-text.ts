import type { EvidenceSentence, evidenceFinder } from '../validate/evidence-finder.ts'
import type { Violation } from '../validate/validate-quads.ts'
import { onOneLine } from './on-one-line.ts'
import { shortenIri } from './shorten-iri.ts'

export interface ValidationTextOptions {
  readonly prefixes: Readonly<Record<string, string>>
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
  { prefixes, findEvidence }: ValidationTextOptions,
): string {
  const count = violations.length === 1 ? '1 violation' : `${violations.length} violations`
  const verdict = violations.length === 0 ? 'conforms' : count
  const lines = violations.flatMap((violation) => {
    const { focusNode, path, value, message, severity } = violation
    return [
      `  ${shortenIri(focusNode, prefixes)}`,
      ...(path === undefined ? [] : [`    path     ${shortenIri(path, prefixes)}`]),
      ...(value === undefined ? [] : [`    value    ${onOneLine(shortenIri(value, prefixes))}`]),
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
