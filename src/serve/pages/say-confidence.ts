import type { Saying } from './facts.ts'

const WORDS: readonly (readonly [least: number, words: string])[] = [
  [0.95, 'almost certain'],
  [0.85, 'very likely'],
  [0.7, 'likely'],
  [0.5, 'rather likely'],
  [0, 'doubtful'],
]

/** A chance from 0 to 1 in words and per cent: `very likely, 91 %`. */
export function sayConfidence(confidence: number): string {
  const [, words] = WORDS.find(([least]) => confidence >= least) ?? [0, 'doubtful']
  return `${words}, ${Math.round(confidence * 100)} %`
}

/** How a statement comes to be known, as a word of the view and as a class of style sheets. */
export function mannerOf({ modality }: Pick<Saying, 'modality'>): {
  readonly name: string
  readonly words: string
} {
  switch (modality) {
    case 'asserted':
      return { name: 'asserted', words: 'stated' }
    case 'called-for':
      return { name: 'called-for', words: 'called for' }
    case 'inferred':
      return { name: 'inferred', words: 'inferred' }
    case undefined:
      return { name: 'pack', words: 'background' }
  }
}
