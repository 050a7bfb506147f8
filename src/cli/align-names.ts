import type { Alignment } from '../explain/explanation.ts'
import type { Label } from '../model.ts'
import { compileLabels } from '../resolve/lattice/compile-labels.ts'
import { matchName } from '../resolve/lattice/match-name.ts'
import { loadDictionary } from './load-dictionary.ts'

const HAN = /\p{Script=Han}/u

/**
 * A function that says how a name and one of some labels stand for each other, where one is Chinese
 * and the other is not; `undefined` where they do not. The dictionary is loaded when it is needed.
 */
export function makeAligner(): (name: string, labels: readonly Label[]) => Alignment | undefined {
  let load = () => {
    const dictionary = loadDictionary()
    load = () => dictionary
    return dictionary
  }
  return (name, labels) => {
    const isHan = HAN.test(name)
    const others = labels.map(({ value }) => value).filter((value) => HAN.test(value) !== isHan)
    if (others.length === 0) return undefined
    const chinese = isHan ? [name] : others
    const index = compileLabels(
      chinese.map((label) => ({ id: label, label })),
      load(),
    )
    const matches = (isHan ? others : [name]).flatMap((translated) =>
      matchName(translated, index).map(({ label, score, reasons }) => ({
        label: isHan ? translated : label,
        score,
        reasons,
      })),
    )
    return matches.sort((a, b) => b.score - a.score)[0]
  }
}
