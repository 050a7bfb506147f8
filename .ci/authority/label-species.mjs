import { groupBy } from './group-by.mjs'

/**
 * The labels of each kind of living thing as `writeBlock` takes them: English names with other
 * spellings, and those without the hyphens that translators leave out. A name that several have is no
 * one's label: where it is the only one, the scientific name stands beside it. `isWord` tells the
 * English names that are other things too.
 */
export function labelSpecies(species, isWord) {
  const bearers = groupBy(species, ({ english }) => english)
  return species.map(({ latin, english, chinese, words }) => {
    const own = english.filter((name) => bearers.get(name).length === 1)
    const [first = `${english[0]} (${latin})`, ...rest] = own
    const spelt = [first, ...rest].flatMap((name) => [name, ...otherSpellings(name)])
    const alternative = [...new Set(spelt)].filter((name) => name !== first).sort()
    const [preferred, ...others] = chinese
    return {
      latin: [latin],
      english: { preferred: capitalise(first), alternative, hidden: withoutHyphens(spelt) },
      chinese: { preferred, alternative: others, hidden: [] },
      words: {
        english: spelt.filter(isWord).map((name) => asLabel(name, first)),
        chinese: words,
      },
    }
  })
}

const asLabel = (name, first) => (name === first ? capitalise(name) : name)

function otherSpellings(name) {
  const other = name.replace(/\bgrey\b/g, 'gray').replace(/\bGrey\b/g, 'Gray')
  return other === name ? [] : [other]
}

const withoutHyphens = (names) =>
  [...new Set(names.map((name) => name.replaceAll('-', ' ')))]
    .filter((name) => !names.includes(name))
    .sort()

const capitalise = (name) => name[0].toUpperCase() + name.slice(1)
