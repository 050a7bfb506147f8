import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'
import { escapeHtml } from '../graph/escape-html.ts'
import { negotiate } from './negotiate.ts'

export interface Problem {
  readonly status: ContentfulStatusCode
  /** What is wrong, in a few words. */
  readonly title: string
  /** What was expected and what to do. */
  readonly detail: string
  /** Stable, for programs. */
  readonly code?: string
  /** Fields that a program needs, such as `line` and `column`. */
  readonly fields?: Readonly<Record<string, string | number>>
  readonly headers?: Readonly<Record<string, string>>
}

const TYPES = ['application/problem+json', 'application/json', 'text/html', 'text/plain'] as const

/**
 * An answer that says what is wrong: a page for people, a line for terminals, and an object by RFC
 * 9457 for programs. An error is told in some form even to those who accept none of these.
 */
export function problem(context: Context, { headers = {}, ...what }: Problem): Response {
  const type = negotiate(context.req.header('accept'), TYPES) ?? 'application/problem+json'
  const { status } = what
  const fields = { ...headers, vary: 'Accept', 'cache-control': 'no-store' }
  const send = (body: string, contentType: string) =>
    context.body(body, status, { ...fields, 'content-type': contentType })
  if (type === 'text/html') return send(problemPage(what), 'text/html; charset=utf-8')
  if (type === 'text/plain')
    return send(`${what.title}: ${what.detail}\n`, 'text/plain; charset=utf-8')
  return send(problemJson(what), 'application/problem+json')
}

function problemJson({ status, title, detail, code, fields }: Problem): string {
  return `${JSON.stringify({ title, status, detail, ...(code && { code }), ...fields })}\n`
}

function problemPage({ status, title, detail }: Problem): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${status} ${escapeHtml(title)}</title>
</head>
<body>
<main>
<h1>${escapeHtml(title)}</h1>
<pre>${escapeHtml(detail)}</pre>
<p><a href="/">Start page</a></p>
</main>
</body>
</html>
`
}
