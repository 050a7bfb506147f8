import { nearNames } from '../../explain/near-names.ts'
import { localName } from '../../rdf/local-name.ts'
import type { Served } from '../served.ts'
import { cutText } from './cut-text.ts'
import type { PageOptions } from './page-options.ts'
import { ThingLink } from './parts/thing-link.tsx'
import { siteOf } from './site.ts'

/** What stands where nothing does, with the things whose addresses look most like the one asked for. */
export function missingPage(path: string, served: Served): PageOptions {
  const wanted = wordsOf(path)
  const names = new Map(siteOf(served).things.map((iri) => [wordsOf(iri), iri]))
  const near = nearNames(wanted, candidates(wanted, names.keys()), { limit: 6, threshold: 0.5 })
  return {
    title: 'Not found',
    children: (
      <>
        <h1>There is nothing here by that name</h1>
        <p>
          The dataset says nothing of <code class="mono">{cutText(path, 120)}</code>.
        </p>
        {near.length > 0 && (
          <>
            <h2>Did you mean</h2>
            <ul class="plain">
              {near.map((name) => (
                <li>
                  <ThingLink iri={names.get(name) ?? ''} served={served} />
                </li>
              ))}
            </ul>
          </>
        )}
        <p>
          <a href={`/search?${new URLSearchParams({ q: wanted })}`}>Search for “{wanted}”</a> or see{' '}
          <a href="/things">all things</a>.
        </p>
      </>
    ),
  }
}

const MOST_CANDIDATES = 300

/** The names that share most pairs of letters with the words: few enough to compare at length. */
function candidates(words: string, names: Iterable<string>): string[] {
  const wanted = pairsOf(words)
  return [...names]
    .map((name) => ({ name, shared: [...pairsOf(name)].filter((pair) => wanted.has(pair)).length }))
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_CANDIDATES)
    .map(({ name }) => name)
}

function pairsOf(text: string): ReadonlySet<string> {
  return new Set(
    Array.from({ length: Math.max(0, text.length - 1) }, (_, at) => text.slice(at, at + 2)),
  )
}

/** What an address says in words: its last part, without its ending. */
function wordsOf(address: string): string {
  const name = localName(address).replace(/\.\w{1,6}$/, '')
  return decode(name).replace(/[-_]+/g, ' ').toLowerCase().slice(0, 120)
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
