import type { Label } from '../model.ts'
import type { Display, Pack } from '../pack.ts'
import { localName } from '../rdf/local-name.ts'

/** What a class looks like when neither it nor a class above it says: a grey disc, a ring in it. */
const PLAIN: Display = {
  colour: '#69727d',
  icon: 'M12 3a9 9 0 0 1 0 18 9 9 0 0 1 0-18zM12 8a4 4 0 0 0 0 8 4 4 0 0 0 0-8z',
  size: 1,
}

/** The labels of a class or property of the pack, or else its local name. */
export function termLabels(iri: string, pack: Pack): readonly Label[] {
  const labels = pack.classes.get(iri)?.labels ?? pack.properties.get(iri)?.labels ?? []
  return labels.length > 0 ? labels : [{ value: localName(iri), language: '' }]
}

/** The label to show where there is room for one. */
export function mainLabel(labels: readonly Label[]): string {
  return labels[0]?.value ?? ''
}

/** The display of a class, or of the nearest class above it that has one. */
export function displayOf(classIri: string, pack: Pack): Display {
  const seen = new Set<string>()
  let level: readonly string[] = [classIri]
  while (level.length > 0) {
    for (const iri of level) {
      const display = pack.classes.get(iri)?.display
      if (display !== undefined) return display
      seen.add(iri)
    }
    const parents = level.flatMap((iri) => pack.classes.get(iri)?.parents ?? [])
    level = parents.filter((iri) => !seen.has(iri))
  }
  return PLAIN
}
