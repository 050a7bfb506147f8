import { assetPath } from '../assets/asset-path.ts'
import { pagePolicy } from '../page-policy.ts'
import { CLASS_STYLES, siteOf } from '../pages/site.ts'
import { pathOf } from '../paths.ts'
import { firstSentence } from '../search/first-sentence.ts'
import { Said } from '../search/said.tsx'
import type { SearchThing } from '../search/search-thing.ts'
import type { Served } from '../served.ts'
import { typesOf } from './answer-batch.ts'
import { otherNames } from './describe-hit.ts'
import { vocabularyOf } from './vocabulary-of.ts'

/** A thing on a small card, for the frames of other programs. */
export async function previewPage(thing: SearchThing, served: Served): Promise<Response> {
  const { assets } = siteOf(served)
  const types = typesOf(thing.classes, vocabularyOf(served))
  const names = otherNames(thing)
  const said = firstSentence(thing, served)
  const href = pathOf(thing.iri, served)
  const html = await (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <title>{thing.name}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {['pages.css', CLASS_STYLES].map((name) => (
          <link rel="stylesheet" href={assetPath(name, assets)} />
        ))}
      </head>
      <body class="card">
        <main>
          <p class="quiet">{types.map(({ name }) => name).join(', ')}</p>
          <h1>
            {href === undefined ? (
              thing.name
            ) : (
              <a href={href} target="_blank" rel="noopener">
                {thing.name}
              </a>
            )}
          </h1>
          {names !== '' && <p>{names}</p>}
          <Said said={said} />
        </main>
      </body>
    </html>
  )
  return new Response(`<!doctype html>${html}`, {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      // A card is for showing elsewhere, and does nothing.
      'Content-Security-Policy': pagePolicy({ framedBy: '*' }),
    },
  })
}
