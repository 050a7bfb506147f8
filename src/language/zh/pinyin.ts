import { oncePerWord } from '../../rdf/once-per-word.ts'

/**
 * The syllables of standard Chinese in pinyin without tone marks, `v` for ü: each is the reading of
 * some character. One line for each initial; the first has none.
 */
const TABLE = `
a ai an ang ao e ei en er o ou
ba bai ban bang bao bei ben beng bi bian biao bie bin bing bo bu
pa pai pan pang pao pei pen peng pi pian piao pie pin ping po pou pu
ma mai man mang mao me mei men meng mi mian miao mie min ming miu mo mou mu
fa fan fang fei fen feng fo fou fu
da dai dan dang dao de dei den deng di dian diao die ding diu dong dou du duan dui dun duo
ta tai tan tang tao te teng ti tian tiao tie ting tong tou tu tuan tui tun tuo
na nai nan nang nao ne nei nen neng ni nian niang niao nie nin ning niu nong nou nu nuan nue nuo nv nve
la lai lan lang lao le lei leng li lia lian liang liao lie lin ling liu long lou lu luan lue lun luo lv lve
ga gai gan gang gao ge gei gen geng gong gou gu gua guai guan guang gui gun guo
ka kai kan kang kao ke ken keng kong kou ku kua kuai kuan kuang kui kun kuo
ha hai han hang hao he hei hen heng hong hou hu hua huai huan huang hui hun huo
ji jia jian jiang jiao jie jin jing jiong jiu ju juan jue jun
qi qia qian qiang qiao qie qin qing qiong qiu qu quan que qun
xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun
zha zhai zhan zhang zhao zhe zhei zhen zheng zhi zhong zhou zhu zhua zhuai zhuan zhuang zhui zhun zhuo
cha chai chan chang chao che chen cheng chi chong chou chu chuai chuan chuang chui chun chuo
sha shai shan shang shao she shei shen sheng shi shou shu shua shuai shuan shuang shui shun shuo
ran rang rao re ren reng ri rong rou ru ruan rui run ruo
za zai zan zang zao ze zei zen zeng zi zong zou zu zuan zui zun zuo
ca cai can cang cao ce cen ceng ci cong cou cu cuan cui cun cuo
sa sai san sang sao se sen seng si song sou su suan sui sun suo
ya yan yang yao ye yi yin ying yo yong you yu yuan yue yun
wa wai wan wang wei wen weng wo wu
`

const SYLLABLES: ReadonlySet<string> = new Set(TABLE.split(/\s+/).filter(Boolean))

const LONGEST = 6

/** Whether a lower-case word is one syllable of pinyin, written without tones. */
export function isSyllable(word: string): boolean {
  return SYLLABLES.has(word)
}

/**
 * The fewest syllables that a lower-case word of pinyin falls into; apostrophes and hyphens part
 * syllables. `undefined` when the word is no pinyin. Quadratic in at most a word's length.
 */
export const countSyllables = (word: string): number | undefined => counted(word) || undefined

/** The same with 0 for no pinyin. */
const counted = oncePerWord((word) => {
  let total = 0
  for (const part of word.split(/['’-]/)) {
    const count = countRun(part)
    if (count === undefined) return 0
    total += count
  }
  return total
})

function countRun(run: string): number | undefined {
  if (run === '' || run.length > 4 * LONGEST) return undefined
  const fewest: (number | undefined)[] = [0]
  for (let end = 1; end <= run.length; end++) {
    for (let start = Math.max(0, end - LONGEST); start < end; start++) {
      const before = fewest[start]
      if (before === undefined || !SYLLABLES.has(run.slice(start, end))) continue
      const best = fewest[end]
      if (best === undefined || before + 1 < best) fewest[end] = before + 1
    }
  }
  return fewest[run.length]
}
