import type { DocumentGraph } from '../model.ts'
import type { Pack } from '../pack.ts'
import { collectStatements, type MadeStatement } from './collect-statements.ts'
import { collectThings, namesOf, type Thing } from './collect-things.ts'
import type { FormOptions } from './explain-forms.ts'
import { explainRule } from './explain-rule.ts'
import { explainStatement, nameThing, type StatementOptions } from './explain-statement.ts'
import { explainThing, type ThingOptions } from './explain-thing.ts'
import type { Answer } from './explanation.ts'
import { findStatements } from './find-statements.ts'
import { findThings } from './find-things.ts'
import { nearNames } from './near-names.ts'
import { iriIn, type Query } from './read-query.ts'

export interface ExplainOptions extends Pick<FormOptions, 'align'> {
  readonly pack: Pack
  /** What instances are named under. */
  readonly base: string
  /** Less sure statements are shown as left out. */
  readonly minConfidence: number
}

/**
 * Why there are the things and statements that a query asks for, or what comes near it. The graphs
 * should hold statements of any confidence, so that what was left out can be explained too.
 */
export function explain(
  query: Query,
  graphs: readonly DocumentGraph[],
  options: ExplainOptions,
): Answer {
  const { pack, base } = options
  const languages = new Set(graphs.map(({ document }) => document.language))
  const context: Context = {
    ...options,
    things: collectThings(graphs),
    statements: collectStatements(graphs, { base }),
    ruleOf: (iri) => explainRule(iri, pack, languages),
  }
  switch (query.kind) {
    case 'ends':
      return explainEnds(query, context)
    case 'iri':
      return explainName(query.iri, context)
    case 'words':
      return explainName(query.words, context)
  }
}

interface Context extends ThingOptions, StatementOptions {
  readonly base: string
}

function explainName(words: string, context: Context): Answer {
  const { things, statements, base } = context
  const made = statements.filter(({ iri }) => iri === words || iri === `${base}${words}`)
  if (made.length > 0) return explainStatements(made, context)
  const found = findThings(words, things, { base })
  if (found.things.length + found.others.length === 0) return unknown(words, things, [])
  return {
    kind: 'found',
    things: found.things.map((thing) => explainThing(thing, context)),
    statements: [],
    others: found.others.map(nameThing),
  }
}

function explainEnds(
  ends: { readonly subject: string; readonly object: string },
  context: Context,
): Answer {
  const { things, statements } = context
  const found = findStatements(ends, context)
  if (found.statements.length > 0) return explainStatements(found.statements, context)
  const literals = statements.flatMap(({ statement: { object } }) =>
    object.kind === 'entity' ? [] : [object.value],
  )
  if (!found.knowsSubject) return unknown(ends.subject, things, [])
  if (!found.knowsObject) return unknown(ends.object, things, literals)
  const { isExact: isReversed } = findStatements(
    { subject: ends.object, object: ends.subject },
    context,
  )
  return { kind: 'unsaid', subject: ends.subject, object: ends.object, isReversed }
}

function explainStatements(made: readonly MadeStatement[], context: Context): Answer {
  const statements = made.map((each) => explainStatement(each, context))
  return { kind: 'found', things: [], statements, others: [] }
}

function unknown(
  words: string,
  things: ReadonlyMap<string, Thing>,
  literals: readonly string[],
): Answer {
  if (iriIn(words) !== undefined) {
    // All IRIs begin alike: what tells them apart is their end.
    const near = nearNames(lastPart(words), [...things.keys()].map(lastPart))
    const iris = [...things.keys()].filter((iri) => near.includes(lastPart(iri)))
    return { kind: 'unknown', words, near: iris }
  }
  const names = [...things.values()].flatMap(namesOf)
  return { kind: 'unknown', words, near: nearNames(words, [...names, ...literals]) }
}

const lastPart = (iri: string): string => iri.slice(iri.lastIndexOf('/') + 1)
