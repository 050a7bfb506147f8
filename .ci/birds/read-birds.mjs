const BIRD = /^(?:\(Tw\) )?\(bird species of China\) ([^()]+) \(([A-Z][a-z]+ [a-z]+)\)$/
const NOTE = /^(?:CL:|Taiwan pr\.|see |also |old |variant )/

/** Of several Chinese names for one bird, those that books of birds use. */
const BOOK_NAMES = new Set(['矛隼', '黑冠鳽', '白翅蓝鹊', '褐头雀鹛'])

/**
 * The birds that CC-CEDICT marks as species of China, each under its scientific name:
 * `{ latin, english, chinese, words }`, names by preference, `words` the Chinese names that
 * have another sense too. Sorted by scientific name.
 */
export function readBirds(cedict) {
  const birds = new Map()
  for (const { word, isTaiwanese, english, latin, isWord } of entries(cedict)) {
    const bird = birds.get(latin) ?? { latin, english: [], chinese: [], words: [] }
    birds.set(latin, bird)
    bird.chinese.push({ word, rank: BOOK_NAMES.has(word) ? 0 : isTaiwanese ? 2 : 1 })
    bird.english.push(...english)
    if (isWord) bird.words.push(word)
  }
  return [...birds.values()]
    .map((bird) => ({ ...bird, english: distinct(bird.english), chinese: ranked(bird.chinese) }))
    .sort((a, b) => (a.latin < b.latin ? -1 : 1))
}

function entries(cedict) {
  return [...cedict].flatMap(([word, readings]) => {
    const glosses = readings.flatMap((entry) => entry.glosses)
    return glosses.flatMap((gloss) => {
      const [, names, latin] = BIRD.exec(gloss) ?? []
      if (names === undefined) return []
      const isWord = glosses.some((other) => other !== gloss && !NOTE.test(other))
      const isTaiwanese = gloss.startsWith('(Tw)')
      return [{ word, isTaiwanese, english: names.split('; '), latin, isWord }]
    })
  })
}

const ranked = (names) =>
  names.sort((a, b) => a.rank - b.rank || (a.word < b.word ? -1 : 1)).map(({ word }) => word)

/** Names that differ in capitals only are one: that with more of them, "Manipur fulvetta". */
function distinct(names) {
  const byFold = new Map()
  for (const name of [...names].sort()) {
    if (!byFold.has(name.toLowerCase())) byFold.set(name.toLowerCase(), name)
  }
  return [...new Set(names.map((name) => byFold.get(name.toLowerCase())))]
}
