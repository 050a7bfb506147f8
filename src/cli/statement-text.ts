import type { NamedThing, StatementExplanation } from '../explain/explanation.ts'
import { mainLabel, termLabels } from '../graph/term-labels.ts'
import type { Pack } from '../pack.ts'
import { alignColumns } from './align-columns.ts'
import { indent } from './indent.ts'
import { onOneLine } from './on-one-line.ts'
import { quoteText } from './quote-text.ts'
import { percent, ruleName, ruleText } from './rule-text.ts'

/** `Ada Example (Player)`. */
export function titleOf({ label, classIri }: NamedThing, pack: Pack): string {
  return `${onOneLine(label)} (${mainLabel(termLabels(classIri, pack))})`
}

/** `Ada Example → won → Spring Open`. */
export function statementTitle(
  { subject, predicate, object }: StatementExplanation,
  pack: Pack,
): string {
  const end = 'label' in object ? object.label : object.value
  const label = mainLabel(termLabels(predicate, pack))
  return onOneLine(`${subject.label} → ${label} → ${end}`)
}

/** A statement among others about one thing. */
export function toldLines(statement: StatementExplanation, pack: Pack): string[] {
  return [
    `${percent(statement.confidence).padStart(5)}  ${statementTitle(statement, pack)}`,
    ...indent([`${ruleName(statement.rule, pack)}${noteOf(statement)}`, ...quotes(statement)], 7),
  ]
}

/** A statement by itself. */
export function statementLines(statement: StatementExplanation, pack: Pack): string[] {
  const { iri, subject, object, confidence, modality, isLeftOut, rule } = statement
  const left = isLeftOut ? ', too unsure to be in a graph' : ''
  const rows = [
    ['IRI', iri],
    ['subject', `${titleOf(subject, pack)} ${subject.iri}`],
    [
      'object',
      'label' in object ? `${titleOf(object, pack)} ${object.iri}` : onOneLine(object.value),
    ],
    ['said', `${percent(confidence)}, ${modality.replace('-', ' ')}${left}`],
    ...[ruleName(rule, pack), ...ruleText(rule, pack)].map((line, index) => [
      index === 0 ? 'read by' : '',
      line,
    ]),
  ]
  return [...alignColumns(rows, { right: [] }), ...quotes(statement)]
}

function noteOf({ modality, isLeftOut }: StatementExplanation): string {
  const notes = [
    ...(modality === 'asserted' ? [] : [modality.replace('-', ' ')]),
    ...(isLeftOut ? ['too unsure to be in a graph'] : []),
  ]
  return notes.length === 0 ? '' : ` (${notes.join('; ')})`
}

function quotes({ evidence }: StatementExplanation): string[] {
  return evidence.map(
    (each) => `${onOneLine(each.document)} ${each.start}–${each.end}: ${quoteText(each)}`,
  )
}
