import { groupBy } from '../authority/group-by.mjs'
import { isWordOfItsOwn, mayStandAlone } from './plain-words.mjs'

/** The Chinese labels of each division: full and short names, former ones, 延边州. */
export function labelChinese(divisions, { known, cedict, tagOf }) {
  const taken = new Set(known.flatMap(({ labels }) => labels.chinese))
  const bearers = groupBy(divisions, ({ name }) => [name])
  const namesakes = groupBy(divisions, ({ stem }) => [stem])
  const isFree = (name) => !bearers.has(name) && !taken.has(name)

  return divisions.map((division) => {
    const { name, stem, ending, parentNames } = division
    const isPlain = isWordOfItsOwn(name, cedict)
    const isShared = bearers.get(name).length > 1
    const alternative = isShared && !isPlain ? [name] : []
    if (
      !taken.has(stem) &&
      mayStandAlone(division, { cedict, tagOf }) &&
      isMeantAlone(division, namesakes.get(stem))
    ) {
      alternative.push(stem)
    }
    const abbreviated = `${stem}${ending.at(-1)}`
    if (ending.startsWith('自治') && abbreviated.length > 2) alternative.push(abbreviated)
    alternative.push(...division.formerNames)
    return {
      preferred: isShared || isPlain ? parentNames.chinese + name : name,
      alternative: [
        ...new Set(alternative.filter((label) => label === name || isFree(label))),
      ].sort(),
      hidden: [],
    }
  })
}

/** A short name is that of the only division of the highest level; a county's, when no other has it. */
function isMeantAlone(division, namesakes) {
  if (division.level === 3) return namesakes.length === 1
  return namesakes.filter(({ level }) => level === 2).length === 1
}
