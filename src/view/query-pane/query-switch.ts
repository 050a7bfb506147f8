import type { ViewSwitch } from '../mount-views.ts'

/** Opens and closes the pane of queries. */
export const querySwitch: ViewSwitch = {
  label: 'Query',
  target: 'query',
  isOn: ({ pane }) => pane === 'query',
  turn: (isOn) => ({ pane: isOn ? 'query' : undefined }),
}
