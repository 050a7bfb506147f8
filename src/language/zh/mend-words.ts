import { mendNames } from './mend-names.ts'
import { endsAsFirm, LONGEST_FIRM, nameFields } from './name-fields.ts'
import { nameOffices } from './name-offices.ts'
import { setKindsApart } from './set-kinds-apart.ts'
import { SURNAME_CHARACTERS } from './surname-characters.ts'
import type { TaggedWord } from './tagged-word.ts'
import { FIELD_VERBS, GRANTINGS, OTHERWISE } from './words.ts'

/** A number or "each", and a kind of place: "both towns", which name none. */
const COUNTED = /^[两二三四五六七八九十百各多几数][省市县区地州乡镇村国]{1,2}$/u

/** Whose the place is that is meant, before a kind of place: "our town". */
const OURS = /^[我本该貴贵]$/u
const KIND_OF_PLACE = /^[省市县縣区區州盟旗镇鎮乡鄉村]$/u
/** Ends of words behind which 和 is "and" and no part of the name that is written so. */
const BEFORE_AND = /[镇鎮乡鄉村局厅廳部会會委院办辦处處社队隊]$/u

/** "east of it lies": a side of the compass and a verb, which the dictionary takes for the name of a place. */
const BORDERING = /^[东西南北東]{1,2}[临臨接邻鄰靠隔依枕濒瀕抵连連望]$/u

/** A preposition that the dictionary takes for the start of an unknown word; none that is a surname too. */
const LED = /^[以在与與对對从從让讓将將把至赴到为為及]\p{Script=Han}{2,}$/u
/** "and" before an unknown word: no word of peace, harmony and the like. */
const JOINED = /^和(?![平谐諧解睦气氣约約善县縣田龙龍静靜])\p{Script=Han}{2,}$/u
/** Adverbs that make an appointment one of the past. */
const EARLIER = /^(?:先后|先後|此前|早年|其间|其間|起初|之前|随后|隨後|之后|之後|其后|其後)$/u
/** What firms of the whole country are called behind 中. */
const FIRM = /^[铁建交冶核铝化电]\p{Script=Han}{1,3}$/u
/** How many there are of animals and plants: "tens of thousands", no part of their names. */
const COUNT_OF_LIVING = /^\p{Script=Han}+[只隻头頭匹尾羽株棵]$/u
/** What is done solemnly, and what names the occasion where it stands behind. */
const CEREMONY = /^(?:剪彩|[开開][馆館园園业業]|通[车車]|奠基|投[产產]|揭牌|揭幕)$/u
const OCCASION = /^(?:[仪儀]式|典[礼禮]|活[动動]|大[会會]|[庆慶]典|[现現][场場]|[庆慶]祝)/u
/** Verbs before "at" and a place. */
const DWELLING = /^(?:越冬|繁殖|栖息|分布|生活|生长|仅见|多见|产|位|坐落)$/u
/** What is done to a place: a verb before its name, behind no noun. */
const OBSERVING = /^(?:[监監][测測]|[调調]查|考察|[视視]察|[调調]研)$/u
/** What is only put forward, and the verbs by which it would be done. */
const PROPOSING = /^(?:[建提][议議请請]|拟|擬)$/u
const GIVING = /^(?:任命|聘任|聘请|聘請|选举|選舉|提名)$/u
const FORMER = '历任'
const APPOINTED = /^[担擔出]?任$/u

/**
 * Joins what is one word: `等职`, "and other offices"; `饶子和` before "等". What somebody came to be
 * behind an adverb of the past is read as held once.
 */
function joinWords(words: readonly TaggedWord[]): TaggedWord[] {
  const joined: TaggedWord[] = []
  let isEarlier = false
  for (const [index, tagged] of words.entries()) {
    const before = joined.at(-1)
    isEarlier = !/^[。；;!！?？\n]/u.test(tagged.word) && (isEarlier || EARLIER.test(tagged.word))
    if (isEarlier && APPOINTED.test(tagged.word)) {
      joined.push({ ...tagged, readAs: FORMER })
      continue
    }
    const isProposed = PROPOSING.test(before?.word ?? '') && GIVING.test(tagged.word)
    const isOne = before?.word === '等' && /^(?:[职職][务務]?|要职)$/u.test(tagged.word)
    const isFirm =
      before?.word === '中' &&
      (/^[医醫][院馆館]$/u.test(tagged.word) ||
        (FIRM.test(tagged.word) && /^(?:nt|x)$/.test(tagged.tag)) ||
        opensFirm(words, index, joined.at(-2)))
    const isOurs =
      OURS.test(before?.word ?? '') &&
      KIND_OF_PLACE.test(tagged.word) &&
      /^(?:ns|x|nr|nz)/.test(words[index + 1]?.tag ?? '')
    if (isOurs) joined.push({ ...tagged, tag: 'r' })
    else if (isFirm) joined.splice(-1, 1, { word: `中${tagged.word}`, tag: 'nt' })
    else if (isProposed)
      joined.splice(-1, 1, { word: `${before?.word}${tagged.word}`, tag: 'v', readAs: '提名' })
    else if (isOne) joined.splice(-1, 1, { word: `等${tagged.word}`, tag: 'd' })
    else joined.push(...endName(joined, tagged))
  }
  return joined
}

/** Whether what stands behind 中 is the rest of a firm's name: up to its legal form names and nouns alone, and no noun before, in which something could be. */
function opensFirm(
  words: readonly TaggedWord[],
  index: number,
  before: TaggedWord | undefined,
): boolean {
  if (
    /^(?:n(?!s)|v|t|r|j|l|i)/.test(before?.tag ?? '') ||
    !/^(?:n[rzst]|x)/.test(words[index]?.tag ?? '')
  )
    return false
  return endsAsFirm(words.slice(index + 1, index + 1 + LONGEST_FIRM))
}

/** No "and" stands before "and so on": there 和 ends a name, 饶子和等. */
function endName(joined: TaggedWord[], tagged: TaggedWord): TaggedWord[] {
  const [name, and] = joined.slice(-2)
  const isEnd = tagged.word === '等' && and?.word === '和' && /^(?:x|nr)$/.test(name?.tag ?? '')
  if (!isEnd || !name) return [tagged]
  joined.splice(-2, 2)
  return [{ word: `${name.word}和`, tag: 'nr' }, tagged]
}

/** Corrects what the dictionary cuts or tags wrongly in the prose of news. */
export function mendWords(words: readonly TaggedWord[]): TaggedWord[] {
  const named = mendNames(words)
  const parted = named.flatMap((word, index) => partWord(word, named[index + 1], named[index - 1]))
  const joined = nameOffices(nameEnergies(tellDeeds(joinWords(parted))))
  return setKindsApart(nameFields(joined.map(retag)))
}

const retag = ({ word, tag, ...rest }: TaggedWord): TaggedWord => ({
  ...rest,
  word,
  tag: tagOf(word, tag),
})

function tagOf(word: string, tag: string): string {
  if (BORDERING.test(word)) return 'v'
  if (COUNTED.test(word) || (tag === 'm' && COUNT_OF_LIVING.test(word))) return 'r'
  return tag === 'v' && SOCIETY.test(word) ? 'n' : (OTHERWISE.get(word) ?? tag)
}

/** "at", "before" or "after" an event, in one word: behind a noun or a verb the first sign ends the name of that event. */
const AT_EVENT = /^[会會][上前后後中间間]$/u

/** What a society is for, and the word for one, which the dictionary takes for a verb. */
const SOCIETY = /^\p{Script=Han}{2}[会會]$/u

/**
 * What the dictionary takes for one word and is two: `原市`, `前青` have "former" before, `由青` has "by",
 * `该局` "this", `公司总部` is a body and its seat, `组成员` one and those in it, `年任` and `日电` end a date, `将建` is still to be done, `4人到` are so many and where they went, `局在` is a body and "in".
 */
function partWord(
  tagged: TaggedWord,
  next: TaggedWord | undefined,
  before: TaggedWord | undefined,
): TaggedWord[] {
  const { word, tag } = tagged
  if (OURS.test(before?.word ?? '') && /^[省市县縣区區州]政府$/u.test(word) && next?.tag === 'v')
    return cut(word, 1, ['r', 'n'])
  if (/^和[县縣]$/u.test(word) && BEFORE_AND.test(before?.word ?? ''))
    return cut(word, 1, ['c', 'n'])
  if (tag === 'x' && /^[原前]\p{Script=Han}+$/u.test(word)) return cut(word, 1, ['b', 'n'])
  if (tag === 'r' && /^该\p{Script=Han}$/u.test(word)) return cut(word, 1, ['r', 'n'])
  if (tag === 'x' && /^由\p{Script=Han}+$/u.test(word)) return cut(word, 1, ['p', 'x'])
  if (word === '已经' && (/^[nx]/.test(next?.tag ?? '') || /^\d{4}$/.test(next?.word ?? '')))
    return cut(word, 1, ['d', 'p'])
  if (tag === 'x' && /^[年月日][任省市县縣区區州]$/u.test(word))
    return cut(word, 1, ['m', word.endsWith('任') ? 'v' : 'n'])
  if (tag === 'x' && /^从[省市县縣区區州镇鎮乡鄉]$/u.test(word)) return cut(word, 1, ['p', 'n'])
  if (tag === 'x' && /^好[省市县縣区區州镇鎮乡鄉]$/u.test(word)) return cut(word, 1, ['v', 'n'])
  if (tag === 'x' && /^[开開办辦建管]好[省市县縣区區州镇鎮乡鄉]$/u.test(word))
    return cut(word, 2, ['v', 'n'])
  if (tag === 'x' && isPhotographer(word, next)) return cut(word, word.length - 1, ['nr', 'v'])
  if (word === '代理' && /^(?:n[srtz]|x)/.test(next?.tag ?? '')) return [{ word, tag: 'v' }]
  if (CEREMONY.test(word) && !OCCASION.test(next?.word ?? '')) return [{ word, tag: 'v' }]
  const isOfNoun = /^(?:n(?!r)|vn|d)/.test(before?.tag ?? '') || before?.word === '包括'
  if (tag === 'x' && /^[有含]\p{Script=Han}+$/u.test(word) && (word.length > 2 || isOfNoun))
    return cut(word, 1, ['v', 'x'])
  if (tag === 'x' && /^[为為是]\p{Script=Han}$/u.test(word) && before?.tag === 'd')
    return cut(word, 1, ['v', 'x'])
  if (
    tag === 'vn' &&
    (OBSERVING.test(word) || FIELD_VERBS.has(word)) &&
    /^ns/.test(next?.tag ?? '') &&
    !/^(?:[nxjabl]|vn)/.test(before?.tag ?? 'v')
  )
    return [{ word, tag: 'v' }]
  if (tag === 'x' && LED.test(word)) return cut(word, 1, ['p', 'x'])
  if (word === '据云' && !/^[，,：:]/u.test(next?.word ?? '')) return cut(word, 1, ['p', 'x'])
  if (
    /^[东東西南北]?站$/u.test(word) &&
    (word.length > 1 || /^(?:n[srz]|x)/.test(before?.tag ?? ''))
  )
    return [{ word, tag: 'n' }]
  if (/^[xn]/.test(tag) && before?.tag === 'm' && /^人[到赴在]$/u.test(word))
    return cut(word, 1, ['n', 'p'])
  if (/^现[为為]$/u.test(word)) return cut(word, 1, ['d', 'v'])
  if (tag === 'x' && word === '中为') return cut(word, 1, ['f', 'v'])
  if (tag === 'x' && /^[将將]\p{Script=Han}$/u.test(word)) return cut(word, 1, ['d', 'v'])
  if (/^[xn]/.test(tag) && JOINED.test(word)) return cut(word, 1, ['c', 'x'])
  if (tag === 'x' && /^任[省市县縣区區]$/u.test(word)) return cut(word, 1, ['v', 'n'])
  if (/^任./u.test(word) && (before?.word === '同志' || (tag === 'x' && before?.tag === 'nr')))
    return cut(word, 1, ['v', tag])
  if (AT_EVENT.test(word) && /^(?:[nvxjlibaz]|vn)/.test(before?.tag ?? ''))
    return cut(word, 1, ['n', 'f'])
  if (tag === 'x' && /^\p{Script=Han}+[在]$/u.test(word))
    return cut(word, word.length - 1, ['n', 'p'])
  if (/^(?:率[队隊团團]|[带帶][队隊])\p{Script=Han}{2}$/u.test(word))
    return cut(word, 2, ['v', 'v'])
  if (/^[网網报報社][讯訊电電]$/u.test(word)) return cut(word, 1, ['n', 'n'])
  if (/^日[讯訊电電]$/u.test(word)) return cut(word, 1, ['m', 'u'])
  if (/^[讯訊电電]$/u.test(word) && before?.word === '日') return [{ word, tag: 'u' }]
  if (/^(\p{Script=Han})\1[长長]$/u.test(word)) return cut(word, 1, ['n', 'n'])
  if (word === '河流' && /^[经經]./u.test(next?.word ?? '')) return cut(word, 1, ['n', 'v'])
  if (tag === 'x' && /^[经經]\p{Script=Han}{2,}$/u.test(word)) return cut(word, 1, ['v', 'x'])
  if (GRANTINGS.has(word) && /^(?:原则|原则上|并|一致)$/.test(before?.word ?? ''))
    return [{ word, tag: 'v' }]
  if (word === '原则' && GRANTINGS.has(next?.word ?? '')) return [{ word, tag: 'd' }]
  if (
    /^[nx]/.test(tag) &&
    /^于\p{Script=Han}{2,}$/u.test(word) &&
    DWELLING.test(before?.word ?? '')
  )
    return cut(word, 1, ['p', 'x'])
  const seat = /^(?<body>\p{Script=Han}+)(?:[总總]部|成员|成員|会员|會員|(?<=院)院[长長])$/u.exec(
    word,
  )?.groups
  if (seat) return cut(word, seat.body?.length ?? 0, ['n', 'n'])
  return isNameAndVerb(tagged, next) ? cut(word, word.length - 1, ['nr', 'v']) : [tagged]
}

/** `张彦摄`: a personal name and who took the picture, at the end of a line or a sentence. */
const isPhotographer = (word: string, next: TaggedWord | undefined): boolean =>
  /^\p{Script=Han}{2,3}[摄攝]$/u.test(word) &&
  SURNAME_CHARACTERS.has(word.slice(0, 1)) &&
  /^(?:[\s)）。，,；;]|$)/u.test(next?.word ?? '')

const cut = (
  word: string,
  at: number,
  [before, behind]: readonly [string, string],
): TaggedWord[] => [
  { word: word.slice(0, at), tag: before },
  { word: word.slice(at), tag: behind },
]

/** `李伟为`, `刘佳晨任`, `李伟作的`: a personal name, and "as" or "holds" before an office or its body, or "made" before "of". */
function isNameAndVerb({ word, tag }: TaggedWord, next: TaggedWord | undefined): boolean {
  const isMade = tag === 'nr' && word.length > 2 && word.endsWith('作')
  if ((tag !== 'x' && !isMade) || !/^\p{Script=Han}{2,3}[为為任作]$/u.test(word)) return false
  if (word.endsWith('作')) return SURNAME_CHARACTERS.has(word.slice(0, 1)) && next?.word === '的'
  return SURNAME_CHARACTERS.has(word.slice(0, 1)) && /^(?:n|j|b)/.test(next?.tag ?? '')
}

/** What is done, which the dictionary takes for the first noun of a name. */
const DEED =
  /^(?:建[设設立]|打造|[创創]建|申[办辦]|[筹籌组組共]建|承[办辦]|[发發]展|[壮壯]大|培育)$/u

/** `让|甲市|建设|…中心`: behind a verb and the name of a place, what is done there is a verb. */
function tellDeeds(words: readonly TaggedWord[]): TaggedWord[] {
  return words.map((tagged, index) => {
    const [verb, place] = [words[index - 2], words[index - 1]]
    const isDeed = DEED.test(tagged.word) && /^(?:ns|x)/.test(place?.tag ?? '') && verb?.tag === 'v'
    return isDeed ? { ...tagged, tag: 'v' } : tagged
  })
}

/** `锂能材料`: what the dictionary takes for "can" is energy where nouns stand before and behind it. */
function nameEnergies(words: readonly TaggedWord[]): TaggedWord[] {
  return words.map((tagged, index) => {
    const [before, behind] = [words[index - 1], words[index + 1]]
    const isNoun =
      tagged.word === '能' && /^(?:nz|x)$/.test(before?.tag ?? '') && /^n/.test(behind?.tag ?? '')
    return isNoun && /^\p{Script=Han}/u.test(before?.word ?? '') ? { word: '能', tag: 'n' } : tagged
  })
}
