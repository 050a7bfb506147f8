import type { Mention } from '../model.ts'
import type { HeadSite } from './candidate.ts'
import type { FoundMention } from './find-mentions.ts'
import { givenShortForms } from './given-short-forms.ts'
import { endsInHead } from './heads-and-labels.ts'
import { range } from './range.ts'
import type { ReadSentence } from './read-sentence.ts'
import { repeatName } from './repeat-name.ts'
import { isCapitalised, isQuote, isWord, mayOpenQuote, type SentenceView } from './sentence-view.ts'
import { opensQuote } from './shapes/enclosed-title.ts'
import { goesOn, isOfDay } from './shapes/noun-phrase.ts'
import { markedNoteEnd, yearsEnd } from './shapes/title-note.ts'

/** Words of what stands for a longer title. */
const MOST = 6

/** What the document has called works up to a sentence. */
interface Titles {
  /** The last title that ends in the folded words, by class and words. */
  readonly byEnd: Map<string, Mention>
  /** The ends that several titles have: without quotes they stand for none. */
  readonly shared: Set<string>
  /** Those that the text gives such a short form. */
  readonly given: Map<string, Mention>
  /** The keys of all titles of a class. */
  readonly keys: Map<string, Set<string>>
  readonly last: Map<string, Mention>
}

/**
 * Short forms of titles where spaces part words: in quotes or title marks, or with a capital behind "the",
 * what a title before ends in; a kind of work alone also stands for the only title there is.
 */
export function repeatTitles(sentences: readonly ReadSentence[]): ReadSentence[] {
  const [opening] = sentences
  if (!opening || opening.view.lexicon.language.tokensPerWord > 1) return [...sentences]
  const cues = opening.view.lexicon.pack.nameCues
  const rules = new Map(
    cues
      .filter(({ shape }) => /^(?:Title|Enclosed)Shape$/.test(shape))
      .map(({ iri, names }) => [iri, names]),
  )
  const classes = new Set(rules.values())
  const titles: Titles = {
    byEnd: new Map(),
    shared: new Set(),
    given: new Map(),
    keys: new Map(),
    last: new Map(),
  }
  return sentences.map((sentence) => {
    const { view, found } = sentence
    const short = classes.size === 0 ? [] : shortSites(view)
    const around = short.length === 0 ? NOTHING : widest(found)
    const sites = short.filter((site) => !isCut(around, site))
    const events = [
      ...sites.map((site) => ({ site, place: undefined })),
      ...found
        .filter(({ mention, outer }) => outer === undefined && rules.has(mention.rule))
        .map((place) => ({ site: place, place })),
    ].sort((a, b) => a.site.first - b.site.first)
    const added: FoundMention[] = []
    const taken = new Set<number>()
    for (const { site, place } of events) {
      if (taken.has(site.first)) continue
      const title = place ? undefined : titleMeant(view, site, { titles, classes })
      if (title) {
        added.push(repeatName(view, title, site))
        for (const index of range(site.first, site.last)) taken.add(index)
      } else if (place) addTitle(titles, view, place)
    }
    if (added.length === 0) return sentence
    const isFree = ({ first, last }: HeadSite): boolean =>
      range(first, last).every((index) => !taken.has(index))
    const kept = found.filter(isFree)
    return { view, found: [...kept, ...added].sort((a, b) => a.first - b.first || b.last - a.last) }
  })
}

const NOTHING: ReadonlyMap<number, HeadSite> = new Map()

/** The longest name at each token. */
function widest(found: readonly FoundMention[]): Map<number, HeadSite> {
  const around = new Map<number, HeadSite>()
  for (const { first, last, outer } of found) {
    if (outer) continue
    const name = { first, last }
    for (let index = first; index <= last; index++) around.set(index, name)
  }
  return around
}

/** Whether the stretch is but a part of a longer name. */
function isCut(around: ReadonlyMap<number, HeadSite>, site: HeadSite): boolean {
  const name = around.get(site.first)
  return (
    name !== undefined &&
    name.first <= site.first &&
    name.last >= site.last &&
    name.last - name.first > site.last - site.first
  )
}

/** Stretches that may stand for a title. */
function shortSites(view: SentenceView): HeadSite[] {
  const { determiners } = view.lexicon.language.words
  const sites: HeadSite[] = []
  for (let index = 0; index < view.tokens.length; index++) {
    const site = mayOpenQuote(view, index)
      ? quotedFrom(view, index + 1)
      : determiners.has(view.tokens[index]?.normal ?? '')
        ? capitalsFrom(view, index + 1)
        : undefined
    if (site) sites.push(site)
  }
  return sites
}

/** Which quote closes what each one opens. */
const FELLOWS = new Map([
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
  ['《', '》'],
  ['〈', '〉'],
  ['<<', '>>'],
])

/** A few words up to the quote that closes them. */
function quotedFrom(view: SentenceView, first: number): HeadSite | undefined {
  let end = first
  while (end <= first + MOST && isWord(view, end)) end++
  if (end === first || end > first + MOST || !isQuote(view, end)) return undefined
  const isPair = FELLOWS.get(view.tokens[first - 1]?.text ?? '') === view.tokens[end]?.text
  return isPair && opensQuote(view, first - 1, end - 1) ? { first, last: end - 1 } : undefined
}

/** A few capitalised words with no other noun behind. */
function capitalsFrom(view: SentenceView, first: number): HeadSite | undefined {
  let end = first
  while (end <= first + MOST && isCapitalised(view, end) && !isOfDay(view, end)) end++
  if (end === first || end > first + MOST) return undefined
  const isWhole =
    !isQuote(view, end) && !goesOn(view, end - 1) && !/^['’-]/.test(view.tokens[end]?.text ?? '')
  return isWhole ? { first, last: end - 1 } : undefined
}

function titleMeant(
  view: SentenceView,
  site: HeadSite,
  { titles, classes }: { readonly titles: Titles; readonly classes: ReadonlySet<string> },
): Mention | undefined {
  const words = view.folded.slice(site.first, site.last + 1).join(' ')
  for (const classIri of classes) {
    if (!endsInHead(view, site, ({ names }) => names === classIri)) continue
    const key = `${classIri} ${words}`
    const isMarked = isQuote(view, site.first - 1)
    const ending = isMarked || !titles.shared.has(key) ? titles.byEnd.get(key) : undefined
    const named = titles.given.get(key) ?? ending
    if (named) return named
    const isKind = endsInHead(
      view,
      { first: site.first, last: site.first },
      ({ names }) => names === classIri,
    )
    const isOnly = titles.keys.get(classIri)?.size === 1
    if (isKind && isOnly && site.first === site.last && isCapitalised(view, site.first))
      return titles.last.get(classIri)
  }
  return undefined
}

/** Remembers a title by what it ends in and by the short forms that the text gives it. */
function addTitle(titles: Titles, view: SentenceView, place: FoundMention): void {
  const { mention, first, last } = place
  const { classIri, key } = mention
  const stem =
    range(first, last).find((index) => markedNoteEnd(view, yearsEnd(view, index)) === last) ?? last
  for (const start of range(Math.max(first + 1, stem - MOST + 1), stem)) {
    const words = `${classIri} ${view.folded.slice(start, stem + 1).join(' ')}`
    if ((titles.byEnd.get(words) ?? mention).key !== key) titles.shared.add(words)
    titles.byEnd.set(words, mention)
  }
  for (const words of givenShortForms(view, place)) {
    const folded = words.map((word) => view.lexicon.language.fold(word.toLowerCase())).join(' ')
    titles.given.set(`${classIri} ${folded}`, mention)
  }
  titles.keys.set(classIri, (titles.keys.get(classIri) ?? new Set()).add(key))
  titles.last.set(classIri, mention)
}
