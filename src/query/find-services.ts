import { CallerError } from '../errors.ts'
import { isKeyword, type SparqlToken } from './sparql-tokens.ts'

/**
 * The endpoints that a query asks by `SERVICE`, as it names them; a variable or a prefixed name
 * stands for one that only the answer shows. Empty for a query that asks none.
 */
export function findServices(tokens: readonly SparqlToken[]): string[] {
  return tokens.flatMap((token, index) => {
    if (!isKeyword(token, 'SERVICE')) return []
    const isSilent = isKeyword(tokens[index + 1], 'SILENT')
    return [tokens[index + (isSilent ? 2 : 1)]?.text ?? '']
  })
}

/** Refuses endpoints on hosts that are not allowed, `SILENT` or not, before anything is asked. */
export function checkServices(services: readonly string[], hosts: readonly string[]): void {
  for (const service of services) {
    const iri = /^<(.*)>$/.exec(service)?.[1]
    if (hosts.length === 0) throw serviceRefused(iri ?? service, hosts)
    if (iri !== undefined && !isAllowed(iri, hosts)) throw serviceRefused(iri, hosts)
  }
}

/** Whether an IRI is one of HTTP on a host of the list: `a.example`, or `a.example:8000`. */
export function isAllowed(iri: string, hosts: readonly string[]): boolean {
  if (!URL.canParse(iri)) return false
  const { protocol, host } = new URL(iri)
  return (protocol === 'http:' || protocol === 'https:') && hosts.includes(host)
}

export function serviceRefused(service: string, hosts: readonly string[]): CallerError {
  const host = URL.canParse(service) ? new URL(service).host : '<name>'
  const state = hosts.length === 0 ? 'none is allowed' : `allowed are ${hosts.join(', ')}`
  return new CallerError(
    'service-not-allowed',
    `The query asks another endpoint (SERVICE ${service}), and ${state}; ` +
      `--federate ${host} allows it`,
    { details: { iri: service } },
  )
}
