/**
 * Draws a thing among those that statements join it to, with Sigma. The server put the graph on the
 * element; without this script, or without WebGL, the element stays hidden.
 */
import type { NeighbourhoodGraph } from '../pages/neighbourhood-graph.ts'

for (const figure of document.querySelectorAll<HTMLElement>('.neighbourhood[data-graph]')) {
  const stage = figure.querySelector<HTMLElement>('.stage')
  if (stage === null) continue
  figure.hidden = false
  try {
    // Sigma asks for WebGL as soon as it is loaded.
    const { drawNeighbourhood } = await import('./draw-neighbourhood.ts')
    drawNeighbourhood(readGraph(figure), stage)
    figure.dataset.drawn = 'yes'
  } catch {
    figure.hidden = true
  }
}

function readGraph(figure: HTMLElement): NeighbourhoodGraph {
  // What stands there is what `neighbourhoodOf` made.
  return JSON.parse(figure.dataset.graph ?? '') as NeighbourhoodGraph
}
