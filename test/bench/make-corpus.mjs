const SURNAMES = 'Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin'.split(
  ' ',
)
const GIVEN = 'Jun Wei Fang Na Ming Jing Lei Yong Hui Gang Ping Bo Rui Xin Hao Yan Chao Dan'.split(
  ' ',
)
const PLACES =
  'Jilin Liaoning Heilongjiang Hebei Shanxi Jiangsu Zhejiang Anhui Fujian Jiangxi Shandong Henan Hubei Hunan Guangdong Hainan Sichuan Guizhou Yunnan Shaanxi Gansu Qinghai'.split(
    ' ',
  )
const FIRST =
  'Northern Green Blue Silver Golden River Lake Mountain Coastal Rural Urban Border'.split(' ')
const SECOND =
  'Forest Water Grain Harbour Railway Energy Tourism Housing Wetland Orchard Fishery Steel'.split(
    ' ',
  )
const MONTHS =
  'January February March April May June July August September October November December'.split(' ')
const FILLERS = [
  'Officials said that the work of the past year had gone as expected and that more was to be done.',
  'The figures for the first three quarters were read out, and several members asked about the costs.',
  'Heavy rain had closed two roads in the morning, so that the session began half an hour late.',
  'It was stressed that small firms must be told of new rules in time and in plain words.',
  'Those present heard how neighbouring counties had shared machines during the harvest.',
  'A short film about the restoration of old bridges was shown before the break.',
]

/**
 * Made-up documents one by one, with facts that they state: the same seed, the same documents. Of a
 * fact both ends are given by their labels, and the property by its local name.
 *
 * @param {{ documents: number, seed?: number, length?: number }} options `length` of each text in
 *   UTF-16 units, about
 * @returns {Generator<{ name: string, text: string,
 *   gold: { subject: string, property: string, object: string }[] }>}
 */
export function* makeCorpus(options) {
  const { documents, seed = 1, length = 2000 } = options
  for (let number = 0; number < documents; number++) {
    yield makeOne(number, makeChance(seed * 1_000_003 + number), length)
  }
}

/** Whole numbers that look random (mulberry32). */
function makeChance(seed) {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

function makeOne(number, chance, length) {
  const pick = (list) => list[chance(list.length)]
  const person = () => `${pick(SURNAMES)} ${pick(GIVEN)}${pick(GIVEN).toLowerCase()}`
  const place = pick(PLACES)
  const plan = () => `${place} ${pick(FIRST)} ${pick(SECOND)} Development Plan`
  const chair = person()
  const day = `${pick(MONTHS)} ${1 + chance(28)}, ${2015 + chance(10)}`
  const gold = []
  const sentences = [
    `On ${day}, ${chair}, governor of ${place} Province, presided over the executive meeting of ${place} Province.`,
  ]
  for (let size = 0; size < length; ) {
    const sentence = nextSentence()
    sentences.push(sentence)
    size += sentence.length + 1
  }
  function nextSentence() {
    const [one, name] = [person(), plan()]
    switch (chance(6)) {
      case 0:
        return `The meeting reviewed the ${name}.`
      case 1:
        return `${one} attended the meeting.`
      case 2:
        gold.push({ subject: name, property: 'coversPlace', object: `${place} Province` })
        return `The meeting reviewed and approved the ${name}, drafted in the ${2 + chance(90)}th week.`
      case 3:
        return `${one}, deputy governor of ${pick(PLACES)} Province, said that the ${name} would protect the wetlands of ${place} Province.`
      default:
        return pick(FILLERS)
    }
  }
  const title = `${chair} presides over the meeting of ${place} Province No. ${number}`
  const paragraphs = sentences.map((each, index) => (index % 4 === 3 ? `${each}\n\n` : `${each} `))
  return {
    name: `document-${String(number).padStart(6, '0')}.txt`,
    text: `${title}\n\n${paragraphs.join('').trim()}\n`,
    gold,
  }
}
