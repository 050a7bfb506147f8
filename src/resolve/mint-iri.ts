import { createHash } from 'node:crypto'

const LONGEST_SLUG = 80
const HASH_LENGTH = 8

/**
 * The IRI of a thing that the pack does not know: base, class, and the words that tell it from
 * others. Letters of every script stay: `mintIri(base, 'Song', ['Night Rain'])` is
 * `<base>song/night-rain`.
 */
export function mintIri(base: string, className: string, words: readonly string[]): string {
  return `${base}${kebab(className)}/${slug(words.join(' '))}`
}

/** Lower case, runs of other characters than letters and digits one hyphen; long ones are cut. */
export function slug(words: string): string {
  const whole = words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
  if (whole === '') return hashOf(words)
  if (whole.length <= LONGEST_SLUG) return whole
  const cut = whole
    .slice(0, LONGEST_SLUG)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/-[^-]*$/, '')
  return `${cut}-${hashOf(words)}`
}

const hashOf = (words: string): string =>
  createHash('sha256').update(words).digest('hex').slice(0, HASH_LENGTH)

/** `TeaCup` is `tea-cup`. */
function kebab(name: string): string {
  return name.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase()
}
