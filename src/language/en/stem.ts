/** Words whose stem no rule gives: irregular plurals, and what is named after a country. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men man, women woman, children child, people people, feet foot, teeth tooth, geese goose, mice mouse,
  oxen ox, wolves wolf, leaves leaf, knives knife, lives life, wives wife, shelves shelf, halves half,
  loaves loaf, chinese china, sino china, japanese japan, russian russia, mongolian mongolia,
  korean korea, tibetan tibet, american america, vietnamese vietnam, colour color, labour labor,
  harbour harbor, neighbour neighbor, behaviour behavior, honour honor, centre center, metre meter,
  theatre theater, fibre fiber, programme program, grey gray, tyre tire, plough plow, news news,
  series series, species species, gas gas, bus bus, lens lens, broken break, frozen freeze,
  fried fry, dried dry, dry dry, fry fry, sea sea, hero hero, heroes hero, tomatoes tomato, potatoes potato,
  living live, life live, died die, dying die, lying lie, dead die, scientific science, scientist science,
  naval navy, fresh fresh, built build, taught teach, bought buy, sold sell, lost lose, left left, safety safe, defense defend, defence defend,
  defensive defend, chairman chair, chairwoman chair, chairperson chair`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([word = '', stem = '']) => [word, stem] as const),
)

/** Derivational endings, the longest first, each with how many letters must be left before it. */
const ENDINGS: readonly (readonly [ending: string, left: number, put: string])[] = [
  ['ibilities', 4, ''],
  ['abilities', 4, ''],
  ['ibility', 4, ''],
  ['ability', 4, ''],
  ['izational', 4, ''],
  ['isational', 4, ''],
  ['ization', 4, ''],
  ['isation', 4, ''],
  ['ational', 4, ''],
  ['fulness', 4, ''],
  ['iveness', 4, 'iv'],
  ['alities', 4, ''],
  ['ality', 4, ''],
  ['ation', 4, ''],
  ['ition', 4, 'it'],
  ['ional', 4, ''],
  ['ments', 4, ''],
  ['mental', 4, ''],
  ['ment', 4, ''],
  ['ness', 3, ''],
  ['less', 4, ''],
  ['ical', 4, ''],
  ['ally', 4, ''],
  ['ably', 4, ''],
  ['ibly', 4, ''],
  ['able', 4, ''],
  ['ible', 4, ''],
  ['ious', 4, ''],
  ['eous', 4, ''],
  ['ate', 4, ''],
  ['ern', 4, ''],
  ['ity', 4, ''],
  ['ism', 4, ''],
  ['ist', 4, ''],
  ['ize', 4, ''],
  ['ise', 5, ''],
  ['ion', 4, ''],
  ['ial', 4, ''],
  ['ful', 3, ''],
  ['ous', 4, ''],
  ['ive', 4, ''],
  ['al', 4, ''],
  ['ic', 4, ''],
  ['ly', 3, ''],
]

const VOWEL = /[aeiouy]/

/**
 * What the forms of an English word have in common, for comparing: the same for "economy" and
 * "economic", "province" and "provincial", "fish" and "fishing". Not a word of its own. Takes a
 * word in lower case, without accents; anything else comes back as it is.
 *
 *     stem('industries')     // 'industr'
 *     stem('modernization')  // 'modern'
 */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word
  const known = IRREGULAR.get(word)
  if (known !== undefined) return trim(known)
  return trim(derive(derive(inflect(word))))
}

/** Without plural, past and -ing. */
function inflect(word: string): string {
  const singular = withoutPlural(word)
  if (/(?:ied)$/.test(singular) && singular.length > 4) return `${singular.slice(0, -3)}y`
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

function derive(word: string): string {
  for (const [ending, left, put] of ENDINGS) {
    if (word.endsWith(ending) && word.length - ending.length >= left) {
      return word.slice(0, word.length - ending.length) + put
    }
  }
  return word
}

/** Silent e and final y tell forms of a word apart, not words. */
function trim(word: string): string {
  return word.length > 4
    ? word.replace(/(?:e|y|i)$/, '')
    : word.replace(/e$/, (e) => (word.length > 3 ? '' : e))
}
