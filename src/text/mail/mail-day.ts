const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')
const DATE = /(?:^|\s)(\d{1,2})\s+([A-Z][a-z]{2})[a-z]*\s+(\d{4})(?!\d)/

/**
 * The day that the date of a message names, as its sender's clock has it: `YYYY-MM-DD`.
 *
 * @example
 * mailDay('Tue, 16 Nov 2021 00:30:00 +0800') // '2021-11-16'
 */
export function mailDay(value: string): string | undefined {
  const [, day = '', name = '', year = ''] = DATE.exec(value) ?? []
  const month = MONTHS.indexOf(name) + 1
  return month === 0 ? undefined : [year, pad(month), pad(day)].join('-')
}

const pad = (part: number | string): string => String(part).padStart(2, '0')
