import type { Token } from '../../model.ts'
import type { PersonalName } from '../language.ts'
import { FUNCTION_WORDS } from './words.ts'

/** Signs that names of foreigners are written with by their sound. */
const SOUNDS: ReadonlySet<string> = new Set([
  ...'阿埃艾爱安昂奥巴拜班邦鲍贝本比彼别宾波伯博勃布查达戴丹德登迪丁杜多厄恩尔法范菲费芬佛夫弗福盖甘冈戈格根贡古圭哈豪赫亨',
  ...'霍基吉加贾杰金卡凯坎克考肯科孔库奎拉莱赖兰朗劳勒雷里利丽列琳隆卢鲁路伦罗洛马麦迈曼芒毛梅蒙米明莫默姆穆纳娜南内尼宁纽努诺',
  ...'欧帕派潘庞佩彭皮平珀普契奇齐恰乔切钦琼丘让热茹瑞若萨塞赛桑瑟森沙珊舍申施史舒朔斯松苏索塔泰坦汤特滕提蒂廷图托瓦万旺威韦维',
  ...'温翁沃乌武西希锡夏谢辛欣休叙雅延扬耶叶伊依因英尤约泽扎詹兹佐茨策措',
])
/** Shorter ones are words or Chinese names as often. */
const [SHORTEST, LONGEST] = [3, 7]
const LIKENESS = 0.75
/** Verbs and numbers that stand before a name more often than they start one. */
const NO_START = /^[让因提比万]/u

/**
 * The name of a foreigner that starts at the token, given by its sound and without a dot: 博尔赫夫, as
 * many such signs as stand together before what `isBoundary` says.
 */
export function transliteratedName(
  tokens: readonly Token[],
  first: number,
  isBoundary: (index: number) => boolean,
): PersonalName | undefined {
  const { normal = '', text = '' } = tokens[first] ?? {}
  if (/:[1-9]\d*$/.test(normal) || FUNCTION_WORDS.has(normal) || NO_START.test(text))
    return undefined
  let last = first - 1
  while (last - first < LONGEST && SOUNDS.has(tokens[last + 1]?.text ?? '')) last++
  while (last - first + 1 >= SHORTEST && !isBoundary(last + 1)) last--
  const length = last - first + 1
  return length < SHORTEST || length > LONGEST ? undefined : { first, last, likeness: LIKENESS }
}
