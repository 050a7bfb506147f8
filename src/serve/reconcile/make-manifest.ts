import { PREFIXES } from '../../rdf/namespaces.ts'
import { siteOf } from '../pages/site.ts'
import type { Served } from '../served.ts'
import { LIMITS } from './query.ts'
import { vocabularyOf } from './vocabulary-of.ts'

export const RECONCILE_PATH = '/reconcile'
/** Of a preview, in pixels of CSS. */
const PREVIEW_SIZE = { width: 420, height: 280 } as const

/** What the service can do, as the Reconciliation Service API 0.2 has it. */
export function makeManifest(served: Served, origin: string) {
  const endpoint = origin + RECONCILE_PATH
  const vocabulary = vocabularyOf(served)
  const suggest = (what: string) => ({
    service_url: endpoint,
    service_path: `/suggest/${what}`,
  })
  return {
    versions: ['0.2'],
    name: `${siteOf(served).title} (Merganser)`,
    identifierSpace: served.base,
    schemaSpace: `${PREFIXES.rdfs}Resource`,
    documentation: `${origin}/`,
    serviceVersion: served.version,
    defaultTypes: vocabulary.usual.map(({ id, name }) => ({ id, name })),
    view: { url: `${endpoint}/view?id={{id}}` },
    feature_view: { url: `${endpoint}/features#{{id}}` },
    preview: { url: `${endpoint}/preview?id={{id}}`, ...PREVIEW_SIZE },
    suggest: {
      entity: suggest('entity'),
      property: suggest('property'),
      type: suggest('type'),
    },
    extend: {
      propose_properties: { service_url: endpoint, service_path: '/properties' },
      property_settings: [
        {
          name: 'limit',
          label: 'Limit',
          type: 'number',
          default: 0,
          help_text: 'How many values at most; 0 for all',
        },
      ],
    },
    batchSize: LIMITS.batch,
  }
}
