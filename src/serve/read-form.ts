import { refused } from './problem-error.ts'
import { readBody } from './read-body.ts'

export const FORM_TYPE = 'application/x-www-form-urlencoded'

/** The fields of a form that is the body of a request; a body of another type is refused (415). */
export async function readForm(request: Request, maxBytes: number): Promise<URLSearchParams> {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type === FORM_TYPE) return new URLSearchParams(await readBody(request, maxBytes))
  const found = type === undefined || type === '' ? 'none' : type
  throw refused(415, `A form is sent here, as ${FORM_TYPE}; found ${found}`)
}
