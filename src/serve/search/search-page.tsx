import { groupBy } from '../../graph/group-by.ts'
import { styleOfClass } from '../pages/class-styles.ts'
import { htmlPage } from '../pages/html-page.tsx'
import { typesOf } from '../reconcile/answer-batch.ts'
import { vocabularyOf } from '../reconcile/vocabulary-of.ts'
import type { Served } from '../served.ts'
import { ResultItem } from './result-item.tsx'
import type { SearchHit } from './search-index.ts'
import { searchOf } from './search-of.ts'

export interface SearchPageOptions {
  readonly query: string | undefined
  /** Class that was asked for, as it was given. */
  readonly type: string | undefined
  readonly hits: readonly SearchHit[]
}

/** What was found by name, by class, the class of the best first, with what matched and why. */
export function searchPage(
  { query, type, hits }: SearchPageOptions,
  served: Served,
): Promise<Response> {
  const vocabulary = vocabularyOf(served)
  const groups = groupBy(hits, ({ thing }) => thing.classes[0] ?? '')
  const count = hits.length === 1 ? '1 thing' : `${hits.length} things`
  return htmlPage(served, {
    title: query === undefined ? 'Search' : `Search for ${query}`,
    ...(query !== undefined && { searched: query }),
    children: (
      <div class="found">
        <h1>{query === undefined ? 'Search' : <>Results for “{query}”</>}</h1>
        <form action="/search" class="refine">
          <label>
            Name{' '}
            <input type="search" name="q" value={query ?? ''} maxlength={400} autocomplete="off" />
          </label>{' '}
          <label>
            Kind{' '}
            <select name="type">
              <option value="">all</option>
              {vocabulary.usual.map(({ id, name }) => (
                <option value={id} selected={vocabulary.type(type ?? '')?.id === id}>
                  {name}
                </option>
              ))}
            </select>
          </label>{' '}
          <button type="submit">Search</button>
        </form>
        {query === undefined ? (
          <Hints count={searchOf(served).things.length} />
        ) : hits.length === 0 ? (
          <NothingFound />
        ) : (
          <p class="quiet" role="status">
            {count} found.
          </p>
        )}
        {[...groups].map(([classIri, members]) => (
          <section class={styleOfClass(classIri, served.pack)}>
            <h2>{typesOf([classIri], vocabulary)[0]?.name || 'Other things'}</h2>
            <ol>
              {members.map((hit) => (
                <ResultItem hit={hit} served={served} />
              ))}
            </ol>
          </section>
        ))}
      </div>
    ),
  })
}

const Hints = ({ count }: { readonly count: number }) => (
  <p>
    {count} things have names here, in English, in Chinese, as documents write them, and as a
    machine translates them. Pinyin does, and so do mistyped names.
  </p>
)

const NothingFound = () => (
  <p role="status">
    Nothing has a name like this. Try fewer words, another spelling, or the name in the other
    language.
  </p>
)
