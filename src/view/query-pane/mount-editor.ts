import { shortenIri } from '../../rdf/shorten-iri.ts'
import type { ViewData, ViewQueries, ViewTerm } from '../../view-model.ts'
import type { Editor } from '../editor/make-editor.ts'
import type { EditorVocabulary, VocabularyTerm } from '../editor/vocabulary.ts'

export interface MountEditorOptions {
  readonly data: ViewData
  readonly prefixes: ViewQueries['prefixes']
  readonly text: string
  readonly run: () => void
}

/**
 * The editor, in a shadow tree: there its style sheets are objects of the page's own, which its
 * policy lets pass.
 */
export async function mountEditor(
  place: HTMLElement,
  { data, prefixes, text, run }: MountEditorOptions,
): Promise<Editor> {
  const { makeEditor } = await import('../editor/make-editor.ts')
  const { completeSparql } = await import('../editor/complete-sparql.ts')
  return makeEditor({
    text,
    place: place.attachShadow({ mode: 'open' }),
    attributes: { 'aria-label': 'Query in SPARQL' },
    complete: completeSparql(async () => vocabularyOf(data, prefixes)),
    run,
  })
}

/** The prefixes, and the classes and properties that the graph uses. */
function vocabularyOf(
  { classes, properties }: ViewData,
  prefixes: ViewQueries['prefixes'],
): EditorVocabulary {
  const term =
    (kind: VocabularyTerm['kind']) =>
    ({ iri, labels }: ViewTerm): VocabularyTerm => ({
      name: shortenIri(iri, prefixes) ?? `<${iri}>`,
      kind,
      labels: labels.map(({ value }) => value).join(' · '),
    })
  return {
    prefixes: Object.entries(prefixes).map(([name, namespace]) => ({
      name: `${name}:`,
      namespace,
    })),
    terms: [...classes.map(term('class')), ...properties.map(term('property'))],
  }
}
