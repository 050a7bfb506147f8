import type { ViewData } from '../view-model.ts'
import { statementsByNode } from './card-statements.ts'
import type { Scene } from './create-scene.ts'
import { createEditHistory } from './edit-history.ts'
import { byId, element } from './element.ts'
import type { LayoutRun } from './layout/create-layout-run.ts'
import { mountLayout } from './layout/mount-layout.ts'
import { mountAddress } from './mount-address.ts'
import { mountCaption } from './mount-caption.ts'
import { mountCard } from './mount-card.ts'
import { mountChoices } from './mount-choices.ts'
import { mountControls } from './mount-controls.ts'
import { mountEdits } from './mount-edits.ts'
import { mountKeys } from './mount-keys.ts'
import { mountLegend } from './mount-legend.ts'
import { mountNames } from './mount-names.ts'
import { mountRoving } from './mount-roving.ts'
import { mountSearch } from './mount-search.ts'
import { mountTally } from './mount-tally.ts'
import { mountViews, type ViewSwitch } from './mount-views.ts'
import { createPicking, type Pick } from './picking.ts'
import { readData } from './read-data.ts'
import { mountPrint } from './save/mount-print.ts'
import { mountSave } from './save/mount-save.ts'
import { createShown } from './shown.ts'
import { createStore, type Store } from './store.ts'
import { mountTable } from './table/mount-table.ts'
import { mountTextPane } from './text-pane/mount-text-pane.ts'
import { makeViewGraph, type ViewGraph } from './view-graph.ts'

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

/** What a further part of the page may read and do. */
export interface PartContext {
  readonly data: ViewData
  readonly graph: ViewGraph
  readonly store: Store
  readonly pick: Pick
  /** Brings nodes into view together. */
  readonly showTogether: (nodes: readonly string[]) => void
}

/** A part that only some pages have, and the button that opens it. */
export interface PagePart {
  readonly switchedBy: ViewSwitch
  readonly mount: (context: PartContext) => void
}

/** Puts the parts of the page together; those given come on top of what every page has. */
export async function startPage(parts: readonly PagePart[] = []): Promise<void> {
  const data = readData()
  const graph = makeViewGraph(data.graph)
  const store = createStore()
  const shownOf = createShown(data, graph)
  let scene: Scene | undefined
  let layout: LayoutRun | undefined
  /** A node that is picked in the graph is under the pointer already: no need to fly there. */
  let isInSight = false

  const pick = createPicking(store, {
    onPick: (iri) => (isInSight ? scene?.camera.uncover(iri) : scene?.camera.flyTo(iri)),
  })

  const showTogether = (nodes: readonly string[]): void => scene?.camera.showTogether(nodes)

  function pickInGraph(iri: string | undefined): void {
    isInSight = true
    pick(iri)
    isInSight = false
  }

  mountCaption(data)
  mountNames(data, store)
  mountSearch(data, { store, pick })
  mountLegend(data, graph, store)
  mountViews(
    store,
    parts.map(({ switchedBy }) => switchedBy),
  )
  mountTextPane(data, { store, pick })
  const card = mountCard(data, {
    graph,
    store,
    shownOf,
    pick,
    showTogether,
  })
  mountTable({ data, graph, shownOf, store, pick })
  for (const { mount } of parts) mount({ data, graph, store, pick, showTogether })
  mountTally(graph, store, shownOf)
  mountChoices(graph, { store, shownOf })

  try {
    // Sigma asks for WebGL as soon as it is loaded, so it must not be loaded before this.
    const { createScene } = await import('./create-scene.ts')
    scene = createScene(graph, {
      container: byId('graph'),
      store,
      shownOf,
      insets: card.insets,
      covers: [byId('foot'), byId('choices'), byId('run'), byId('legend')],
      pick: pickInGraph,
      pickEdge: (edge) => {
        pickInGraph(scene?.graph.source(edge))
        card.showStatement(edge)
      },
    })
    mountControls(scene.camera, store)
    layout = mountLayout(scene, { store, shownOf })
    mountRoving(scene, { store, shownOf, pick: pickInGraph })
  } catch {
    // Without WebGL the rest of the page works: all nodes can be found and read.
    byId('graph').append(
      element('p', { class: 'notice' }, [
        'This browser cannot draw the graph (it has no WebGL). The search box still finds every entity.',
      ]),
    )
  }

  mountSave({ data, graph, store, shownOf, scene })
  if (scene !== undefined) mountPrint(data, scene)

  const noteCamera = mountAddress(store, {
    isNode: (iri) => graph.hasNode(iri),
    camera: () => scene?.camera.place(),
    moveCamera: (place) => scene?.camera.moveTo(place),
    onPick: (iri) => scene?.camera.flyTo(iri),
  })
  scene?.camera.onMovedByHand(noteCamera)

  // What an address asks for at first is no edit that could be undone.
  const edits = createEditHistory(store, {
    now: () => performance.now(),
    // What still runs is an edit too, once it is ended.
    settle: () => layout?.stop(),
  })
  mountEdits(edits, store)
  mountKeys({
    close: () => {
      if (layout?.stop() !== true) pick(undefined)
    },
    edits,
  })

  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      window.merganser = { ready: true, graph: scene?.graph, renderer: scene?.renderer }
      // Before somebody waits for the first card.
      setTimeout(() => statementsByNode(data.statements))
    }),
  )
}
