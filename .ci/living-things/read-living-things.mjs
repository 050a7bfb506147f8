const NAMED = /^(?<names>.+?) \((?<latin>[A-Z][a-z]+ [a-z]+(?: [a-z]+)?)\)(?<more>.*)$/
/** Notes before a name, and words that tell what kind of word it is. */
const LEAD =
  /^(?:\((?:loanword|botany|zoology|ornithology|coll\.|slang|Tw|esp\.|bound form)[^)]*\) )+|^the (?:common )?/
const NOTE = /^(?:CL:|Taiwan pr\.|see |also |old |variant |abbr\.|\(archaic\))/

/** Epithets that are English words, or stand in another sense too, and yet are names. */
const EPITHETS = new Set(
  `albopictus allocotus australis bengalensis calcarifer dingo gecko hodgsonii involucrata major orca
  przewalskii serval sphinx`.split(/\s+/),
)
/** Slips of the dictionary in scientific names. */
const CORRECTED = new Map([
  ['Ampullaria gigas spix', 'Ampullaria gigas'],
  ['Lepisma saccarina', 'Lepisma saccharina'],
  ['Pecten maxiumus', 'Pecten maximus'],
])
/** Old names of birds, or names whose scientific name is another's by now. */
const LEFT_OUT = new Set('睢鸠 塘鹅 椋鸟 驼鸡 石鲮鱼 鲮鲤 落叶松 红树 牵牛 火狐'.split(' '))
/** Of several Chinese names for one kind, those that books use. */
const BOOK_NAMES = new Set('虎鲸 豹猫 真鲷 黄粉虫 座头鲸 宽吻海豚'.split(' '))
/** Kept, grown or eaten: more often goods than wild. */
const KEPT = new Set(
  `牦牛 锦鲤 鲅鱼 秋刀鱼 巴沙鱼 黄鳝 黑鱼 乌鳢 虹鳟 家蚕 青虾 白杨树 漆树 垂柳 铁树 面包虫 黄粉虫
  塘角鱼 豚鼠 银狐 军曹鱼`.split(/\s+/),
)
/** What is a part, a product, an illness, a group, or died out long ago. */
const NO_KIND =
  /bacter|amoeba|rhizome|tuber|bulb|\bwax\b|preparation|drug|shavings|family|genus|hybrid|fruit|berry\b|root\b|plant\b(?= of)|mushroom|variant of|same as|common name|dinosaur|extinct/
const DRUG = /^(?:Fructus|Radix|Folium|Flos|Carcharodon megalodon|Huabeisaurus|Canis dirus)/
/** What is on the table, in a medicine chest or a flower shop more often than in the wild. */
const GOODS =
  /edible|food|cooking|cuisine|dish|delicacy|popular|used (?:in|as|for)|herb|vegetable|medic|TCM|spice|bonsai|market|pet\b/
/** Signs that animals, and what grows wild, end in. */
const ANIMAL =
  /[\u72ac-\u7382\u866b-\u8844\u9b5a-\u9ce4\u9c7c-\u9ce4\u9ce5-\u9e73\u9e7f-\u9e96\u8c55-\u8c9c\u9f20-\u9f3a\u9f9c-\u9f9f\u9efd-\u9f0d\u99ac-\u9aa7\u864d-\u8663\u7f8a-\u7fb8\u725b-\u729d象兔熊龟鳖鳄猫螈鲵龙母鲨]$/u
const WILD = /[树木松柏杉桐栎杨柳榆槭榕棕桧椰蕨苔藓]$|苏铁$|梭梭$/u

/**
 * The living things, other than birds, that CC-CEDICT gives a scientific name: `{ latin, english,
 * chinese, words }`, as `readBirds` has them; sorted by scientific name. What texts name as goods
 * more often than as living things is left out, and so are names of one sign.
 */
export function readLivingThings(cedict) {
  const lowerCase = wordsOutsideBrackets(cedict)
  const things = new Map()
  for (const { word, latin, english, isWord } of entries(cedict, lowerCase)) {
    const thing = things.get(latin) ?? { latin, english: [], chinese: [], words: [] }
    things.set(latin, thing)
    thing.chinese.push(word)
    thing.english.push(...english)
    if (isWord) thing.words.push(word)
  }
  return [...things.values()]
    .map((thing) => ({ ...thing, english: [...new Set(thing.english)], chinese: ranked(thing) }))
    .filter(({ english }) => english.length > 0)
    .sort((a, b) => (a.latin < b.latin ? -1 : 1))
}

function entries(cedict, lowerCase) {
  return [...cedict].flatMap(([word, readings]) => {
    if (word.length < 2 || LEFT_OUT.has(word) || !(ANIMAL.test(word) || WILD.test(word))) return []
    const glosses = readings.flatMap((entry) => entry.glosses)
    return glosses.flatMap((gloss) => {
      if (gloss.includes('bird species') || NO_KIND.test(gloss)) return []
      const { names, latin, more } = NAMED.exec(gloss)?.groups ?? {}
      if (latin === undefined || DRUG.test(latin) || !isScientific(latin, lowerCase)) return []
      const isWord =
        KEPT.has(word) ||
        GOODS.test(more) ||
        glosses.some((other) => other !== gloss && !NOTE.test(other))
      return [{ word, latin: CORRECTED.get(latin) ?? latin, english: namesIn(names), isWord }]
    })
  })
}

/** Names of books first, those that are other words last. */
function ranked({ chinese, words }) {
  const rank = (name) => (BOOK_NAMES.has(name) ? 0 : words.includes(name) ? 2 : 1)
  return [...new Set(chinese)].sort((a, b) => rank(a) - rank(b))
}

const isScientific = (latin, lowerCase) =>
  latin.split(' ').every((part) => EPITHETS.has(part) || !lowerCase.has(part))

const namesIn = (names) =>
  names
    .replace(LEAD, '')
    .replace(/\b[\p{L}-]+ or (?=[\p{L}'-]+ )/u, '')
    .split(/; |, (?:aka|also called) | aka | or /)
    .filter((name) => /^[\p{L}' -]+$/u.test(name) && name.split(' ').length <= 5)

function wordsOutsideBrackets(cedict) {
  const glosses = [...cedict.values()].flat().flatMap((entry) => entry.glosses)
  return new Set(
    glosses.flatMap(
      (gloss) =>
        gloss.replace(/\([^)]*\)|\[[^\]]*\]/g, ' ').match(/(?<![\p{L}'-])\p{Ll}+(?![\p{L}'-])/gu) ??
        [],
    ),
  )
}
