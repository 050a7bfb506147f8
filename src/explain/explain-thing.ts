import type { DocumentGraph, Mention } from '../model.ts'
import type { Pack } from '../pack.ts'
import type { MadeStatement } from './collect-statements.ts'
import type { Thing } from './collect-things.ts'
import { explainForms, type FormOptions } from './explain-forms.ts'
import { explainStatement, nameThing, type StatementOptions } from './explain-statement.ts'
import type { MentionExplanation, PackEntry, Rule, ThingExplanation } from './explanation.ts'
import { quoteWords } from './quote.ts'

export interface ThingOptions extends StatementOptions, FormOptions {
  readonly statements: readonly MadeStatement[]
}

/** Why there is a thing: its names, where each stands and what found it, and what is said of it. */
export function explainThing(thing: Thing, options: ThingOptions): ThingExplanation {
  const { pack, statements, ruleOf } = options
  const own = statements.filter(({ statement }) => statement.subject === thing.iri)
  const others = statements.filter(
    ({ statement: { subject, object } }) =>
      object.kind === 'entity' && object.iri === thing.iri && subject !== thing.iri,
  )
  const told = [...own, ...others].map((each) => explainStatement(each, options))
  const found = thing.mentions.map(({ mention }) => mention.rule)
  const rules = [...new Set(found)].map(ruleOf)
  const known = entryOf(thing.iri, pack)
  return {
    ...nameThing(thing),
    labels: thing.labels,
    ...(known ? { known } : {}),
    forms: explainForms(thing, options),
    mentions: thing.mentions.map(({ graph, mention }) => explainMention(graph, mention)),
    statements: told,
    rules: distinctRules([...rules, ...told.map(({ rule }) => rule)]),
  }
}

function distinctRules(rules: readonly Rule[]): Rule[] {
  return [...new Map(rules.map((rule) => [rule.iri, rule])).values()]
}

function entryOf(iri: string, { individuals }: Pack): PackEntry | undefined {
  const individual = individuals.get(iri)
  return (
    individual && {
      preferred: individual.preferredLabels,
      alternative: individual.alternativeLabels,
      hidden: individual.hiddenLabels,
      links: individual.links,
    }
  )
}

function explainMention(graph: DocumentGraph, mention: Mention): MentionExplanation {
  const { surface, rule, score, head, inside, inferredName } = mention
  return {
    ...quoteWords(graph, mention),
    surface,
    rule,
    score,
    head,
    ...(inside ? { inside: graph.document.text.slice(inside.start, inside.end) } : {}),
    ...(inferredName === undefined ? {} : { guess: inferredName }),
  }
}
