import type { FoundMention } from './find-mentions.ts'
import { isKindAlone } from './heads-and-labels.ts'
import { range } from './range.ts'
import type { ReadSentence } from './read-sentence.ts'
import type { SentenceView } from './sentence-view.ts'
import { markedNoteEnd } from './shapes/title-note.ts'
import type { ShortenedName } from './shortened-names.ts'

/** Tokens of what stands for a longer title. */
const [FEWEST, MOST] = [2, 12]

/**
 * The ends of titles that stand between the marks of titles again, where no spaces part words: 《甲乙棋谱》
 * is 《棋谱》 from then on. None that two titles of the document end in, and no kind of work alone.
 */
export function shortTitles(sentences: readonly ReadSentence[]): ShortenedName[] {
  const wanted = new Map(
    sentences.flatMap(({ view }) => markedIn(view).map((tokens) => [tokens.join(' '), tokens])),
  )
  if (wanted.size === 0) return []
  const titles = new Map<string, FoundMention & { readonly view: SentenceView }>()
  for (const { view, found } of sentences) {
    for (const place of found) {
      const isTitle = isInTitleMarks(view, place) && !titles.has(place.mention.key)
      if (isTitle) titles.set(place.mention.key, { ...place, view })
    }
  }
  // `undefined` where several titles end so.
  const bearers = new Map<string, ShortenedName | undefined>()
  for (const { view, first, last, mention } of titles.values()) {
    for (const words of endsOf(view, { first, last })) {
      const tokens = wanted.get(words)
      if (tokens && !isKindAlone(view, tokens, mention))
        bearers.set(words, bearers.has(words) ? undefined : { tokens, of: mention })
    }
  }
  return [...bearers.values()].flatMap((name) => name ?? [])
}

/** Whether marks that stand around titles only stand on both sides. */
export const isInTitleMarks = (
  { tokens }: SentenceView,
  { first, last }: { readonly first: number; readonly last: number },
): boolean =>
  /^[《〈]$/.test(tokens[first - 1]?.text ?? '') && /^[》〉]$/.test(tokens[last + 1]?.text ?? '')

/** The few words that stand between such marks, token by token. */
function markedIn(view: SentenceView): string[][] {
  if (view.lexicon.language.tokensPerWord === 1) return []
  return view.tokens.flatMap(({ text }, open) => {
    if (!/^[《〈]$/.test(text)) return []
    const inside = view.tokens.slice(open + 1, open + 2 + MOST)
    const size = inside.findIndex((token) => /^[》〉]$/.test(token.text))
    return size < FEWEST ? [] : [inside.slice(0, size).map((token) => token.text)]
  })
}

/** The ends that are shorter than the title, without the note behind it. */
function endsOf(
  view: SentenceView,
  { first, last }: { readonly first: number; readonly last: number },
): string[] {
  const stem =
    range(first + FEWEST, last).find((index) => markedNoteEnd(view, index) === last) ?? last
  return range(Math.max(first + 1, stem - MOST + 1), stem - FEWEST + 1).map((start) =>
    view.tokens
      .slice(start, stem + 1)
      .map(({ text }) => text)
      .join(' '),
  )
}
