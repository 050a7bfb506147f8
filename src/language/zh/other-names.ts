import type { Token } from '../../model.ts'
import type { PersonalName } from '../language.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean))

/** What names of Tibetans are made of, two or more of them to a name: 索南才让. */
const TIBETAN = `索南 才让 扎西 洛桑 次仁 才仁 多杰 卓玛 仁青 才旦 旦增 丹增 平措 顿珠 尼玛 达瓦 拉姆 央金 桑杰
  嘉措 加措 格桑 白玛 贡布 贡保 旺堆 旺姆 卓嘎 巴桑 罗布 罗桑 强巴 强久 次旦 次旺 才让 更登 久美 晋美 晋巴 南杰
  朗杰 曲扎 曲珍 德吉 索朗 土登 群培 群佩 坚参 坚赞 尕藏 尕玛 嘎玛 旦巴 却吉 三智 拉毛 拉毛吉 东智 项欠
  昂旺 阿旺 俄金 普布 边巴 次央 拉巴 桑吉 华旦 完玛 旦正 公保 才华 才吉 措毛 卓么 列措 巴丹 赤列 云丹 益西 伦珠
  仁增 多吉 江措 松赞 泽仁 泽郎 罗尔 根秋 尼珍 米玛 拉珍 白珍`
/** The same of Mongols, whose names are often one of these alone: 巴特尔. */
const MONGOL = `巴特尔 巴图 巴音 巴雅 巴根 苏布德 额尔敦 苏荣 扎布 达布 其其格 那顺 乌云 苏和 呼格吉勒 图雅 托娅 格日勒 宝音 阿拉坦 额尔德尼 布仁 孟和 斯琴
  高娃 萨仁 娜仁 哈斯 塔娜 毕力格 朝克图 巴雅尔 吉日嘎拉 吉雅 特木尔 铁木尔 敖其尔 敖登 通拉嘎 苏日娜 乌日娜
  满都拉 满都呼 道尔吉 达来 其木格 图门 那仁 朝鲁 布和 青格勒 锡林 牧仁 阿古拉 胡日查 照日格图 乌力吉 白音`
/** The same of Uygurs and Kazakhs. */
const TURKIC = `阿不都 阿布都 阿卜杜 阿不力孜 阿不来提 买买提 吐尔逊 吐尔洪 艾合买提 热合曼 热合木 克里木 古丽 努尔
  艾力 卡德尔 玉素甫 玉苏甫 依明 依米提 肉孜 沙塔尔 热依木 尼亚孜 木拉提 居马 哈力克 塔依尔 阿迪力 阿依 帕提曼
  祖农 吾甫尔 司马义 伊力哈木 艾尼瓦尔 艾斯卡尔 迪丽 热巴 热扎克 热西提 外力 巴哈提 叶尔 江 别克 汗 拉 孜 肯
  吾买尔 斯拉木 赛麦提 米吉提 穆合塔尔 库尔班 赛买提 古力 娜扎`
const PARTS = set(`${TIBETAN} ${MONGOL} ${TURKIC}`)
const LONGEST_PART = Math.max(...[...PARTS].map((part) => part.length))
const MOST_PARTS = 3
const [SURE, UNSURE] = [0.8, 0.6]

/**
 * The name at the token that is made of parts which names of Tibetans, Mongols, Uygurs and Kazakhs
 * have, and no surname: 索南才让, 巴特尔, 阿不都拉; one part alone must be followed by what `isBoundary` says.
 */
export function composedName(
  tokens: readonly Token[],
  first: number,
  isBoundary: (index: number) => boolean,
): PersonalName | undefined {
  let last = first - 1
  let count = 0
  while (count < MOST_PARTS) {
    const length = partLength(tokens, last + 1)
    if (length === 0 || (count === 0 && length === 1)) break
    last += length
    count++
  }
  if (count === 0) return undefined
  if (count === 1 && isListed(tokens, first)) last = unknownEnd(tokens, last)
  if (count === 1 && !isBoundary(last + 1)) return undefined
  return { first, last, likeness: count > 1 ? SURE : UNSURE }
}

const isMark = (token: Token | undefined): boolean => token?.text === '、'

const isListed = (tokens: readonly Token[], first: number): boolean => isMark(tokens[first - 1])

/** Characters of a part that is not known. */
const UNKNOWN = 2

/** The last token of an unknown word between the token and the next mark of a list: 白玛|央措、. */
function unknownEnd(tokens: readonly Token[], last: number): number {
  const end = last + UNKNOWN
  const isUnknown = tokens
    .slice(last + 1, end + 1)
    .every(({ partOfSpeech }) => partOfSpeech === 'X')
  return isUnknown && isMark(tokens[end + 1]) ? end : last
}

/** How many characters from the token on are a part of a name, the most there are; 0 when none. */
function partLength(tokens: readonly Token[], first: number): number {
  let text = ''
  let longest = 0
  for (let index = first; index < first + LONGEST_PART; index++) {
    const character = tokens[index]?.text ?? ''
    if (!/^\p{Script=Han}$/u.test(character)) break
    text += character
    if (PARTS.has(text)) longest = text.length
  }
  return longest
}
