import { pagePolicy } from '../page-policy.ts'
import type { Served } from '../served.ts'
import { Layout } from './layout.tsx'
import { linkHeader } from './link-header.ts'
import type { PageOptions } from './page-options.ts'

/**
 * A page as an answer of HTTP. Everything in it is escaped as it is written, since it is made of
 * elements and never of text: no data of the graph can become markup.
 *
 *     htmlPage(served, { title: 'Results', children: <h1>Results</h1> })
 */
export async function htmlPage(
  served: Served,
  options: PageOptions,
  status = 200,
): Promise<Response> {
  const html = await (<Layout {...options} served={served} />)
  const links = linkHeader(options)
  return new Response(`<!doctype html>${html}`, {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': pagePolicy(),
      ...(links === '' ? {} : { Link: links }),
    },
  })
}
