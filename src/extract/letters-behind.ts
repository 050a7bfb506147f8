import type { FoundMention } from './find-mentions.ts'
import { isPersonalClass } from './personal-class.ts'
import type { SentenceView } from './sentence-view.ts'

/** Words of such a name. */
const LONGEST = 12
const CAPITALS = /^\p{Lu}[\p{Lu}\p{N}&-]{1,9}$/u
const WORD = /^\p{Lu}[\p{L}\p{N}&.'’-]*$/u
const JOINT = /^(?:of|and|for|the|in|on|&)$/u

/**
 * The name in Latin letters that a bracket gives a name in signs first, token by token: `甲乙会（Rook Union，…）`,
 * `甲乙会（RU）`. Only for names of their own, which have one in every language; none for people.
 */
export function lettersBehind(
  { tokens, lexicon }: SentenceView,
  { mention, last }: FoundMention,
): string[][] {
  const { classIri } = mention
  const isOwn = lexicon.properClasses.has(classIri) && !isPersonalClass(lexicon, classIri)
  if (lexicon.language.tokensPerWord === 1 || !isOwn) return []
  if (!/^[(（]$/.test(tokens[last + 1]?.text ?? '')) return []
  const inside = tokens.slice(last + 2, last + 3 + LONGEST).map(({ text }) => text)
  const size = inside.findIndex((text) => /^[)）,，;；]$/.test(text))
  const words = inside.slice(0, Math.max(0, size))
  const [first = '', ...others] = words
  const isName =
    others.length === 0
      ? CAPITALS.test(first)
      : WORD.test(first) && others.every((word) => WORD.test(word) || JOINT.test(word))
  return isName ? [words] : []
}
