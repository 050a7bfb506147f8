/** Peoples that the names of autonomous divisions carry, as Chinese and CC-CEDICT write them. */
const PEOPLES = `
朝鲜族 Korean|满族 Manchu|蒙古族 Mongol|蒙古 Mongol|回族 Hui|藏族 Tibetan|羌族 Qiang|彝族 Yi|苗族 Miao|土家族 Tujia
侗族 Dong|瑶族 Yao|壮族 Zhuang|各族 Various|仫佬族 Mulao|毛南族 Maonan|布依族 Buyei|水族 Shui|仡佬族 Gelao
黎族 Li|畲族 She|白族 Bai|哈尼族 Hani|傣族 Dai|傈僳族 Lisu|拉祜族 Lahu|佤族 Va|纳西族 Naxi|景颇族 Jingpo|布朗族 Blang
怒族 Nu|独龙族 Derung|普米族 Pumi|裕固族 Yugur|哈萨克族 Kazakh|哈萨克 Kazakh|保安族 Bonan|东乡族 Dongxiang|撒拉族 Salar
土族 Tu|锡伯 Xibe|塔吉克 Tajik|柯尔克孜 Kyrgyz|达斡尔族 Daur|鄂温克族 Evenk|自治
`
const HAN_PEOPLES = PEOPLES.match(/\p{Script=Han}+/gu).filter((people) => people !== '自治')
export const ENGLISH_PEOPLES = new Set(PEOPLES.match(/[A-Z][A-Za-z-]+/g))

/** What a name ends in, longest first, with the kind in English. */
export const KINDS = [
  ['自治州', 'Autonomous Prefecture'],
  ['自治县', 'Autonomous County'],
  ['自治旗', 'Autonomous Banner'],
  ['地区', 'Prefecture'],
  ['林区', 'Forestry District'],
  ['特区', 'Special District'],
  ['市', 'City'],
  ['县', 'County'],
  ['区', 'District'],
  ['旗', 'Banner'],
  ['盟', 'League'],
]
/** Districts whose names end in the characters of a longer kind by chance. */
const PLAIN_DISTRICT = /^(?!神农架).+林区$/

/** `['自治县', 'Autonomous County']` for 长白朝鲜族自治县. */
export function kindOf(name) {
  const kind = KINDS.find(([ending]) => name.endsWith(ending))
  if (kind === undefined) throw new Error(`${name} is of no known kind`)
  return PLAIN_DISTRICT.test(name) ? ['区', 'District'] : kind
}

/** The name without its kind and the peoples before it: 长白 for 长白朝鲜族自治县; may be empty. */
export function stemOf(name) {
  const [ending] = kindOf(name)
  let stem = name.slice(0, -ending.length)
  if (!ending.startsWith('自治')) return stem
  for (let people; ; ) {
    people = HAN_PEOPLES.find((candidate) => stem.endsWith(candidate))
    if (people === undefined) return stem
    stem = stem.slice(0, -people.length)
  }
}
