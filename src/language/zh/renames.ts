import { simplify } from './simplify.ts'

/** What stands between a thing and another name of it: `甲厂，1958年改称乙厂`, `其前身为甲厂`. */
const RENAMING =
  /(?:(?:[改易更]|变更|重新命|定|正式定)名|改称|更改|变更|前身|[原旧][名称])(?:叫|为|作|成|是)?["“「『]?$/u
/** Words that only say when, how or by whose leave, and those for the thing itself. */
const BESIDE =
  /^(?:[\d〇零一二三四五六七八九十年月日初底末春夏秋冬起，,、（(”"」』\s]|[同当次翌]年|随后|后来|[之以此]后|后|又|再|正式|再次|也|曾|先后|经?\p{Script=Han}{0,4}批准|获准|经过|于|在|从|由|将|至|到|其|它|该\p{Script=Han}|\p{Script=Han}{0,3}名称|的|被|并|而|(?:成立|创建|创办|始建|建成|建立|组建)于?)*$/u
/** How many characters of a sentence say so. */
const LONGEST = 40

/** See `Language.tiesOtherName`. */
export function tiesOtherName(between: string): boolean {
  if (between.length > LONGEST) return false
  const words = simplify(between)
  const tie = RENAMING.exec(words)
  return tie !== null && BESIDE.test(words.slice(0, tie.index))
}
