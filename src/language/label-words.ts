import { createHash } from 'node:crypto'
import type { Individual, Pack, PackCache } from '../pack.ts'
import type { Language } from './language.ts'

/** The labels of a pack as a language cuts them. */
export interface LabelWords {
  /** The tokens of `language.phraseTokens`, with a space between. */
  tokensOf(label: string): string
  /** The same without marks and determiners: what two spellings of one name have in common. */
  foldedOf(label: string): string
}

const made = new WeakMap<Pack, Map<string, LabelWords>>()

/**
 * The words of the labels of a pack, of which several tables are made: each label is cut once. What
 * is cut is kept as long as the pack, so it is for labels only; with a cache, all labels are cut at
 * once and kept until the next run.
 */
export function labelWords(pack: Pack, language: Language, cache?: PackCache): LabelWords {
  const byLanguage = made.get(pack) ?? new Map<string, LabelWords>()
  made.set(pack, byLanguage)
  const words =
    byLanguage.get(language.code) ?? makeWords(language, keptLines(pack, language, cache))
  byLanguage.set(language.code, words)
  return words
}

/** A name as its words alone: without marks and determiners. */
export const foldName = (name: string, language: Language): string =>
  foldTokens(language.phraseTokens(name), language)

function makeWords(language: Language, kept: Iterable<readonly [string, string]>): LabelWords {
  const lines = new Map<string, string>(kept)
  const lineOf = (label: string): string => {
    const line = lines.get(label) ?? cutLine(label, language)
    lines.set(label, line)
    return line
  }
  return {
    tokensOf: (label) => upToTab(lineOf(label)),
    foldedOf: (label) => {
      const line = lineOf(label)
      return line.slice(line.indexOf('\t') + 1)
    },
  }
}

/** Tokens, and after a tab the folded name where it is another: no token holds white space. */
function cutLine(label: string, language: Language): string {
  const tokens = language.phraseTokens(label)
  const [cut, folded] = [tokens.join(' '), foldTokens(tokens, language)]
  return cut === folded ? cut : `${cut}\t${folded}`
}

function upToTab(line: string): string {
  const tab = line.indexOf('\t')
  return tab < 0 ? line : line.slice(0, tab)
}

function foldTokens(tokens: readonly string[], { words: { determiners } }: Language): string {
  return tokens.filter((word) => /[\p{L}\p{N}]/u.test(word) && !determiners.has(word)).join(' ')
}

function keptLines(
  pack: Pack,
  language: Language,
  cache: PackCache | undefined,
): (readonly [label: string, line: string])[] {
  if (cache === undefined) return []
  const labels = [...pack.individuals.values()].flatMap(labelsOf)
  const key = createHash('sha256').update(`words ${language.code}\0`).update(labels.join('\0'))
  const digest = key.digest('hex')
  const kept = cache.read(digest)
  const lines = kept
    ? new TextDecoder().decode(kept).split('\n')
    : labels.map((label) => cutLine(label, language))
  if (!kept) cache.write(digest, new TextEncoder().encode(lines.join('\n')))
  return labels.map((label, index) => [label, lines[index] ?? ''] as const)
}

const labelsOf = (individual: Individual): string[] =>
  [individual.preferredLabels, individual.alternativeLabels, individual.hiddenLabels].flatMap(
    (labels) => labels.map(({ value }) => value),
  )
