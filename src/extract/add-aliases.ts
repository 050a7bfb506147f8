import { startsLarge } from '../language/letter-case.ts'
import type { Mention } from '../model.ts'
import { acronymsOf } from './acronyms-of.ts'
import { eitherNameBehind } from './either-names.ts'
import { latinNameBehind } from './find-latin-names.ts'
import type { FoundMention } from './find-mentions.ts'
import { firstWords } from './first-words.ts'
import { givenShortForms } from './given-short-forms.ts'
import { isKindAlone } from './heads-and-labels.ts'
import { lettersBehind } from './letters-behind.ts'
import type { ReadSentence } from './read-sentence.ts'
import { repeatName } from './repeat-name.ts'
import { repeatTitles } from './repeat-titles.ts'
import { isCapitalised, type SentenceView } from './sentence-view.ts'
import { isInTitleMarks, shortTitles } from './short-titles.ts'
import { isShortenedName, shortenedNames } from './shortened-names.ts'
import { tailsOfEvents } from './tails-of-events.ts'

interface AliasOf {
  readonly of: Mention
}

/** Other words for a thing that the document has named in full. */
interface Alias extends AliasOf {
  readonly tokens: readonly string[]
  /** Whether the text says so: then it is the thing also where the words look like a name of their own. */
  readonly isDefined: boolean
  /** Whether it is the name without its end, which counts as whole words only. */
  readonly isShortened?: boolean
  /** Whether it is the first word of a name, which a far place may have as well. */
  readonly isFirstWord?: boolean
  /** Whether it counts between the marks of titles only. */
  readonly isMarked?: boolean
}

/**
 * Finds names again that stand alone elsewhere: acronyms and short forms that the text gives in brackets,
 * repeats of names of more than one word that were known by a head noun or quotes beside them, and
 * first words that stand for such names.
 */
export function addAliases(sentences: readonly ReadSentence[]): ReadSentence[] {
  const aliases = new Map<string, Alias[]>()
  const seen = new Set<string>()
  // Before repeats: a name without its end, found as a name of its own, is no other thing.
  for (const { tokens, of } of shortenedNames(sentences)) {
    seen.add(tokens.join(' '))
    const [first = ''] = tokens
    const alias = { tokens, of, isDefined: false, isShortened: true }
    aliases.set(first, [...(aliases.get(first) ?? []), alias])
  }
  for (const { tokens, of } of tailsOfEvents(sentences)) {
    const [first = ''] = tokens
    seen.add(tokens.join(' '))
    aliases.set(first, [...(aliases.get(first) ?? []), { tokens, of, isDefined: true }])
  }
  for (const { tokens, of } of shortTitles(sentences)) {
    const [first = ''] = tokens
    const alias = { tokens, of, isDefined: true, isMarked: true }
    aliases.set(first, [...(aliases.get(first) ?? []), alias])
  }
  for (const { view, found } of sentences) {
    for (const place of found) {
      for (const alias of aliasesOf(view, place, found)) {
        const first = alias.tokens[0] ?? ''
        const words = alias.tokens.join(' ')
        if (seen.has(words)) continue
        seen.add(words)
        aliases.set(first, [...(aliases.get(first) ?? []), alias])
      }
    }
  }
  for (const [word, { mention }] of firstWords(sentences)) {
    if (!seen.has(word))
      aliases.set(word, [
        ...(aliases.get(word) ?? []),
        { tokens: [word], of: mention, isDefined: false, isFirstWord: true },
      ])
  }
  if (aliases.size === 0) return repeatTitles(sentences)
  return repeatTitles(
    sentences.map((sentence) => ({ ...sentence, found: addTo(sentence, aliases) })),
  )
}

function aliasesOf(
  view: SentenceView,
  place: FoundMention,
  found: readonly FoundMention[],
): Alias[] {
  const { mention, first, last, outer } = place
  if (outer && outer.last !== last) return []
  const given = [
    ...givenShortForms(view, place),
    ...latinNameBehind(view, place),
    ...eitherNameBehind(view, place, found),
    ...lettersBehind(view, place),
  ].filter((tokens) => mayBeAlone(view, mention) || !isKindAlone(view, tokens, mention))
  const defined = given.map((tokens) => ({ tokens, of: mention, isDefined: true }))
  const short = acronymsOf(view, place).map((word) => ({
    tokens: [word],
    of: mention,
    isDefined: false,
  }))
  if (mention.individualIri || mention.relativeNameIri) return [...defined, ...short]
  const words = view.tokens.slice(first, last + 1).map(({ text }) => text)
  const isName = words.length > 1 && words.some((word) => startsLarge(word))
  return [
    ...defined,
    ...short,
    ...(isName ? [{ tokens: words, of: mention, isDefined: false }] : []),
    ...(isOfKind(view, mention) ? [{ tokens: words, of: mention, isDefined: true }] : []),
  ]
}

/**
 * Titles, of names by a head noun, may be given that alone as a short form; "the guild" from here on is no
 * name. Where spaces part words, such a word alone stands in quotes or behind "the": see `repeatTitles`.
 */
const mayBeAlone = ({ lexicon }: SentenceView, { rule }: Mention): boolean =>
  lexicon.language.tokensPerWord > 1 &&
  lexicon.pack.nameCues.some(
    ({ iri, shape }) => iri === rule && /^(?:Title|Enclosed)Shape$/.test(shape),
  )

/** Whether no head noun, but what the text says of its kind, or its Latin name, made it a name, in a language without capitals. */
function isOfKind(view: SentenceView, { rule, head }: Mention): boolean {
  const { language, pack } = view.lexicon
  if (language.tokensPerWord === 1 || head !== '') return false
  const cue = pack.nameCues.find(({ iri }) => iri === rule)
  const isTold =
    cue?.shape === 'LatinShape' || cue?.kinds.some((kind) => kind.language === language.code)
  return isTold === true
}

interface Site {
  readonly first: number
  readonly last: number
}

function addTo(
  { view, found }: ReadSentence,
  aliases: ReadonlyMap<string, readonly Alias[]>,
): FoundMention[] {
  if (!view.tokens.some(({ text }) => aliases.has(text))) return inOrder(found)
  const added: FoundMention[] = []
  const kept = new Set(found)
  const isFree = (first: number, last: number): boolean =>
    ![...kept, ...added].some((other) => other.first <= last && first <= other.last)
  view.tokens.forEach(({ text }, first) => {
    for (const alias of aliases.get(text) ?? NONE) {
      const last = first + alias.tokens.length - 1
      const matches = alias.tokens.every(
        (token, offset) => view.tokens[first + offset]?.text === token,
      )
      if (!matches) continue
      if (!mayStand(view, alias, { first, last, found })) continue
      const title = alias.isMarked
        ? found.find((other) => isAt(other, alias, { first, last }))
        : undefined
      if (title) {
        // What stands inside it stays.
        kept.delete(title)
        added.push({ ...title, mention: { ...title.mention, key: alias.of.key } })
        continue
      }
      const isWhole = isWholeWord(view, alias, { first, last })
      if (alias.isDefined || alias.isShortened || (alias.isFirstWord && isWhole))
        for (const other of sameNames(found, alias, { first, last })) kept.delete(other)
      if (isFree(first, last) && isWhole) added.push(repeatName(view, alias.of, { first, last }))
    }
  })
  return inOrder([...kept, ...added])
}

const NONE: readonly Alias[] = []

const inOrder = (found: readonly FoundMention[]): FoundMention[] =>
  [...found].sort((a, b) => a.first - b.first || b.last - a.last)

/** Whether the words are the thing where they stand: what a name is without its end, found so there or whole words. */
function mayStand(
  view: SentenceView,
  { isShortened, isMarked, of }: Alias,
  { first, last, found }: Site & { readonly found: readonly FoundMention[] },
): boolean {
  if (isMarked) return isInTitleMarks(view, { first, last })
  if (!isShortened || isShortenedName(view, first, last)) return true
  return found.some((other) => isAt(other, { of }, { first, last }))
}

/** Whether the name that was found is of the alias's class, and all the words. */
const isAt = ({ mention, first, last }: FoundMention, { of }: AliasOf, site: Site): boolean =>
  first === site.first && last === site.last && mention.classIri === of.classIri

/** What was taken for names of their own where the short form stands, whole or cut: it is the thing. */
function sameNames(
  found: readonly FoundMention[],
  { of }: Alias,
  site: { readonly first: number; readonly last: number },
): FoundMention[] {
  const inside = found.filter(({ first, last }) => first >= site.first && last <= site.last)
  const isKnownOther = inside.some(
    ({ mention, first, last }) =>
      mention.individualIri !== undefined &&
      mention.classIri === of.classIri &&
      first === site.first &&
      last === site.last,
  )
  const isInName = found.some(
    (other) => !inside.includes(other) && other.first <= site.last && site.first <= other.last,
  )
  return isKnownOther || isInName ? [] : inside
}

/** Whether one word stands alone, and is not the start of another name: "Rook Row". */
function isWholeWord(
  view: SentenceView,
  { tokens, of }: Alias,
  { first, last }: { first: number; last: number },
): boolean {
  const isFirstWord = tokens.length === 1 && of.surface.startsWith(`${tokens[0]} `)
  return !isFirstWord || !(isCapitalised(view, first - 1) || isCapitalised(view, last + 1))
}
