import type { Token } from '../../model.ts'
import type { PersonalSign, Sureness } from '../language.ts'
import { wordFrom, wordList } from './word-list.ts'

/** What is said of persons alone: what they are suspected of, how old they are, how they travel. */
const SAID_OF_PERSONS = wordList(
  `一行 涉嫌 落马 年满 已年满 也年满 出生于 生于 毕业于 享年 病逝 逝世 因病 受贿 获刑 被双开 严重违纪 被查 接受审查调查
  接受纪律审查`.split(/\s+/),
)
/** What those who are quoted for a finding have done, behind "and others". */
const FOUND = wordList('利用 采用 运用 基于 认为 发现 指出 提出 报道 证实'.split(/\s+/))
/** What is told to others, behind "to" and a noun for them. */
const TOLD =
  /^(?:介绍|介紹|[说說]|表示|讲述|講述|透露|坦言|回忆|回憶|反映|讲解|講解|[汇匯][报報]|通[报報])/u
/** Signs of those to whom something is told. */
const LONGEST_HEARER = 8
/** Behind them, the name of who wrote stands in brackets. */
const DISPATCH = /[讯訊电電]$/u
/** Signs of such a name. */
const LONGEST_NAME = 4

/** Whether what starts at the token is said of persons: `涉嫌`, `一行`, `等[6]`, `向来客介绍`, or the mark of who took a picture. */
export function likelySignAt(tokens: readonly Token[], index: number): PersonalSign | undefined {
  const isSign =
    wordFrom(tokens, index, SAID_OF_PERSONS) !== undefined ||
    isQuoted(tokens, index) ||
    tellsOthers(tokens, index) ||
    tookPicture(tokens, index)
  return isSign ? {} : undefined
}

/** `等[6]`, `等（2015）`, `等利用`. */
function isQuoted(tokens: readonly Token[], index: number): boolean {
  if (tokens[index]?.text !== '等') return false
  const [open, number] = tokens.slice(index + 1, index + 3).map(({ text }) => text)
  const isSource = /^[[［]$/.test(open ?? '') && /^\d+$/.test(number ?? '')
  const isYear = /^[（(]$/.test(open ?? '') && /^(?:19|20)\d\d$/.test(number ?? '')
  return isSource || isYear || wordFrom(tokens, index + 1, FOUND) !== undefined
}

/** Whether "to" stands at the token, with those who are told something and the verb behind: `向来客介绍`, `对来客说`. */
export function tellsOthers(tokens: readonly Token[], index: number): boolean {
  const { text = '', partOfSpeech } = tokens[index] ?? {}
  if (partOfSpeech !== 'ADP' || !/^[向对對]$/u.test(text)) return false
  for (let at = index + 2; at <= index + 1 + LONGEST_HEARER; at++) {
    const text = `${tokens[at]?.text}${tokens[at + 1]?.text}`
    if (TOLD.test(text)) return true
    if (!/^(?:NOUN|PROPN|X|PRON|ADJ)$/.test(tokens[at]?.partOfSpeech ?? 'PUNCT')) return false
  }
  return false
}

/** `林凯昌 摄`, at the end of a line or of brackets. */
const tookPicture = (tokens: readonly Token[], index: number): boolean =>
  /^[摄攝]$/u.test(tokens[index]?.text ?? '') &&
  /^[）)。；;]?$/u.test(tokens[index + 1]?.text ?? '')

/** Whether brackets behind a dispatch open before the token and close a few signs behind. */
export function openingBefore(tokens: readonly Token[], first: number): Sureness | undefined {
  const [before, open] = tokens.slice(Math.max(0, first - 2), first)
  const isOpen = /^[（(]$/.test(open?.text ?? '') && DISPATCH.test(before?.text ?? '')
  const isClosed = tokens
    .slice(first + 2, first + LONGEST_NAME + 1)
    .some(({ text }) => /^[）)]$/.test(text))
  return isOpen && isClosed ? 'sure' : undefined
}
