import type { Scene } from './create-scene.ts'
import { byId, element } from './element.ts'
import { mountCaption } from './mount-caption.ts'
import { mountCard } from './mount-card.ts'
import { mountControls } from './mount-controls.ts'
import { mountKeys } from './mount-keys.ts'
import { mountLegend } from './mount-legend.ts'
import { mountNames } from './mount-names.ts'
import { mountSearch } from './mount-search.ts'
import { createPicking } from './picking.ts'
import { readData } from './read-data.ts'
import { createStore } from './store.ts'

declare global {
  interface Window {
    /** For tests and for the curious at the console; set when the first picture stands. */
    merganser?: {
      readonly ready: true
      readonly graph: Scene['graph'] | undefined
      readonly renderer: Scene['renderer'] | undefined
    }
  }
}

const data = readData()
const iris = new Set(data.graph.nodes.map(({ key }) => key))
const store = createStore()
let scene: Scene | undefined
/** A node that is picked in the graph is under the pointer already: no need to fly there. */
let isInSight = false

const pick = createPicking(store, {
  isNode: (iri) => iris.has(iri),
  onPick: (iri) => (isInSight ? scene?.camera.uncover(iri) : scene?.camera.flyTo(iri)),
})

function pickInGraph(iri: string | undefined): void {
  isInSight = true
  pick(iri)
  isInSight = false
}

mountCaption(data)
mountNames(data, store)
mountSearch(data, { store, pick })
mountLegend(data, store)
mountKeys({ close: () => pick(undefined) })
const card = mountCard(data, { store, pick })

try {
  // Sigma asks for WebGL as soon as it is loaded, so it must not be loaded before this.
  const { createScene } = await import('./create-scene.ts')
  scene = createScene(data, {
    container: byId('graph'),
    store,
    insets: card.insets,
    covers: [byId('controls'), byId('legend')],
    pick: pickInGraph,
    pickEdge: (edge) => {
      pickInGraph(scene?.graph.source(edge))
      card.showStatement(edge)
    },
  })
  mountControls(scene.camera)
} catch {
  // Without WebGL the rest of the page works: all nodes can be found and read.
  byId('graph').append(
    element('p', { class: 'notice' }, [
      'This browser cannot draw the graph (it has no WebGL). The search box still finds every entity.',
    ]),
  )
}

window.dispatchEvent(new HashChangeEvent('hashchange'))

requestAnimationFrame(() =>
  requestAnimationFrame(() => {
    window.merganser = { ready: true, graph: scene?.graph, renderer: scene?.renderer }
  }),
)
