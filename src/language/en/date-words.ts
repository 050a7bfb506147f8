import type { Around } from '../dates/read-forms.ts'

/** Full, or short with a full stop or without. */
const MONTHS: readonly string[] = [
  'january|jan\\.?',
  'february|feb\\.?',
  'march|mar\\.?',
  'april|apr\\.?',
  'may',
  'june|jun\\.?',
  'july|jul\\.?',
  'august|aug\\.?',
  'september|sept?\\.?',
  'october|oct\\.?',
  'november|nov\\.?',
  'december|dec\\.?',
]

/** The name of a month, in full or short, as a group of that name. */
export const month = (group: string): string => `(?<${group}>${MONTHS.join('|')})(?![A-Za-z])`

/** A month is named, or a word that may be one. */
export const A_MONTH = new RegExp(`(?<![A-Za-z])(?:${MONTHS.join('|')})(?![A-Za-z])`, 'i')

/** The number of a month from its name, 1 to 12. */
export const monthNumber = (name: string): number =>
  MONTHS.findIndex((source) => source.startsWith(name.slice(0, 3).toLowerCase())) + 1

/** In lower case these are other words more often than months. */
const OTHER_WORD = /^(?:may|march|[a-z]{3}|sept)$/
const NAME_OF_PERSON = /^(?:jan|mar|march|april|may|jun|june|august)$/i
const SHORT_NAME_OF_PERSON = /^(?:jan|jun|mar)$/i

export const WEEKDAYS: readonly string[] = [
  'monday',
  'tuesday',
  'wednesday',
  'thursday',
  'friday',
  'saturday',
  'sunday',
]

/** 1 for Monday; 0 for none. */
export const weekdayNumber = (name: string): number => WEEKDAYS.indexOf(name.toLowerCase()) + 1

const WEEKDAY = new RegExp(`^(?:${WEEKDAYS.join('|')})$`, 'i')

/** What a date gives besides the month, and whether its day stands before that. */
export interface MonthSetting {
  readonly hasYear: boolean
  readonly hasDay: boolean
  readonly isDayFirst: boolean
}

/** Whether the word may be a month where it stands: by its capital, and by what stands around it. */
export function isMonth(words: string, setting: MonthSetting, around: Around): boolean {
  const name = words.replace('.', '')
  if (!/^(?:[A-Z]?[a-z]+|[A-Z]+)$/.test(name)) return false
  if (OTHER_WORD.test(name) && !(setting.hasYear && setting.hasDay)) return false
  if (!NAME_OF_PERSON.test(name) || setting.isDayFirst) return true
  const closes = setting.hasYear || closesDateline(around.tokenBehind)
  const isSure = closes && setting.hasDay && !SHORT_NAME_OF_PERSON.test(name)
  if (endsName(around) && !isSure) return false
  return closes || !countsThings(around.tokenBehind)
}

/** "Stane May 7 (": what stands behind the day at the head of a dispatch. */
const closesDateline = (token: Around['token']): boolean =>
  /^(?:[(（:：]|-{1,2}|[–—]|news|electric|electricity|report|telegraph)$/.test(token?.text ?? '')

/** Whether a name stands right before, of which the word may be the last: "Li Jun". */
const endsName = ({ before, tokenBefore }: Around): boolean =>
  /[\p{L}\p{N}]\.?\s{1,2}$/u.test(before) &&
  tokenBefore?.partOfSpeech === 'PROPN' &&
  !WEEKDAY.test(tokenBefore.text)

const UNIT =
  /^(?:people|percent|per|cent|km|million|billion|thousand|hundred|mu|children|men|women)$/

/** Whether the token is what a number before it counts: "kilometres", "people". */
export function countsThings(token: Around['token']): boolean {
  if (!token) return false
  if (/^[%°]$/.test(token.text) || UNIT.test(token.text)) return true
  return token.partOfSpeech === 'NOUN' && /^[a-z]{2,}[^s]s$/.test(token.text)
}
