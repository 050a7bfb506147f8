import type { Hono } from 'hono'
import { parseHTML } from 'linkedom'

export interface Opened {
  readonly response: Response
  readonly html: string
  readonly page: Document
}

/** A page of a server as a browser asks for it. */
export async function openPage(app: Hono, address: string): Promise<Opened> {
  const response = await app.request(address, { headers: { Accept: 'text/html' } })
  const html = await response.text()
  // linkedom's document has what these tests ask of one.
  const page = parseHTML(html).document as unknown as Document
  return { response, html, page }
}
