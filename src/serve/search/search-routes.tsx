import { type Context, Hono } from 'hono'
import { negotiate } from '../negotiate.ts'
import { notAcceptable } from '../not-acceptable.ts'
import { hrefOf } from '../paths.ts'
import { typesOf } from '../reconcile/answer-batch.ts'
import { wrong } from '../reconcile/read-json.ts'
import { vocabularyOf } from '../reconcile/vocabulary-of.ts'
import type { Served } from '../served.ts'
import { firstSentence } from './first-sentence.ts'
import { LONGEST_QUERY, type SearchHit } from './search-index.ts'
import { searchOf } from './search-of.ts'
import { searchPage } from './search-page.tsx'

const SEARCH_PATH = '/search'

const TYPES = ['text/html', 'application/json'] as const
const USUAL_LIMIT = 30
const MOST_HITS = 100
const SUGGESTED = 8

/** `/search?q=`: things by name, as a page or as JSON; `/search/suggest?q=` while one types. */
export function searchRoutes(served: Served): Hono {
  const app = new Hono()
  app.get(SEARCH_PATH, (context) => {
    const type = negotiate(context.req.header('accept'), TYPES)
    if (type === undefined) throw notAcceptable(TYPES.map((each) => ({ type: each })))
    context.header('vary', 'Accept')
    const query = readText(context)
    if (type === 'application/json') {
      if (query === undefined) throw wrong('q', 'a name to search for', 'nothing')
      const hits = find(query, context, served)
      return context.json({ query, results: hits.map((hit) => toJson(hit, served)) })
    }
    const hits = query === undefined ? [] : find(query, context, served)
    return searchPage({ query, type: context.req.query('type'), hits }, served)
  })
  app.get(`${SEARCH_PATH}/suggest`, (context) => {
    const query = readText(context) ?? ''
    const found = searchOf(served).suggest(query, { skip: 0, limit: SUGGESTED })
    // What is no beginning of a name may still be one that a machine has garbled.
    const hits = found.length > 0 ? found : searchOf(served).find(query, { limit: SUGGESTED })
    return context.json({
      suggestions: hits.map(({ thing, label }) => ({
        name: thing.name,
        ...(label.text !== thing.name && { matched: label.text }),
        types: typesOf(thing.classes, vocabularyOf(served)).map(({ name }) => name),
        href: hrefOf(thing.iri, served) ?? `${SEARCH_PATH}?q=${encodeURIComponent(thing.iri)}`,
      })),
    })
  })
  return app
}

/** What is searched for; `undefined` when nothing is. */
function readText(context: Context): string | undefined {
  const text = context.req.query('q')
  if (text === undefined || text.trim() === '') return undefined
  if (text.length > LONGEST_QUERY) {
    throw wrong('q', `at most ${LONGEST_QUERY} characters`, `${text.length}; shorten it`)
  }
  return text.toWellFormed()
}

function find(query: string, context: Context, served: Served): SearchHit[] {
  const limit = context.req.query('limit') ?? String(USUAL_LIMIT)
  if (!/^[1-9]\d{0,2}$/.test(limit) || Number(limit) > MOST_HITS) {
    throw wrong('limit', `a whole number from 1 to ${MOST_HITS}`, limit)
  }
  const wanted = context.req.query('type')
  const vocabulary = vocabularyOf(served)
  const type = wanted ? vocabulary.type(wanted) : undefined
  if (wanted && type === undefined) throw wrong('type', 'a class of the dataset', wanted)
  return searchOf(served).find(query, {
    limit: Number(limit),
    accepts: type && (({ classes }) => classes.some((each) => vocabulary.isKindOf(each, type.id))),
  })
}

function toJson({ thing, label, how, score, reasons }: SearchHit, served: Served) {
  const said = firstSentence(thing, served)
  const href = hrefOf(thing.iri, served)
  return {
    iri: thing.iri,
    ...(href !== undefined && { href }),
    name: thing.name,
    types: typesOf(thing.classes, vocabularyOf(served)),
    score,
    how,
    label: { text: label.text, language: label.language },
    reasons,
    ...(said && {
      sentence: { document: said.document, text: said.before + said.words + said.after },
    }),
  }
}
