import { groupBy } from '../authority/group-by.mjs'

/** Names that are other things too: toys, machines, pieces of chess, people, makes. */
const WORDS = new Set(
  'black kite,brant,common crane,little bunting,merlin,osprey,redwing,rook,ruff'.split(','),
)

/**
 * The labels of each bird as `writeBlock` takes them: English names with other spellings, and those
 * without the hyphens that translators leave out. A name that several birds have is no one's label:
 * where it is the only one, the scientific name stands beside it.
 */
export function labelBirds(birds) {
  const bearers = groupBy(birds, ({ english }) => english)
  return birds.map(({ latin, english, chinese, words }) => {
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
        english: spelt.filter((name) => WORDS.has(name)).map((name) => asLabel(name, first)),
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
