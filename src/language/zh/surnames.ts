/** A Chinese surname: its character, its pinyin, and the English words that translators make of it. */
export interface Surname {
  readonly han: string
  readonly pinyin: string
  readonly glosses: readonly string[]
}

/** `character pinyin gloss/gloss`, a line each; common surnames, and rarer ones that mean a plain word. */
const TABLE = `
王 wang king
李 li plum
张 zhang sheet
刘 liu
陈 chen old
杨 yang poplar
黄 huang yellow
赵 zhao
吴 wu
周 zhou week
徐 xu slowly
孙 sun grandson
马 ma horse
朱 zhu
胡 hu
郭 guo
何 he what
高 gao high/tall
林 lin forest/wood
罗 luo
郑 zheng
梁 liang beam
谢 xie thank/thanks
宋 song
唐 tang
许 xu permit/allow
韩 han korea
冯 feng
邓 deng
曹 cao
彭 peng
曾 zeng once
肖 xiao small/resemble
田 tian field
董 dong
袁 yuan
潘 pan
于 yu in/at/to/from
蒋 jiang
蔡 cai
余 yu more/surplus/remaining
杜 du
叶 ye leaf
程 cheng journey
苏 su revive
魏 wei
吕 lv
丁 ding nail
任 ren appoint/let
沈 shen sink
姚 yao
卢 lu
姜 jiang ginger
崔 cui
钟 zhong clock/bell
谭 tan
陆 lu land
汪 wang
范 fan model
金 jin gold
石 shi stone
廖 liao
贾 jia merchant
夏 xia summer
韦 wei
付 fu pay
方 fang square/party
白 bai white
邹 zou
孟 meng
熊 xiong bear
秦 qin
邱 qiu mound
江 jiang river
尹 yin
薛 xue
闫 yan
段 duan section/paragraph
雷 lei thunder
侯 hou marquis
龙 long dragon
史 shi history
陶 tao
黎 li
贺 he congratulate
顾 gu
毛 mao hair/wool
郝 hao
龚 gong
邵 shao
万 wan ten thousand/million
钱 qian money
严 yan strict
覃 qin
武 wu martial
戴 dai wear
莫 mo
孔 kong hole
向 xiang to/towards
汤 tang soup
常 chang often/frequently
温 wen warm
康 kang healthy
施 shi
文 wen text/culture
牛 niu cow/cattle/ox
樊 fan
葛 ge
邢 xing
安 an
齐 qi neat
易 yi easy
乔 qiao tall
伍 wu five
庞 pang huge
颜 yan color/colour
倪 ni
庄 zhuang village
聂 nie
章 zhang chapter/seal
鲁 lu
岳 yue
翟 zhai
殷 yin
詹 zhan
申 shen
欧 ou europe
耿 geng
关 guan close/off
兰 lan orchid
焦 jiao scorched
俞 yu
左 zuo left
柳 liu willow
甘 gan sweet
祝 zhu wish
包 bao package/bag
宁 ning peaceful
尚 shang still/yet
符 fu symbol
舒 shu comfortable
阮 ruan
柯 ke
纪 ji record
梅 mei plum
童 tong child
凌 ling insult
毕 bi
单 shan single/list
季 ji season
裴 pei
霍 huo suddenly
涂 tu
成 cheng become/into
苗 miao seedling
谷 gu valley/grain
盛 sheng grand
曲 qu song
翁 weng
冉 ran
骆 luo camel
蓝 lan blue
路 lu road
游 you swim/tour/travel
辛 xin hard
靳 jin
欧阳 ouyang
管 guan pipe/tube
柴 chai firewood
蒙 meng
鲍 bao abalone
华 hua china
喻 yu metaphor
祁 qi
蒲 pu cattail
房 fang house/room
滕 teng
屈 qu
饶 rao spare
解 xie solution
牟 mu
艾 ai mugwort
尤 you especially
阳 yang sun
时 shi time/when
穆 mu solemn
农 nong farmer
司 si
卓 zhuo outstanding
古 gu ancient
吉 ji auspicious
缪 miao
简 jian simple
车 che car/vehicle
项 xiang item
连 lian even/connect
芦 lu reed
麦 mai wheat
褚 chu
娄 lou
窦 dou sinus
戚 qi
岑 cen
景 jing scenery/view
党 dang party
宫 gong palace
费 fei fee
卜 bo
冷 leng cold
晏 yan
席 xi seat/mat
卫 wei guard
米 mi rice/meter
柏 bai cypress
宗 zong ancestor
瞿 qu
桂 gui laurel/osmanthus
全 quan all/full
佟 tong
应 ying should/must
臧 zang
闵 min
苟 gou
邬 wu
边 bian side/edge
卞 bian
姬 ji
师 shi teacher
和 he and/with
仇 qiu hatred
栾 luan
隋 sui
商 shang business/commerce
刁 diao
沙 sha sand
荣 rong glory
巫 wu witch
寇 kou bandit
桑 sang mulberry
郎 lang
甄 zhen
丛 cong from/bush
仲 zhong second
虞 yu
敖 ao
巩 gong
明 ming bright/tomorrow
佘 she
池 chi pool
查 cha check
麻 ma hemp
苑 yuan
迟 chi late
邝 kuang
官 guan officer/official
封 feng seal
谈 tan talk
匡 kuang
鞠 ju
惠 hui
荆 jing thorn
乐 yue happy/music
冀 ji
郁 yu
胥 xu
南 nan south
班 ban class
储 chu storage
原 yuan original
栗 li chestnut
燕 yan swallow
楚 chu
鄢 yan
劳 lao labor
谌 chen
奚 xi
皮 pi skin/leather
粟 su millet
冼 xian
蔺 lin
楼 lou building/floor
盘 pan plate
满 man full
闻 wen smell/hear/news
位 wei position
厉 li
伊 yi
仝 tong
区 ou district
郜 gao
海 hai sea
阚 kan
花 hua flower
权 quan power/right
强 qiang strong
帅 shuai handsome
屠 tu slaughter
豆 dou bean
朴 piao
盖 gai cover
练 lian practice
廉 lian
禹 yu
井 jing well
祖 zu
漆 qi paint
巴 ba
丰 feng
支 zhi
卿 qing
国 guo country
狄 di
平 ping flat
计 ji
索 suo rope
宣 xuan announce
晋 jin
相 xiang phase
初 chu early
门 men door/gate
云 yun cloud
容 rong
敬 jing respect
来 lai come
扈 hu
晁 chao
芮 rui
都 du all
普 pu universal/general
阙 que
浦 pu
戈 ge spear
伏 fu ambush
鹿 lu deer
水 shui water
洪 hong flood
铁 tie iron
弓 gong bow
墨 mo ink
松 song pine
竹 zhu bamboo
雪 xue snow
雨 yu rain
凤 feng phoenix
桥 qiao bridge
牧 mu shepherd
寻 xun seek
薄 bo thin
邸 di
雍 yong
辜 gu
羊 yang sheep
阿 a
乌 wu black
母 mu mother
裘 qiu
亓 qi
修 xiu repair
邰 tai
赫 he
杭 hang
况 kuang
那 na that/accept
宿 su
鲜 xian fresh
印 yin print
逯 lu
隆 long
茹 ru
诺 nuo
战 zhan war
慕 mu admire
危 wei danger
玉 yu jade
银 yin silver
亢 kang
嵇 ji
公 gong public/male
哈 ha
湛 zhan
宾 bin guest
戎 rong
勾 gou
茅 mao
利 li profit
於 yu
呼 hu call
居 ju
揭 jie
干 gan dry/do
但 dan but
尉 wei
冶 ye
斯 si
元 yuan
束 shu bundle
檀 tan sandalwood
衣 yi clothes
信 xin letter/believe
展 zhan
阴 yin
昝 zan
智 zhi wisdom
幸 xing lucky/fortunate
奉 feng
植 zhi
衡 heng
富 fu rich
尧 yao
由 you from/by
司马 sima
上官 shangguan
诸葛 zhuge
夏侯 xiahou
`

/** The surnames, the more common first. */
export const SURNAMES: readonly Surname[] = Object.freeze(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [han = '', pinyin = '', ...rest] = line.split(' ')
      return { han, pinyin, glosses: rest.length > 0 ? rest.join(' ').split('/') : [] }
    }),
)

const byPinyin = new Map<string, Surname>()
const byGloss = new Map<string, Surname[]>()
for (const surname of SURNAMES) {
  if (!byPinyin.has(surname.pinyin)) byPinyin.set(surname.pinyin, surname)
  for (const gloss of surname.glosses) byGloss.set(gloss, [...(byGloss.get(gloss) ?? []), surname])
}

/** The commonest surname of that pinyin (lower case, no tones); `undefined` when none is. */
export function surnameOfPinyin(pinyin: string): Surname | undefined {
  return byPinyin.get(pinyin)
}

/** The surnames that mean that English word (lower case), the commonest first. */
export function surnamesOfGloss(gloss: string): readonly Surname[] {
  return byGloss.get(gloss) ?? []
}
