import { findMentions } from '../../src/extract/find-mentions.ts'
import { compileLexicon } from '../../src/extract/lexicon.ts'
import { viewSentence } from '../../src/extract/sentence-view.ts'
import { extractDocument } from '../../src/extract-document.ts'
import { english } from '../../src/language/en/index.ts'
import type { DocumentGraph, Statement, TextDocument } from '../../src/model.ts'
import type { Pack } from '../../src/pack.ts'
import { readDocument } from '../../src/text/read-document.ts'
import { BASE } from './garden-pack.ts'

export const documentOf = (text: string): TextDocument =>
  readDocument(new TextEncoder().encode(text), { name: 'leaflet.txt', base: BASE })

export const graphOf = (text: string, pack: Pack): DocumentGraph =>
  extractDocument(documentOf(text), pack, { base: BASE, minConfidence: 0 })

/** The names in a text, `words (Class)`, outer before inner; inner ones after `in `. */
export function namesIn(text: string, pack: Pack): string[] {
  const lexicon = compileLexicon(pack, english)
  const document = documentOf(text)
  return english
    .segment(document.text)
    .flatMap((sentence) => findMentions(viewSentence(sentence, document.text, lexicon), document))
    .map(({ mention, outer }) => {
      const name = `${mention.surface} (${localName(mention.classIri)})`
      return outer ? `in ${outer.mention.surface}: ${name}` : name
    })
}

/** What a text says: `subject property object`, called-for ones after `! `, guesses after `? `. */
export function factsIn(text: string, pack: Pack): string[] {
  const graph = graphOf(text, pack)
  return graph.statements.map((statement) => factOf(statement, graph))
}

function factOf({ subject, predicate, object, modality }: Statement, graph: DocumentGraph): string {
  const target = object.kind === 'entity' ? labelOf(object.iri, graph) : object.value
  const mark = { asserted: '', 'called-for': '! ', inferred: '? ' }[modality]
  return `${mark}${labelOf(subject, graph)} ${localName(predicate)} ${target}`
}

function labelOf(iri: string, { entities, document }: DocumentGraph): string {
  if (iri === document.iri) return 'Leaflet'
  return entities.find((entity) => entity.iri === iri)?.labels[0]?.value ?? `no entity ${iri}`
}

const localName = (iri: string): string => iri.replace(/^.*[#/]/, '')
