import type { Rule } from '../explain/explanation.ts'
import { mainLabel, termLabels } from '../graph/term-labels.ts'
import type { Pack } from '../pack.ts'
import { PREFIXES } from '../rdf/namespaces.ts'
import { shortenIri } from '../rdf/shorten-iri.ts'
import { onOneLine } from './on-one-line.ts'

/** Words of a cue that are shown; JSON has all. */
const SHOWN = 12

/** The name of a rule: `cue:match-title`. */
export function ruleName({ iri }: { readonly iri: string }, pack: Pack): string {
  return shortenIri(iri, { ...PREFIXES, ...pack.prefixes }) ?? iri
}

/** A rule in lines, as the pack words it. */
export function ruleText(rule: Rule, pack: Pack): string[] {
  const label = (iri: string) => mainLabel(termLabels(iri, pack))
  switch (rule.kind) {
    case 'individual':
      return [`labels that the pack has for ${rule.label}`]
    case 'relative-name':
      return [
        'a name that means another thing in every document',
        ...listed('phrases', rule.phrases),
        ...listed('in full', rule.fullNames),
      ]
    case 'name-cue':
      return [
        `names of the class ${label(rule.classIri)}: ${spaced(rule.shape)}, ${percent(rule.confidence)}`,
        ...listed('head nouns', rule.heads),
        ...exampleOf(rule),
      ]
    case 'property-cue':
      return [
        `${label(rule.property)}: ${spaced(rule.form)}${objectText(rule.object)}, ${percent(rule.confidence)}`,
        ...listed('verbs', rule.verbs),
        ...listed('phrases', rule.phrases),
        ...exampleOf(rule),
      ]
    case 'unknown':
      return ['no rule of this pack']
  }
}

/** What found a mention, in a few words. */
export function findingText(rule: Rule | undefined, head: string, pack: Pack): string {
  switch (rule?.kind) {
    case 'individual':
      return 'a label of the pack'
    case 'relative-name':
      return `relative name ${ruleName(rule, pack)}`
    case 'name-cue':
      return head === '' ? ruleName(rule, pack) : `${ruleName(rule, pack)}, head noun "${head}"`
    case 'property-cue':
      return `${ruleName(rule, pack)} (${spaced(rule.form)})`
    default:
      return rule === undefined ? '' : ruleName(rule, pack)
  }
}

export const percent = (share: number): string => `${Math.round(share * 100)} %`

function listed(title: string, words: readonly string[]): string[] {
  if (words.length === 0) return []
  const more = words.length - SHOWN
  const rest = more > 0 ? ` and ${more} more (--format json shows all)` : ''
  return [onOneLine(`${title}: ${words.slice(0, SHOWN).join(', ')}${rest}`)]
}

function exampleOf({ example }: { readonly example: string }): string[] {
  return example === '' ? [] : [onOneLine(`as in "${example}"`)]
}

/** What it points at, when that is no thing. */
const objectText = (object: string): string =>
  object === 'Entity' ? '' : ` with a ${spaced(object)}`

/** `TitleShape` as words: "title shape". */
const spaced = (name: string): string => name.replace(/\B(?=[A-Z])/g, ' ').toLowerCase()
