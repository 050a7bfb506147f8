import type { VerbForm } from '../language.ts'
import { irregularPast } from './irregular-verbs.ts'
import { spellings } from './spellings.ts'

/** The forms of one word, by what they are; several where more than one is in use. */
interface WordForms {
  readonly base: readonly string[]
  readonly present: readonly string[]
  readonly past: readonly string[]
  readonly participle: readonly string[]
  readonly gerund: readonly string[]
}

const BE = ['is', 'are', 'was', 'were', 'be', 'been', 'being']

/**
 * All written forms of an English verb, in either spelling; "look after" keeps its particle behind
 * each, and of "cut and dry" both verbs take the same form.
 */
export function verbForms(verb: string): VerbForm[] {
  const words = verb.toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return []
  const forms = words.map((word, index) => (isVerb(words, index) ? formsOf(word) : undefined))
  const inForm = (name: keyof WordForms): string[][] =>
    combine(words.map((word, index) => forms[index]?.[name] ?? [word]))
  const active = (['base', 'present', 'past', 'gerund'] as const).flatMap(inForm)
  const participles = inForm('participle')
  const passive = participles.flatMap((participle) => [
    ...BE.map((be) => [be, ...participle]),
    [...participle, 'by'],
  ])
  return [
    ...unique(active).map((tokens): VerbForm => ({ tokens, voice: 'active' })),
    ...unique(passive).map((tokens): VerbForm => ({ tokens, voice: 'passive' })),
  ]
}

/** The first word is the verb, and so is one behind "and"; the others are its particles. */
const isVerb = (words: readonly string[], index: number): boolean =>
  index === 0 || /^(?:and|or)$/.test(words[index - 1] ?? '')

function combine(choices: readonly (readonly string[])[]): string[][] {
  return choices.reduce<string[][]>(
    (rows, words) => rows.flatMap((row) => words.map((word) => [...row, word])),
    [[]],
  )
}

function formsOf(word: string): WordForms {
  const all = spellings(word).map(formsOfSpelling)
  const joined = (name: keyof WordForms): string[] => all.flatMap((forms) => forms[name])
  return {
    base: joined('base'),
    present: joined('present'),
    past: joined('past'),
    participle: joined('participle'),
    gerund: joined('gerund'),
  }
}

function formsOfSpelling(base: string): WordForms {
  const regular = stemsOf(base).map(regularPast)
  const { past, participle } = irregularPast(base) ?? { past: regular, participle: regular }
  return { base: [base], present: present(base), past, participle, gerund: gerunds(base) }
}

function present(base: string): string[] {
  if (base === 'be') return ['is', 'are', 'am']
  if (base === 'have') return ['has']
  if (/uiz$/.test(base)) return [`${base}zes`]
  if (/(?:s|x|z|ch|sh|o)$/.test(base)) return [`${base}es`]
  return [VOWEL_Y.test(base) || !base.endsWith('y') ? `${base}s` : `${base.slice(0, -1)}ies`]
}

function regularPast(stem: string): string {
  if (stem.endsWith('e')) return `${stem}d`
  return stem.endsWith('y') && !VOWEL_Y.test(stem) ? `${stem.slice(0, -1)}ied` : `${stem}ed`
}

function gerunds(base: string): string[] {
  if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`]
  if (/[^eoy]e$/.test(base) && base !== 'be') return [`${base.slice(0, -1)}ing`]
  return stemsOf(base).map((stem) => `${stem}ing`)
}

const VOWEL_Y = /[aeiou]y$/
/** One short syllable: "stop", "quit". */
const SHORT = /^(?:[^aeiou]|(?<=q)u)*[aeiou][bdfgklmnprtvz]$/
/** Stressed on the last syllable, whose vowel is short; or written as if they were. */
const STRESSED =
  /^(?:(?:ad|com|e|inter|o|per|re|sub|trans)mit|(?:con|de|in|pre|re|trans)fer|(?:con|in|oc|re)cur|(?:com|dis|ex|im|pro|re)pel|(?:de|in)ter|(?:for|be)get|control|patrol|enrol|rebel|excel|extol|annul|fulfil|instil|distil|begin|regret|abet|rebut|allot|abut|acquit|equip|abhor|debar|unplug|overlap|kidnap|format|program|handicap|zigzag|input|output|offset|upset|reset|outfit|forbid|outbid|rerun|overrun|outrun|rewin)$/
/** Written with one consonant or two. */
const EITHER =
  /^(?:worship|benefit|focus|bias|combat|target|\p{L}*[aeiouy]\p{L}*[^aeiou][aeiou]l|\p{L}*[iu][ae]l)$/u

/** What the endings are put to: with the last consonant once, twice, or in both ways. */
function stemsOf(base: string): string[] {
  const doubled = `${base}${base.at(-1)}`
  if (SHORT.test(base) || STRESSED.test(base)) return [doubled]
  return EITHER.test(base) ? [base, doubled] : [base]
}

const unique = (forms: readonly (readonly string[])[]): string[][] =>
  [...new Set(forms.map((tokens) => tokens.join(' ')))].map((form) => form.split(' '))
