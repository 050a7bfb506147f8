import { SURNAMES } from './surnames.ts'

/** Rarer surnames, which translators make no words of; none that is as often a plain word. */
const RARER = `傅 赖 阎 濮 靖 恽 杞 桓 汝 沐 泮 矫 禄 竺 笪 笃 糜 缑 茆 荀 莘 菅 萧 蒯 蔚 訾 贡 贲 逄 邴 郄
  郏 郯 鄂 酆 钮 隗 雒 韶 颉 习 郦 郗 宓 羿 璩 庾 亓 仉 佘 昝 逯 皇甫 尉迟 公孙 令狐 慕容 司徒 宇文 长孙 端木 南宫 独孤 轩辕 呼延 申屠 闾丘 钟离 鲜于`
/** Surnames of two characters, of names that are written with the same characters elsewhere. */
const ELSEWHERE = `佐藤 铃木 高桥 田中 伊藤 渡边 山本 中村 小林 加藤 吉田 山田 山口 松本 井上 木村 斋藤 清水 山崎 池田 桥本
  阿部 石川 山下 中岛 石井 小川 前田 冈田 藤田 后藤 近藤 村上 远藤 青木 坂本 福田 太田 西村 藤井 冈本 藤原 三浦 中野
  原田 松田 竹内 小野 田村 中山 和田 石田 森田 上田 柴田 酒井 横山 宫本 内田 高木 安藤 谷口 大野 丸山 今井 河野 武田 村田
  上野 杉山 增田 平野 大塚 千叶 久保 松井 岩崎 樱井 木下 野口 松尾 野村 菊地 佐野 大西 杉本 新井 滨田 菅原 高市 石破 岸田 安倍
  麻生 鸠山 小泉 福岛 滨口 平冈 羽田 里见`

/** The characters of surnames, one or two of them each. */
export const SURNAME_CHARACTERS: ReadonlySet<string> = new Set([
  ...SURNAMES.map(({ han }) => han),
  ...RARER.split(/\s+/),
  ...ELSEWHERE.split(/\s+/),
])
