import type {
  FormExplanation,
  MentionExplanation,
  Rule,
  ThingExplanation,
  Tie,
} from '../explain/explanation.ts'
import { groupBy } from '../graph/group-by.ts'
import type { Label } from '../model.ts'
import type { Pack } from '../pack.ts'
import { alignColumns } from './align-columns.ts'
import { indent } from './indent.ts'
import { onOneLine } from './on-one-line.ts'
import { quoteText } from './quote-text.ts'
import { findingText, percent, ruleName, ruleText } from './rule-text.ts'
import { toldLines } from './statement-text.ts'

/** All there is to say of a thing, section by section. */
export function thingSections(thing: ThingExplanation, pack: Pack): string[][] {
  const { forms, mentions, statements, rules } = thing
  const byDocument = groupBy(mentions, ({ document }) => document)
  const sections: readonly (readonly [title: string, lines: readonly string[]])[] = [
    ['', identityLines(thing)],
    ['Names', formLines(forms)],
    ...[...byDocument].map(
      ([document, group]) =>
        [`Mentions in ${onOneLine(document)}`, mentionLines(group, rules, pack)] as const,
    ),
    ['Statements', statements.flatMap((each) => toldLines(each, pack))],
    [
      'Rules',
      rules.filter(({ kind }) => kind !== 'individual').flatMap((each) => ruleLines(each, pack)),
    ],
  ]
  return sections
    .filter(([, lines]) => lines.length > 0)
    .map(([title, lines]) => [
      ...(title === '' ? [] : [`  ${title}`]),
      ...indent(lines, title === '' ? 2 : 4),
    ])
}

function identityLines({ iri, labels, known }: ThingExplanation): string[] {
  const words = (list: readonly Label[]) =>
    onOneLine(list.map(({ value }) => `"${value}"`).join(', '))
  const rows = [
    ['IRI', iri],
    ['labels', words(labels)],
    ['in the pack', known ? words([...known.preferred, ...known.alternative]) : 'no'],
    ...(known && known.hidden.length > 0 ? [['also found by', words(known.hidden)]] : []),
    ...(known?.links ?? []).map(({ target, source }) => ['link', `${target} (${source})`]),
  ]
  return alignColumns(rows, { right: [] })
}

function formLines(forms: readonly FormExplanation[]): string[] {
  return alignColumns(
    forms.map(({ surface, count, tie, alignment }) => {
      const reasons = alignment
        ? `; ${alignment.label}: ${alignment.reasons.join(' + ')}, ${percent(alignment.score)}`
        : ''
      return [`${count} ×`, `"${onOneLine(surface)}"`, onOneLine(`${tieText(tie)}${reasons}`)]
    }),
    { right: [0] },
  )
}

function tieText(tie: Tie): string {
  switch (tie.kind) {
    case 'label':
      return tie.isHidden
        ? `"${tie.label}", as translators write it, says the pack`
        : `the label "${tie.label}" of the pack`
    case 'relative':
      return `here it means ${tie.fullName}`
    case 'name':
      return 'the name itself'
    case 'same-words':
      return `the words of "${tie.of}"`
    case 'acronym':
      return `stands for "${tie.of}", as the text says`
    case 'short':
      return `short for "${tie.of}"`
    case 'guess':
      return `a guess: it was ${tie.name}`
    case 'like':
      return `taken for the same as "${tie.of}"`
  }
}

function mentionLines(
  mentions: readonly MentionExplanation[],
  rules: readonly Rule[],
  pack: Pack,
): string[] {
  const ruleOf = new Map(rules.map((rule) => [rule.iri, rule]))
  const rows = alignColumns(
    mentions.map(({ start, end, surface, score, rule, head, inside }) => [
      `${start}–${end}`,
      percent(score),
      `"${onOneLine(surface)}"`,
      findingText(ruleOf.get(rule), head, pack) +
        (inside === undefined ? '' : `; inside "${onOneLine(inside)}"`),
    ]),
    { right: [0, 1] },
  )
  return mentions.flatMap((mention, index) => [rows[index] ?? '', `  ${quoteText(mention)}`])
}

function ruleLines(rule: Rule, pack: Pack): string[] {
  return [ruleName(rule, pack), ...indent(ruleText(rule, pack))]
}
