import { refused } from '../problem-error.ts'
import { readBody } from '../read-body.ts'
import { FORM_TYPE } from '../read-form.ts'
import type { Operation, QueryOperation, UpdateOperation } from './operation.ts'

const QUERY = 'application/sparql-query'
const UPDATE = 'application/sparql-update'

export interface ReadOperationOptions {
  readonly maxBodyBytes: number
}

/**
 * What a GET, HEAD or POST asks for, by sections 2.1 and 2.2 of the SPARQL 1.1 Protocol. What fits
 * none of the forms there throws a `ProblemError`.
 */
export async function readOperation(
  request: Request,
  { maxBodyBytes }: ReadOperationOptions,
): Promise<Operation> {
  const { searchParams } = new URL(request.url)
  if (request.method !== 'POST') return fromAddress(searchParams)
  const type = mediaType(request)
  if (![FORM_TYPE, QUERY, UPDATE].includes(type)) throw notSupported(type)
  const body = await readBody(request, maxBodyBytes)
  if (type === FORM_TYPE) return fromForm(new URLSearchParams(body), searchParams)
  for (const name of ['query', 'update']) {
    if (searchParams.has(name)) {
      throw refused(400, `The body is a ${type}, so that the address may hold no ${name}`)
    }
  }
  return type === QUERY ? queryOf(body, searchParams) : updateOf(body, searchParams)
}

/** Section 2.1.1; without a query, the service describes itself. */
function fromAddress(parameters: URLSearchParams): Operation {
  if (parameters.has('update')) throw refused(400, 'An update is sent by POST, not in an address')
  const sparql = single(parameters, 'query')
  return sparql === undefined ? { kind: 'description' } : queryOf(sparql, parameters)
}

/** Sections 2.1.2 and 2.2.1: everything stands in the body. */
function fromForm(form: URLSearchParams, address: URLSearchParams): Operation {
  for (const name of OF_THE_BODY) {
    if (address.has(name))
      throw refused(400, `A form holds ${name} in its body, not in the address`)
  }
  const query = single(form, 'query')
  const update = single(form, 'update')
  if (query !== undefined && update !== undefined) {
    throw refused(400, 'A form holds a query or an update, found both')
  }
  if (query !== undefined) return queryOf(query, form)
  if (update !== undefined) return updateOf(update, form)
  throw refused(400, 'The form holds neither a query nor an update')
}

const OF_THE_BODY = ['query', 'update', 'default-graph-uri', 'named-graph-uri']

function queryOf(sparql: string, parameters: URLSearchParams): QueryOperation {
  const defaultGraphs = parameters.getAll('default-graph-uri')
  const namedGraphs = parameters.getAll('named-graph-uri')
  const isNamed = defaultGraphs.length + namedGraphs.length > 0
  return {
    kind: 'query',
    sparql,
    defaultGraphs: isNamed ? defaultGraphs : undefined,
    namedGraphs: isNamed ? namedGraphs : undefined,
    format: parameters.get('format') ?? undefined,
  }
}

function updateOf(sparql: string, parameters: URLSearchParams): UpdateOperation {
  return {
    kind: 'update',
    sparql,
    usingGraphs: parameters.getAll('using-graph-uri'),
    usingNamedGraphs: parameters.getAll('using-named-graph-uri'),
  }
}

function single(parameters: URLSearchParams, name: string): string | undefined {
  const [value, ...others] = parameters.getAll(name)
  if (others.length === 0) return value
  throw refused(400, `A request holds one ${name}, found ${others.length + 1}`)
}

function mediaType(request: Request): string {
  const [type = '', ...parameters] = (request.headers.get('content-type') ?? '')
    .toLowerCase()
    .split(';')
    .map((each) => each.trim())
  const charset = parameters.find((each) => each.startsWith('charset='))
  if (charset === undefined || /^charset="?utf-?8"?$/.test(charset)) return type
  throw refused(415, `A query is sent as UTF-8, found ${charset}`)
}

function notSupported(type: string) {
  const found = type === '' ? 'none' : type
  return refused(415, `A POST has the Content-Type ${FORM_TYPE} or ${QUERY}, found ${found}`, {
    headers: { 'accept-post': `${FORM_TYPE}, ${QUERY}` },
  })
}
