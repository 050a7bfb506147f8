import { Hono } from 'hono'
import type { Served } from '../../served.ts'
import { htmlPage } from '../html-page.tsx'
import { missingPage } from '../missing-page.tsx'
import { siteOf } from '../site.ts'
import { homePage } from './home-page.tsx'
import { classAsked } from './list-path.ts'
import { classesPage, thingsPage } from './things-page.tsx'

/** The start page and the lists of things. */
export function listRoutes(served: Served): Hono {
  const app = new Hono()
  app.get('/', () => htmlPage(served, homePage(served)))
  app.get('/things', (context) => {
    const asked = context.req.query('class')
    if (asked === undefined) return htmlPage(served, classesPage(served))
    const classIri = classAsked(asked, siteOf(served))
    if (classIri === undefined) return htmlPage(served, missingPage(`/${asked}`, served), 404)
    return htmlPage(served, thingsPage(classIri, served, Number(context.req.query('page'))))
  })
  return app
}
