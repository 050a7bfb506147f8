import { oncePerWord } from '../../rdf/once-per-word.ts'

/** Words that end in s and are no plurals. */
const NO_PLURAL =
  /^(?:news|series|headquarters|means|always|perhaps|besides|towards|afterwards|chaos|ethos|corps|lens|canvas|atlas|bias|alias|\p{L}+ics)$/u

/** Plurals that no rule gives. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  `men man, women woman, children child, geese goose, mice mouse, feet foot, teeth tooth,
  wolves wolf, calves calf, halves half, shelves shelf, buses bus, gases gas, lenses lens,
  canvases canvas, atlases atlas, quizzes quiz, axes axe, caches cache, aches ache,
  headaches headache, niches niche, avalanches avalanche, creches creche, heroes hero, echoes echo,
  potatoes potato, tomatoes tomato, torpedoes torpedo, volcanoes volcano, mosquitoes mosquito,
  cargoes cargo, movies movie, cookies cookie, rookies rookie, prairies prairie, calories calorie`
    .split(',')
    .map((pair) => pair.trim().split(' '))
    .map(([plural = '', form = '']) => [plural, form] as const),
)

/** "chairmen", "spokeswomen": but no "specimen". */
const OF_PEOPLE =
  /^(.*(?:chair|spokes|states|alder|council|assembly|congress|select|business|fisher|fire|police|sales|fore|work|country|horse|herds|noble|ombuds|gentle|clergy|towns|service|boat|oars|sea|wood|watch|milk|post))(m|wom)en$/

/**
 * An English word, lower case, without the ending of a plural; "bodies" and "body" are one, "gas"
 * and "this" stay. The s of a verb goes as well: the two look the same.
 */
export const singular: (word: string) => string = oncePerWord((word) => {
  const irregular = IRREGULAR.get(word)
  if (irregular !== undefined) return irregular
  if (OF_PEOPLE.test(word)) return word.replace(OF_PEOPLE, '$1$2an')
  if (word.length < 4 || !/^[a-z]+s$/.test(word) || /(?:ss|us|is)$/.test(word)) return word
  if (NO_PLURAL.test(word)) return word
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`
  if (/(?:x|tz|zz|ch|sh|ss)es$/.test(word)) return word.slice(0, -2)
  return word.slice(0, -1)
})
