import type { Label } from '../model.ts'
import type { CueExample, Pack } from '../pack.ts'
import type { Rule } from './explanation.ts'

/** A rule as the pack words it; of its words those in one of the languages. */
export function explainRule(iri: string, pack: Pack, languages: ReadonlySet<string>): Rule {
  const words = (labels: readonly Label[]): string[] =>
    labels
      .filter(({ language }) => language === '' || languages.has(language))
      .map(({ value }) => value)

  const individual = pack.individuals.get(iri)
  if (individual) {
    return { kind: 'individual', iri, label: individual.preferredLabels[0]?.value ?? iri }
  }
  const relative = pack.relativeNames.find((each) => each.iri === iri)
  if (relative) {
    const { phrases, fullNames } = relative
    return { kind: 'relative-name', iri, phrases: words(phrases), fullNames: words(fullNames) }
  }
  const name = pack.nameCues.find((each) => each.iri === iri)
  if (name) {
    const { names, shape, heads, confidence, mustMatch } = name
    const example = exampleIn(mustMatch, languages)
    return {
      kind: 'name-cue',
      iri,
      classIri: names,
      shape,
      heads: words(heads),
      confidence,
      example,
    }
  }
  const cue = pack.propertyCues.find((each) => each.iri === iri)
  if (cue) {
    const { reads, form, objectShape, verbs, phrases, confidence, mustMatch } = cue
    return {
      kind: 'property-cue',
      iri,
      property: reads,
      form,
      object: objectShape,
      verbs: words(verbs),
      phrases: words(phrases),
      confidence,
      example: exampleIn(mustMatch, languages),
    }
  }
  return { kind: 'unknown', iri }
}

/** The first example in one of the languages, or else the first; `''` when there is none. */
function exampleIn(examples: readonly CueExample[], languages: ReadonlySet<string>): string {
  const fitting = examples.find(({ sentence }) => languages.has(sentence.language))
  return (fitting ?? examples[0])?.sentence.value ?? ''
}
