import { compareCodeUnits } from '../../graph/compare-code-units.ts'
import { displayOf } from '../../graph/term-labels.ts'
import type { Pack } from '../../pack.ts'

/**
 * The name, in style sheets, of a class of the pack: `class-3`. One that the pack does not know is
 * `class-none`.
 */
export function styleOfClass(classIri: string, pack: Pack): string {
  const index = [...pack.classes.keys()].sort(compareCodeUnits).indexOf(classIri)
  return index === -1 ? 'class-none' : `class-${index}`
}

/** A style sheet that gives each class of the pack its colour, as the variable `--class`. */
export function classStyles(pack: Pack): string {
  return [...pack.classes.keys()]
    .map((iri) => `.${styleOfClass(iri, pack)} { --class: ${colourOf(iri, pack)}; }\n`)
    .join('')
}

/** A colour as a style sheet may hold it: whatever else a pack says is a grey. */
export function colourOf(classIri: string, pack: Pack): string {
  const { colour } = displayOf(classIri, pack)
  return /^#[\da-f]{6}$/i.test(colour) ? colour : '#69727d'
}
