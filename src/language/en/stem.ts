/** Words whose stem no rule gives: irregular forms, and spellings of two countries. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men man, women woman, children child, feet foot, teeth tooth, geese goose, mice mouse, wolves wolf,
  leaves leaf, knives knife, lives life, wives wife, shelves shelf, halves half, loaves loaf,
  sino chinese, korean korea, colour color, labour labor, harbour harbor, neighbour neighbor, behaviour behavior,
  honour honor, centre center, metre meter, theatre theater, fibre fiber, programme program, grey gray,
  tyre tire, plough plow, news news, series series, gas gas, bus bus, lens lens, broken break,
  frozen freeze, fried fry, heroes hero, tomatoes tomato, potatoes potato, living live, life live,
  died die, dying die, lying lie, dead die, scientific science, scientist science, naval navy, built build,
  taught teach, bought buy, sold sell, lost lose, left left, safety safe, defense defend,
  defence defend, defensive defend, chairman chair, chairwoman chair, chairperson chair`
    .split(',')
    .map((pair) => pair.trim().split(/\s+/))
    .map(([word = '', form = '']) => [word, form] as const),
)

/** Endings, the longest first, each with how many letters must be left before it. */
const ENDINGS: readonly (readonly [left: number, endings: string])[] = [
  [4, 'ibilities abilities izational isational ibility ability ization isation ational alities'],
  [4, 'mental ality ation ition ional ments ment less ical ally ably ibly able ible ious eous'],
  [3, 'ness ful'],
  [4, 'ate ern ity ism ist ize ion ial ous ive ese'],
  [5, 'ise'],
  [4, 'al ic an'],
  [3, 'ly'],
]
const RULES: readonly (readonly [ending: string, left: number])[] = ENDINGS.flatMap(
  ([left, endings]) => endings.split(' ').map((ending) => [ending, left] as const),
)

const VOWEL = /[aeiouy]/

/**
 * What the forms of an English word have in common, for comparing: the same for "economy" and
 * "economic", "nature" and "natural", "fish" and "fishing". Not a word of its own. Takes a word in
 * lower case, without accents; anything else comes back as it is.
 *
 *     stem('ponies')         // 'pony'
 *     stem('modernization')  // 'modern'
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  const form = IRREGULAR.get(word) ?? IRREGULAR.get(withoutPlural(word)) ?? inflected(word)
  return withoutVowels(derived(derived(form)))
}

/** Without plural, past and -ing. */
function inflected(word: string): string {
  const singular = withoutPlural(word)
  if (singular.endsWith('ied') && singular.length > 4) return `${singular.slice(0, -3)}y`
  const base = /^(.{2,}?)(?:ed|ing)$/.exec(singular)?.[1]
  // "ring" and "red" have no verb in them.
  if (base === undefined || !VOWEL.test(base) || base.endsWith('e')) return singular
  // "coordinated" comes from "coordinate".
  if (base.endsWith('at')) return `${base}e`
  return /([bdfgkmnprtv])\1$/.test(base) ? base.slice(0, -1) : base
}

function withoutPlural(word: string): string {
  if (!word.endsWith('s') || word.length < 4 || /(?:ss|us|is)$/.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:x|z|ch|sh|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
}

/** Without the ending that makes one word of another. */
function derived(word: string): string {
  const rule = RULES.find(
    ([ending, left]) => word.endsWith(ending) && word.length - ending.length >= left,
  )
  return rule === undefined ? word : word.slice(0, -rule[0].length)
}

/** The vowels at the end tell forms of a word apart, not words: four letters are always left. */
function withoutVowels(word: string): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/e$/, '') : word
  return word.replace(/^(.{4,}?)[aeiy]{1,2}$/, '$1')
}
