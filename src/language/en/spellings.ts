/** Endings that are written in two ways, and single words that are. */
const ENDINGS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L}{3}[^aeiou]i)se$/u, 'ze'],
  [/(?<=\p{L}{3}[^aeiou]i)ze$/u, 'se'],
  [/(?<=aly)se$/u, 'ze'],
  [/(?<=aly)ze$/u, 'se'],
  [/(?<=^(?:arm|col|endeav|fav|harb|hon|lab|neighb|sav))our$/, 'or'],
  [/(?<=^(?:arm|col|endeav|fav|harb|hon|lab|neighb|sav))or$/, 'our'],
]

const PAIRS =
  `plough plow, programme program, centre center, practise practice, license licence, enrol enroll,
  fulfil fulfill, instil instill, distil distill, enthral enthrall, appal appall`
    .split(',')
    .map((pair) => pair.trim().split(' '))

/**
 * A verb in the spellings of both sides of the Atlantic, the given one first: "organise" and
 * "organize", "plough" and "plow". An ending that only looks so gives a word that nobody writes.
 */
export function spellings(base: string): string[] {
  const pair = PAIRS.find((words) => words.includes(base)) ?? []
  const endings = ENDINGS.filter(([ending]) => ending.test(base)).map(([ending, other]) =>
    base.replace(ending, other),
  )
  return [...new Set([base, ...pair, ...endings])]
}
