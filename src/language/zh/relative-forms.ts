import { type Around, type DateForm, UNTELLABLE } from '../dates/read-forms.ts'
import type { Relation } from '../language.ts'

const POINTS: Readonly<Record<string, Relation>> = {
  前年: { unit: 'year', offset: -2 },
  去年: { unit: 'year', offset: -1 },
  今年: { unit: 'year', offset: 0 },
  本年: { unit: 'year', offset: 0 },
  明年: { unit: 'year', offset: 1 },
  后年: { unit: 'year', offset: 2 },
  後年: { unit: 'year', offset: 2 },
  上月: { unit: 'month', offset: -1 },
  上个月: { unit: 'month', offset: -1 },
  上個月: { unit: 'month', offset: -1 },
  本月: { unit: 'month', offset: 0 },
  这个月: { unit: 'month', offset: 0 },
  這個月: { unit: 'month', offset: 0 },
  下月: { unit: 'month', offset: 1 },
  下个月: { unit: 'month', offset: 1 },
  下個月: { unit: 'month', offset: 1 },
  前天: { unit: 'day', offset: -2 },
  前日: { unit: 'day', offset: -2 },
  昨天: { unit: 'day', offset: -1 },
  昨日: { unit: 'day', offset: -1 },
  昨晚: { unit: 'day', offset: -1 },
  今天: { unit: 'day', offset: 0 },
  今日: { unit: 'day', offset: 0 },
  今早: { unit: 'day', offset: 0 },
  今晨: { unit: 'day', offset: 0 },
  今晚: { unit: 'day', offset: 0 },
  明天: { unit: 'day', offset: 1 },
  明日: { unit: 'day', offset: 1 },
  后天: { unit: 'day', offset: 2 },
  後天: { unit: 'day', offset: 2 },
}
const MONTHS = Object.keys(POINTS).filter((word) => POINTS[word]?.unit === 'month')

const WEEKS: Readonly<Record<string, number>> = { 上: -1, 本: 0, 这: 0, 這: 0, 下: 1, '': 0 }
const WEEKDAYS = '一二三四五六日'

/** What a day that is given alone stands before, at the head of a clause. */
const BEHIND_DAY = '(?=[，,（(]|上午|下午|晚|凌晨|早|中午|在|从|從|召开|召開|举行|舉行|电|電)'

/** Words that are counted from the day of the text: `昨日`, `本月16日`, `上周二`. */
export const RELATIVE_FORMS: readonly DateForm[] = [
  {
    needs: /[年月天日今昨]/,
    pattern: new RegExp(`(?<words>${Object.keys(POINTS).join('|')})(?!头条|頭條)`, 'gu'),
    read({ words = '' }, around) {
      const relation = POINTS[words]
      return relation && startsWord(around) ? { relation } : undefined
    },
  },
  {
    needs: /月/,
    pattern: new RegExp(`(?<words>${MONTHS.join('|')})(?<day>\\d{1,2})[日号號]`, 'gu'),
    read({ words = '', day }) {
      const relation = POINTS[words]
      return relation && { relation, day: Number(day) }
    },
  },
  {
    needs: /\d日/,
    pattern: new RegExp(`(?<![\\d月第至到、-])(?<day>\\d{1,2})日${BEHIND_DAY}`, 'gu'),
    read: ({ day }, { before }) =>
      /(?:^|[，,。；;：:\s者])$/u.test(before)
        ? { relation: { unit: 'month', offset: 0 }, day: Number(day) }
        : undefined,
  },
  {
    needs: /[周週期拜]/,
    pattern:
      /(?<week>[上本这這下]?)(?:周|週|星期|礼拜|禮拜)(?<day>[一二三四五六日天])(?![至到—–～~、-])/gu,
    read: ({ week = '', day = '' }, around) => readWeekday(week, day, around),
  },
]

function readWeekday(week: string, day: string, around: Around): ReturnType<DateForm['read']> {
  const weekday = WEEKDAYS.indexOf(day.replace('天', '日')) + 1
  const isAlone = week === ''
  // Behind a date it only repeats it, and without a clause behind it may be a name.
  if (isAlone && !/(?:^|[，,。；;\s])$/u.test(around.before)) return undefined
  if (isAlone && !new RegExp(`^${BEHIND_DAY}`, 'u').test(around.after)) return undefined
  if (!startsWord(around)) return UNTELLABLE
  return { relation: { unit: 'week', offset: WEEKS[week] ?? 0, weekday } }
}

/** Whether a word begins there: `明日` does not in `文明日盛`. */
const startsWord = ({ token }: Around): boolean =>
  token !== undefined && !/:[1-9]\d*$/.test(token.normal)
