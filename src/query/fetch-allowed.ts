import { CallerError } from '../errors.ts'
import { isAllowed, serviceRefused } from './find-services.ts'

export interface ServiceRules {
  /** Of the endpoints that may be asked, with a port where it is not that of the protocol. */
  readonly hosts: readonly string[]
  /** For one request to one endpoint. */
  readonly serviceTimeoutMs: number
  /** Of one response. */
  readonly responseLimitBytes: number
}

const MAX_REDIRECTS = 3

const QUERY_MEDIA_TYPE = /^application\/(?:sparql-query|x-www-form-urlencoded)/

/**
 * A `fetch` for an engine that asks endpoints: it reaches hosts of the list alone, also where one
 * redirects, gives up on those that are slow or say too much, and never sends credentials. What is
 * no query is answered here, with the description that makes the engine send its query.
 */
export function fetchAllowed(rules: ServiceRules): typeof fetch {
  return async (input, init = {}) => {
    const url = input instanceof Request ? input.url : String(input)
    if (!isAllowed(url, rules.hosts)) throw serviceRefused(url, rules.hosts)
    if (!isQuery(url, init)) return describeEndpoint(url)
    return ask(url, { init, rules })
  }
}

function isQuery(url: string, { method = 'GET', headers }: RequestInit): boolean {
  if (method === 'GET') return new URL(url).searchParams.has('query')
  return QUERY_MEDIA_TYPE.test(new Headers(headers).get('content-type') ?? '')
}

function describeEndpoint(url: string): Response {
  const sd = 'http://www.w3.org/ns/sparql-service-description#'
  const iri = new URL(url).href
  const body = `<${iri}> a <${sd}Service> ; <${sd}endpoint> <${iri}> .\n`
  const response = new Response(body, { headers: { 'content-type': 'text/turtle' } })
  Object.defineProperty(response, 'url', { value: url })
  return response
}

interface Asked {
  readonly init: RequestInit
  readonly rules: ServiceRules
}

async function ask(first: string, { init, rules }: Asked): Promise<Response> {
  const { hosts, serviceTimeoutMs, responseLimitBytes } = rules
  const timeout = AbortSignal.timeout(serviceTimeoutMs)
  const signal = init.signal ? AbortSignal.any([init.signal, timeout]) : timeout
  let url = first
  for (let redirects = 0; redirects <= MAX_REDIRECTS; redirects += 1) {
    const response = await request(url, { ...init, signal, redirect: 'manual' }, timeout)
    const location = response.headers.get('location')
    if (response.status < 300 || response.status > 399 || location === null) {
      if (!response.ok) throw failed(url, `it answers ${response.status} ${response.statusText}`)
      return bounded(response, { url, limit: responseLimitBytes })
    }
    await response.body?.cancel()
    url = new URL(location, url).href
    if (!isAllowed(url, hosts)) throw serviceRefused(url, hosts)
  }
  throw failed(first, 'it redirects again and again')
}

async function request(url: string, init: RequestInit, timeout: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { ...init, credentials: 'omit' })
  } catch (cause) {
    if (timeout.aborted) throw failed(url, 'it does not answer in time')
    const reason = cause instanceof Error && cause.cause instanceof Error ? cause.cause : cause
    throw failed(url, reason instanceof Error ? reason.message : String(reason))
  }
}

/** A response that fails where it gets too long. */
function bounded(
  response: Response,
  { url, limit }: { readonly url: string; readonly limit: number },
): Response {
  let length = 0
  const counter = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.length
      if (length > limit) controller.error(failed(url, `it says more than ${limit} bytes`))
      else controller.enqueue(chunk)
    },
  })
  const { status, headers } = response
  const copy = new Response(response.body?.pipeThrough(counter) ?? null, { status, headers })
  Object.defineProperty(copy, 'url', { value: url })
  return copy
}

function failed(url: string, reason: string): CallerError {
  const message = `The endpoint ${new URL(url).origin} cannot be asked: ${reason}`
  return new CallerError('service-failed', message, { details: { iri: url } })
}
