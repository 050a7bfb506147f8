import { compareCodeUnits } from '../graph/compare-code-units.ts'
import { groupBy } from '../graph/group-by.ts'
import { localName } from '../rdf/local-name.ts'
import { counted } from './counted.ts'
import type { DescribedFact, NamedTerm } from './describe-facts.ts'
import { onOneLine } from './on-one-line.ts'

export interface DescribedDifference {
  readonly added: readonly DescribedFact[]
  readonly removed: readonly DescribedFact[]
  readonly hasOtherEvidence: boolean
}

export interface DiffTextOptions {
  readonly heading: (text: string) => string
  /** Gives a line the colour of what is added, or removed. */
  readonly colour: (text: string, sign: '+' | '-') => string
}

/**
 * What was added and removed, a line each under what says so, lines about one thing side by side.
 *
 *     Spring Open, the report
 *     - Ada Example → won → Spring Open
 *     + Bob Sample → won → Spring Open
 *
 *     1 fact added, 1 removed
 */
export function diffText(
  { added, removed, hasOtherEvidence }: DescribedDifference,
  { heading, colour }: DiffTextOptions,
): string {
  const isAmbiguous = ambiguousLabels([...added, ...removed])
  const write = (term: NamedTerm) => termText(term, isAmbiguous)
  const lineOf = (sign: '+' | '-') => (fact: DescribedFact) => ({
    sign,
    text: factText(fact, write),
    title: titleOf(fact, write),
    rank: fact.isOfPack ? 1 : 0,
  })
  const lines = [...removed.map(lineOf('-')), ...added.map(lineOf('+'))].sort(
    (a, b) =>
      a.rank - b.rank ||
      compareCodeUnits(a.title, b.title) ||
      compareCodeUnits(a.text, b.text) ||
      compareCodeUnits(b.sign, a.sign),
  )
  const blocks = [...groupBy(lines, ({ title }) => title)].map(([title, group]) => [
    heading(title),
    ...group.map(({ sign, text }) => colour(`${sign} ${text}`, sign)),
    '',
  ])
  const end = [summary(added.length, removed.length), ...note(hasOtherEvidence)]
  return `${[...blocks.flat(), ...end].join('\n')}\n`
}

function summary(added: number, removed: number): string {
  if (added + removed === 0) return 'No fact differs'
  return `${counted(added, 'fact')} added, ${removed} removed`
}

function note(hasOtherEvidence: boolean): string[] {
  return hasOtherEvidence ? ['Evidence, confidence or sources differ too'] : []
}

type WriteTerm = (term: NamedTerm) => string

function factText({ subject, predicate, object }: DescribedFact, write: WriteTerm): string {
  return [subject, predicate, object].map(write).join(' → ')
}

function titleOf({ document }: DescribedFact, write: WriteTerm): string {
  return document === undefined ? 'Facts' : write(document)
}

function termText(term: NamedTerm, isAmbiguous: (term: NamedTerm) => boolean): string {
  if ('iri' in term) {
    const label = onOneLine(term.label)
    return isAmbiguous(term) ? `${label} <${term.iri}>` : label
  }
  const { value, language, datatype } = term
  const kind = language ?? (datatype === undefined ? '' : localName(datatype))
  return `"${onOneLine(value)}"${kind === '' ? '' : ` (${kind})`}`
}

/** Labels that stand for more than one thing need their IRIs beside them. */
function ambiguousLabels(facts: readonly DescribedFact[]): (term: NamedTerm) => boolean {
  const iris = new Map<string, Set<string>>()
  for (const { subject, predicate, object, document } of facts) {
    for (const term of [subject, predicate, object, document]) {
      if (term === undefined || !('iri' in term)) continue
      iris.set(term.label, (iris.get(term.label) ?? new Set()).add(term.iri))
    }
  }
  return (term) => 'iri' in term && (iris.get(term.label)?.size ?? 0) > 1
}
