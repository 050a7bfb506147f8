import { endsByline, startsByline } from '../dates/stands-alone.ts'

const LABEL =
  /(?:发布|發布|發佈|刊发|更新|发表|發表)(?:时间|時間|日期|于|於)?[\s:：]{0,4}$|日期[\s:：]{1,4}$/u
/** "…社某地11月16日电": an agency sends it from there. */
const AGENCY = /^\s{0,2}(?:[电電](?![力网子影器動动视視])|消息|[讯訊](?=[（(\s]))/u
const LONGEST_LEAD = 80

/** See `Language.isDateline`. */
export function isDateline(before: string, after: string): boolean {
  if (before.length > LONGEST_LEAD) return false
  if (AGENCY.test(after)) return true
  return (startsByline(before) || LABEL.test(before)) && endsByline(after)
}
