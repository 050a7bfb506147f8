import type { StatementObject } from '../model.ts'
import type { MadeStatement } from './collect-statements.ts'
import type { Thing } from './collect-things.ts'
import { findThings } from './find-things.ts'
import { foldWords } from './fold-words.ts'

export interface EndsOptions {
  readonly things: ReadonlyMap<string, Thing>
  readonly statements: readonly MadeStatement[]
  readonly base: string
}

export interface FoundStatements {
  readonly statements: readonly MadeStatement[]
  /** Whether the ends are called just so. */
  readonly isExact: boolean
  /** Whether anything is called so. */
  readonly knowsSubject: boolean
  readonly knowsObject: boolean
}

/**
 * The statements from one end to the other, each given by IRI or words; of a literal, its words.
 * Those whose ends are called just so, or else those with the words in the names of their ends.
 */
export function findStatements(
  ends: { readonly subject: string; readonly object: string },
  { things, statements, base }: EndsOptions,
): FoundStatements {
  const from = endFor(ends.subject, things, base)
  const to = endFor(ends.object, things, base)
  const near = statements.filter(
    ({ statement: { subject, object } }) => from.mayBe.has(subject) && holds(object, to, 'mayBe'),
  )
  const exact = near.filter(
    ({ statement: { subject, object } }) => from.is.has(subject) && holds(object, to, 'is'),
  )
  return {
    statements: exact.length > 0 ? exact : near,
    isExact: exact.length > 0,
    knowsSubject: from.mayBe.size > 0,
    knowsObject:
      to.mayBe.size > 0 || statements.some(({ statement }) => holds(statement.object, to, 'mayBe')),
  }
}

/** What an end may stand for. */
interface End {
  /** Folded. */
  readonly words: string
  /** IRIs of what is called so. */
  readonly is: ReadonlySet<string>
  /** And of what has the words in a name. */
  readonly mayBe: ReadonlySet<string>
}

function endFor(words: string, things: ReadonlyMap<string, Thing>, base: string): End {
  const found = findThings(words, things, { base })
  const irisOf = (list: readonly Thing[]) => list.map(({ iri }) => iri)
  return {
    words: foldWords(words),
    is: new Set(irisOf(found.things)),
    mayBe: new Set(irisOf([...found.things, ...found.others])),
  }
}

function holds(object: StatementObject, end: End, how: 'is' | 'mayBe'): boolean {
  if (object.kind === 'entity') return end[how].has(object.iri)
  const value = foldWords(object.value)
  return how === 'is' ? value === end.words : value.includes(end.words)
}
