import type { Gender, Token } from '../../model.ts'
import type { PersonalName, PersonalSign, PersonalTitle, PersonWords } from '../language.ts'
import { LAST_ASCII } from '../letter-case.ts'
import { nameBeforeOffice } from './name-before.ts'
import { likelySignAt, openingBefore } from './signs-of-persons.ts'
import { SURNAME_CHARACTERS } from './surname-characters.ts'
import { endsWord, wordFrom, wordList } from './word-list.ts'

/** Titles behind a name, with what they tell of the gender. */
const TITLES: ReadonlyMap<string, Gender | undefined> = new Map([
  ['女士', 'female'],
  ['小姐', 'female'],
  ['夫人', 'female'],
  ['太太', 'female'],
  ['阿姨', 'female'],
  ['先生', 'male'],
  ['大爷', 'male'],
  ['叔叔', 'male'],
  ['同志', undefined],
  ['教授', undefined],
  ['博士', undefined],
  ['老师', undefined],
  ['医生', undefined],
  ['律师', undefined],
  ['院士', undefined],
  ['师傅', undefined],
])
const TITLE_WORDS = wordList([...TITLES.keys()])

const SAYING_WORDS = [
  '说',
  '表示',
  '告诉',
  '介绍',
  '认为',
  '坦言',
  '回忆',
  '笑着',
  '坦承',
  '感慨',
  '直言',
]

const SAYINGS = wordList(SAYING_WORDS)

/** The same, and what is said at meetings. */
const SAID_IN_OFFICE = wordList([
  ...SAYING_WORDS,
  ...'建议 指出 提出 提议 呼吁 强调 希望 发言 反映'.split(' '),
])

/** What a comma may follow, and then what is told. */
const TELLINGS = wordList([
  ...'说 表示 介绍 认为 坦言 指出 强调 透露 证实 告诉记者 据悉 获悉 了解 报道 表明 显示'.split(' '),
])

/** What people do, of whom a text has just told the office; some of the words that the dictionary takes for nouns. */
const ACT_WORDS =
  `出席 列席 参加 参会 主持 讲话 致辞 发言 汇报 作了 作出 宣读 宣布 陪同 率队 带队 带领 率团 率领 赴 前往 调研 检查 视察 考察
  指出 强调 要求 介绍 建议 提出 呼吁 分获 荣获 涉嫌 年满 任内 任期 任上 在任 因 未 曾 曾任 关于`.split(
    /\s+/,
  )

const ACTS = wordList(ACT_WORDS)
const WHOLE_ACTS = wordList(ACT_WORDS.filter(({ length }) => length > 1))

/** Whether the token starts a word with which no personal name goes on. */
export const startsAct = (tokens: readonly Token[], index: number): boolean =>
  wordFrom(tokens, index, ACTS) !== undefined

/** Whether the token starts such a word of two signs or more: no name ends in the first of them. */
export const startsWholeAct = (tokens: readonly Token[], index: number): boolean =>
  wordFrom(tokens, index, WHOLE_ACTS) !== undefined

/** Nouns for persons that stand right before their names. */
const CALLING_WORDS =
  `法官 律师 村民 研究员 记者 教授 医生 护士 民警 农民 居民 负责人 作家 画家 诗人 游客 市民 代表 委员 院士
  老师 教师 学生 司机 工人 专家 导演 演员 歌手 教练 队员 志愿者 护林员 工程师 企业家 渔民 牧民 干部
  领导 成员 任命 提名 补选 选举 推选 聘请 聘任 免去 职工 党员 候选人 前任 继任者 妻子 丈夫 儿子 女儿 父亲 母亲 同事 邻居 检察官 被告人 被害人 发言人`.split(
    /\s+/,
  )
const CALLINGS = wordList(CALLING_WORDS)

/** Whether a noun for those who do some work ends at the token, and a name or an unknown word stands behind: `业务员`. */
function isWorker(tokens: readonly Token[], index: number): boolean {
  const [token, next] = tokens.slice(index, index + 2)
  const word = token?.normal.replace(/:\d+$/, '') ?? ''
  const isEnd = token?.normal === word || token?.normal === `${word}:${[...word].length - 1}`
  const isNoun = token?.partOfSpeech === 'NOUN' && isEnd && WORKER.test(word)
  return isNoun && /^(?:X|PROPN)$/.test(next?.partOfSpeech ?? '') && !next?.isPlace
}

const WORKER =
  /^\p{Script=Han}+(?:[员員师師]|经理|經理|主管|店[长長]|班[长長])$|^(?:经理|經理|主管|[员員])$/u

const isLabel = (tokens: readonly Token[], colon: number): boolean =>
  /^[:：]$/.test(tokens[colon]?.text ?? '') &&
  (endsWord(tokens, colon - 1, LABELS) || announcesPersons(tokens, colon - 1))

/** Whether "are" or "include" stands at the token, behind a noun for persons: `领导还有：`. */
function announcesPersons(tokens: readonly Token[], last: number): boolean {
  const verb = ['还有', '還有', '包括', '有'].find((word) => endsWith(tokens, last, word))
  if (verb === undefined) return false
  let before = last
  for (let length = 0; length < verb.length; before--) length += tokens[before]?.text.length ?? 1
  return endsWord(tokens, before, PERSONS)
}

/** Labels before a colon behind which persons stand: who took the pictures, read the proofs. */
const LABELS = wordList(
  `摄影 摄像 图片 图 初审 一审 二审 三审 复审 终审 审核 审校 校对 监制 供稿 供图 制图 制作 核稿 签发 编审 统筹 策划 美编`.split(
    /\s+/,
  ),
)

/** How likely a surname is meant: by a title, or tagged as a name; where it may be a common word. */
const [SURE, UNSURE] = [0.7, 0.4]

/** Surnames that are also common words before an office: they are names only before a title. */
const ALSO_WORDS: ReadonlySet<string> = new Set([
  ...'全党常和都原成应但由从来相公国强区位高新代各司',
])

/** How Chinese speaks of persons: titles and offices follow the name, and a surname before one is enough. */
export const personWords: PersonWords = {
  titleFollows: true,
  titleAt,
  openEndAt,
  companyAt,
  isPostNominal: () => false,
  surnameAt,
  nameBeforeOffice,
  isCalling: (tokens, index) =>
    endsWord(tokens, index, CALLINGS) || isWorker(tokens, index) || isLabel(tokens, index),
  isSaying: (tokens, index) => wordFrom(tokens, index, SAYINGS) !== undefined,
  endsTelling: (tokens, last) => endsWord(tokens, last, TELLINGS),
  takingOffice: () => undefined,
  signAt,
  openingBefore,
  likelySignAt,
  isHumanAct: () => false,
  namesThing: () => false,
  mayOpenName: ({ text }) => text.charCodeAt(0) > LAST_ASCII,
  mayTell: () => true,
  opensGarbled: () => false,
  labelsPersons: () => false,
  isParticle: () => false,
  isStrange: () => false,
  standsAlone: () => false,
  likeTranslatedName: () => 0,
  isReporting: () => false,
  pronounAt: (tokens, index) => {
    const text = tokens[index]?.text
    return text === '她' ? 'female' : text === '他' ? 'male' : undefined
  },
}

/** Nouns for those who are not named, behind "and other". */
const OTHERS = ['人', '同志', '嘉宾', '学者', '常委', '要员', '官员', '人士']
const PERSONS = wordList([...OTHERS, ...CALLING_WORDS])
/** Behind "and other" they tell that places or bodies were listed: "and other places". */
const NO_PERSONS = wordList(
  `地 国 部门 部門 单位 單位 企业 企業 公司 机构 機構 高校 院校 学校 學校 方面 县 区 村`.split(
    /\s+/,
  ),
)
/** Characters of "and other leaders of the city". */
const LONGEST_OPEN_END = 12

function openEndAt(tokens: readonly Token[], first: number): number | undefined {
  if (tokens[first]?.text !== '等') return undefined
  if (wordFrom(tokens, first + 1, NO_PERSONS) !== undefined) return undefined
  let end = first
  for (let last = first + 1; last <= first + LONGEST_OPEN_END; last++) {
    const token = tokens[last]
    if (!token || !/^\p{Script=Han}/u.test(token.text) || startsAct(tokens, last)) break
    if (endsWord(tokens, last, PERSONS)) end = last
  }
  return end
}

/** Nouns for those on such a list, besides. */
const COMPANY = wordList([
  ...OTHERS,
  ...CALLING_WORDS,
  ...'成员 成員 代表 委员 委員 负责人 負責人 人员 人員 秘书长 主任 干部'.split(' '),
])
/** Words that tell more of them. */
const OF_COMPANY = /^(?:负责|負責|有关|有關|相关|相關|共|部分|专门|專門)(?::\d+)?$/
const LONGEST_COMPANY = 90

/** `和委员共54人`, `，有关部门负责同志`. */
function companyAt(tokens: readonly Token[], first: number): number | undefined {
  if (!/^(?:[，,、和及]|以及)$/.test(tokens[first]?.text ?? '')) return undefined
  let end: number | undefined
  for (let last = first + 1; last <= first + LONGEST_COMPANY; last++) {
    const token = tokens[last]
    if (!token || !mayBeCompany(token)) return end
    const isNoun = endsWord(tokens, last, COMPANY)
    const next = tokens[last + 1]?.partOfSpeech ?? 'PUNCT'
    if (isNoun && (startsAct(tokens, last + 1) || /^(?:VERB|ADV)$/.test(next))) end = last
  }
  return end
}

const mayBeCompany = ({ text, normal, partOfSpeech }: Token): boolean =>
  /^[，,、]$/.test(text) ||
  /^(?:NOUN|PROPN|ADJ|NUM|X|CCONJ)$/.test(partOfSpeech) ||
  OF_COMPANY.test(normal)

/** Offices by which those who speak are called: `方昶委员建议`. */
const SEATS = wordList(['委员', '委員', '代表', '议员', '議員'])
/** Words between a speaker and the verb. */
const BEFORE_SAYING = /^(?:则|則|也|还|還|均|都)$/u

/** A seat behind a whole name and before a verb of saying. */
function seatAt(tokens: readonly Token[], first: number): PersonalTitle | undefined {
  const seat = wordFrom(tokens, first, SEATS)
  if (seat === undefined || !nameBeforeOffice(tokens, first - 1)) return undefined
  const last = first + seat.length - 1
  const verb = BEFORE_SAYING.test(tokens[last + 1]?.text ?? '') ? last + 2 : last + 1
  return wordFrom(tokens, verb, SAID_IN_OFFICE) === undefined ? undefined : { last }
}

function titleAt(tokens: readonly Token[], first: number): PersonalTitle | undefined {
  const title = wordFrom(tokens, first, TITLE_WORDS)
  if (title === undefined) return seatAt(tokens, first)
  const gender = TITLES.get(title)
  let last = first
  for (let length = tokens[first]?.text.length ?? 0; length < title.length; ) {
    last++
    length += tokens[last]?.text.length ?? title.length
  }
  return { last, ...(gender ? { gender } : {}) }
}

function surnameAt(tokens: readonly Token[], first: number): PersonalName | undefined {
  const token = tokens[first]
  if (!token || /:[1-9]\d*$/.test(token.normal)) return undefined
  const two = `${token.text}${tokens[first + 1]?.text ?? ''}`
  const last = SURNAME_CHARACTERS.has(two) ? first + 1 : first
  if (last === first && !SURNAME_CHARACTERS.has(token.text)) return undefined
  const isBeforeTitle = titleAt(tokens, last + 1) !== undefined
  const isOneCharacter = last === first && !isBeforeTitle
  const isPartOfWord = token.normal.includes(':') && token.partOfSpeech !== 'PROPN'
  if (isOneCharacter && (ALSO_WORDS.has(token.text) || isPartOfWord)) return undefined
  const isSure = !isOneCharacter || token.partOfSpeech === 'PROPN'
  return { first, last, likeness: isSure ? SURE : UNSURE, surname: { first, last }, isShort: true }
}

/** "（女，…", "（满族": what is said of a person in brackets, or between commas: "，女，". */
function signAt(tokens: readonly Token[], first: number): PersonalSign | undefined {
  const isBetweenCommas = /^[，,]$/.test(tokens[first]?.text ?? '')
  if (isBetweenCommas && !/^[，,]$/.test(tokens[first + 2]?.text ?? '')) return undefined
  if (!isBetweenCommas && !/^[（(]$/.test(tokens[first]?.text ?? '')) return undefined
  const inside: string[] = []
  for (const { text } of tokens.slice(first + 1, first + 8)) {
    if (/^[）)，,、；;]$/.test(text)) break
    inside.push(text)
  }
  const note = inside.join('')
  if (note === '女' || note === '女性') return { gender: 'female' }
  if (note === '男' || note === '男性') return { gender: 'male' }
  return /族$/.test(note) ? {} : undefined
}

/** Whether the characters up to the token are those of the word. */
function endsWith(tokens: readonly Token[], last: number, word: string): boolean {
  let text = ''
  let first = last + 1
  while (first > 0 && text.length < word.length) text = `${tokens[--first]?.text ?? ''}${text}`
  return text === word
}
