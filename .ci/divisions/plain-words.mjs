/** Full names that are ordinary phrases: "old town", "urban district". */
const PHRASES = new Set(
  '市中区 城中区 新城区 老城区 新市区 港口区 海港区 城东区 城西区 城北区 山城区 开发区 和县 应县 新县 古县 高县 单县'.split(
    ' ',
  ),
)
/** A district called by one character, as 城区, 东区. */
const BARE_DISTRICT = /^.区$/

/** Short names whose other sense is the same place, or so rare that it does not count. */
const OTHER_SENSE_RARE = new Set(
  '长沙 唐山 包头 南京 淮南 开封 潮州 海口 攀枝花 嘉峪关 中卫 阿克苏 海东 喀什 伊犁 天水 西双版纳'.split(
    ' ',
  ),
)

/** Counties that may be called as hills and waters are, and cities called as rivers are. */
const LANDFORM = { 县: /^.[山湖河江海口港关城泉岭川水源]$/u, 市: /^.河$/u }

/** Whether the full name of a division is an ordinary word too, and names nothing without its parent. */
export function isWordOfItsOwn(name, cedict) {
  return PHRASES.has(name) || BARE_DISTRICT.test(name) || (cedict.get(name) ?? []).some(isCommon)
}

/**
 * Whether the short name of a division may stand in a text without being taken for another word: the
 * dictionary knows it as a name of divisions only, and no common word begins with it. A county's
 * must be known to the tagger as a place name as well; a district's is most often a word or a landform.
 */
export function mayStandAlone({ stem, level, ending }, { cedict, tagOf }) {
  if ([...stem].length < 2) return false
  if (level === 3) {
    const landform = LANDFORM[ending.at(-1)]
    if (landform === undefined || landform.test(stem) || tagOf(stem) !== 'ns') return false
  }
  if (OTHER_SENSE_RARE.has(stem)) return true
  const entries = cedict.get(stem)
  const isName =
    entries === undefined ? tagOf(stem) === 'ns' : entries.every((entry) => isOfDivisions(entry))
  return isName && !beginsWord(stem, cedict)
}

const isCommon = ({ reading }) => /^[a-z]/.test(reading)

const REFERENCE = /^see (?:also )?\S*?(\p{Script=Han}+)\[/u
const DIVISION = /(?:省|市|县|区|旗|盟|地区|自治.)$/u

function isOfDivisions(entry) {
  const isReference = (gloss) => DIVISION.test(REFERENCE.exec(gloss)?.[1] ?? '')
  return !isCommon(entry) && entry.glosses.every(isReference)
}

let common

/** Whether a longer common word begins so, as 大理石 (marble) does with 大理. */
function beginsWord(stem, cedict) {
  common ??= commonWords(cedict)
  return common.some((word) => word.length > stem.length && word.startsWith(stem))
}

function commonWords(cedict) {
  return [...cedict].filter(([, entries]) => entries.some(isCommon)).map(([word]) => word)
}
