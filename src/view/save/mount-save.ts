import { graphTable } from '../../graph/graph-table.ts'
import { writeGexf } from '../../graph/write-gexf.ts'
import type { ViewData } from '../../view-model.ts'
import type { Scene } from '../create-scene.ts'
import { byId, element } from '../element.ts'
import type { ShownOf } from '../shown.ts'
import type { Store } from '../store.ts'
import type { ViewGraph } from '../view-graph.ts'
import { drawPng } from './draw-png.ts'
import { fileName } from './file-name.ts'
import { saveFile } from './save-file.ts'
import { shownData } from './shown-data.ts'
import { viewJson } from './view-json.ts'
import { viewTurtle } from './view-turtle.ts'

export interface SaveOptions {
  readonly data: ViewData
  readonly graph: ViewGraph
  readonly store: Store
  readonly shownOf: ShownOf
  /** `undefined` where nothing can be drawn. */
  readonly scene: Scene | undefined
}

interface Format {
  readonly label: string
  readonly ending: string
  readonly type: string
  readonly make: () => string | Promise<Blob>
}

/** A menu by which what is shown is saved: as a picture, and as data of all that is not left out. */
export function mountSave(options: SaveOptions): void {
  const { data } = options
  const status = element('p', { class: 'save-status', role: 'status' })
  const items = formatsOf(options).map(({ label, ending, type, make }) => {
    const button = element('button', { type: 'button' }, [
      label,
      element('span', { class: 'save-ending' }, [`.${ending}`]),
    ])
    button.addEventListener('click', async () => {
      status.textContent = ''
      try {
        saveFile(fileName(data.title, ending), await make(), type)
        menu.open = false
      } catch (error) {
        status.textContent = `It could not be saved: ${error instanceof Error ? error.message : error}`
      }
    })
    return element('li', {}, [button])
  })
  const menu = element('details', { class: 'save' }, [
    element('summary', {}, ['Save']),
    element('div', { class: 'save-menu' }, [
      element('p', {}, ['What is shown, as']),
      element('ul', {}, items),
      status,
    ]),
  ])
  menu.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !menu.open) return
    event.stopPropagation()
    menu.open = false
    menu.querySelector('summary')?.focus()
  })
  document.addEventListener('pointerdown', ({ target }) => {
    if (target instanceof Node && !menu.contains(target)) menu.open = false
  })
  byId('views').after(menu)
}

function formatsOf({ data, graph, store, shownOf, scene }: SaveOptions): Format[] {
  const shown = (): ViewData => {
    const state = store.get()
    return shownData(data, { graph, shown: shownOf(state), state })
  }
  const pictures: readonly Format[] =
    scene === undefined
      ? []
      : [
          {
            label: 'Picture',
            ending: 'png',
            type: 'image/png',
            make: () => drawPng(scene.drawSvg(data)),
          },
          {
            label: 'Drawing',
            ending: 'svg',
            type: 'image/svg+xml',
            make: () => scene.drawSvg(data),
          },
        ]
  return [
    ...pictures,
    { label: 'Turtle', ending: 'ttl', type: 'text/turtle', make: () => viewTurtle(shown()) },
    {
      label: 'GEXF, for Gephi',
      ending: 'gexf',
      type: 'application/gexf+xml',
      make: () => writeGexf(graphTable(shown())),
    },
    {
      label: 'JSON of graphology',
      ending: 'json',
      type: 'application/json',
      make: () => viewJson(shown()),
    },
  ]
}
