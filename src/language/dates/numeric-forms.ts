import { type DateForm, type Groups, type Meaning, numberOf, UNTELLABLE } from './read-forms.ts'

const NEEDS = /\d[-/.]\d/
/** Not within a longer number, word or path. */
const START = '(?<![\\w./]|(?<!\\d)-)'
const END = '(?![\\d/]|[.]\\d|-\\d{1,3}(?!\\d))'

const day = (year = 'year', month = 'month', dayOfMonth = 'day', mark = 'mark'): string =>
  `(?<${year}>\\d{4})(?<${mark}>[-/.])(?<${month}>\\d{1,2})\\k<${mark}>(?<${dayOfMonth}>\\d{1,2})`

const point = ({ year, month, day: dayOfMonth }: Groups): Meaning => ({
  ...numbers({ year, month, day: dayOfMonth }),
})

/** The same in every language: `2021-11-16`, `2021/11/16`, `2021.11.16`, `16.11.2021`, `16 - 11 - 2021`, `2021-11-16/2021-11-18`. */
export const NUMERIC_FORMS: readonly DateForm[] = [
  { needs: NEEDS, pattern: new RegExp(`${START}${day()}${END}`, 'g'), read: point },
  {
    needs: NEEDS,
    pattern: new RegExp(`${START}${day()}/${day('year2', 'month2', 'day2', 'mark2')}${END}`, 'g'),
    read: (groups) => ({
      ...point(groups),
      until: numbers({ year: groups.year2, month: groups.month2, day: groups.day2 }),
    }),
  },
  {
    needs: NEEDS,
    pattern: new RegExp(
      `${START}(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<year>(?:1[5-9]|20)\\d\\d)${END}`,
      'g',
    ),
    read: ({ first, second, year, mark }) => {
      const [a = 0, b = 0] = [numberOf(first), numberOf(second)]
      // With dots the day always stands first; with other marks it depends on the country.
      if (mark === '.' || a > 12 || a === b) return numbers({ year, month: second, day: first })
      return b > 12 ? numbers({ year, month: first, day: second }) : UNTELLABLE
    },
  },
  {
    needs: /\d [-/] \d/,
    pattern: new RegExp(
      `${START}(?<day>\\d{1,2}) (?<mark>[-/]) (?<month>\\d{1,2}) \\k<mark> (?<year>(?:1[5-9]|20)\\d\\d)${END}`,
      'g',
    ),
    // The other order is told apart by the day alone.
    read: (groups) => (Number(groups.day) > 12 ? point(groups) : UNTELLABLE),
  },
]

function numbers(groups: Groups): Meaning {
  const { year, month, day: dayOfMonth } = groups
  return {
    year: Number(year),
    month: Number(month),
    day: Number(dayOfMonth),
  }
}
