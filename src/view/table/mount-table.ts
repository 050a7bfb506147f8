import { counted, countedOf } from '../counted.ts'
import { byId, element } from '../element.ts'
import type { Pick } from '../picking.ts'
import { fileName } from '../save/file-name.ts'
import { saveFile } from '../save/save-file.ts'
import type { Store } from '../store.ts'
import { isSameChoice, type ViewState } from '../view-state.ts'
import { arrangeRows, type Order } from './arrange-rows.ts'
import { tableCsv } from './table-csv.ts'
import { type Cell, type Column, makeTables, type Table, type TableContext } from './table-data.ts'

export interface TableOptions extends TableContext {
  readonly store: Store
  readonly pick: Pick
}

/** Rows that are drawn at first, and more by each click: a browser is slow with very many. */
const ROWS_AT_ONCE = 200

/**
 * What the graph shows as tables that are sorted, searched and saved: the equal of the picture for
 * those who do not see it. Rows are drawn when the table is open.
 */
export function mountTable(options: TableOptions): void {
  const { data, store, pick } = options
  const tables = makeTables(options)
  let table = tables[0]
  let order: Order = { column: undefined, isDescending: false }
  let most = ROWS_AT_ONCE
  let rows: Cell[][] = []

  const filter = element('input', {
    type: 'search',
    'aria-label': 'Filter rows',
    placeholder: 'Filter rows',
  })
  const status = element('p', { class: 'table-count', role: 'status' })
  const save = element('button', { type: 'button', class: 'table-save' }, ['Save as CSV'])
  const more = element('button', { type: 'button', class: 'table-more' }, [])
  const grid = element('div', { class: 'table-scroll', tabindex: '0', 'aria-label': 'Rows' })
  const tabs = tables.map((each) => {
    const tab = element('button', { type: 'button', 'aria-pressed': 'false' }, [each.name])
    tab.addEventListener('click', () => open(each))
    return tab
  })
  byId('table').append(
    element('header', { class: 'table-bar' }, [
      element('fieldset', { class: 'views', 'aria-label': 'Rows of' }, tabs),
      filter,
      status,
      save,
    ]),
    grid,
  )

  function open(next: Table): void {
    if (next !== table) order = { column: undefined, isDescending: false }
    table = next
    most = ROWS_AT_ONCE
    show(store.get())
  }

  function sortBy(column: number): void {
    order = { column, isDescending: order.column === column && !order.isDescending }
    show(store.get())
    grid.querySelectorAll<HTMLElement>('th button')[column]?.focus()
  }

  function show(state: ViewState): void {
    if (table === undefined || state.view !== 'table') return
    tables.forEach((each, index) => {
      tabs[index]?.setAttribute('aria-pressed', String(each === table))
    })
    const all = table.rows(state)
    rows = arrangeRows(all, { query: filter.value, order })
    status.textContent = countedOf(rows.length, all.length, 'row')
    const left = rows.length - most
    more.textContent = `Show ${counted(Math.min(left, ROWS_AT_ONCE), 'more row')}`
    grid.replaceChildren(
      tableElement(table, rows.slice(0, most), { order, sortBy, pick, picked: state.picked }),
      ...(left > 0 ? [more] : []),
    )
  }

  more.addEventListener('click', () => {
    most += ROWS_AT_ONCE
    show(store.get())
  })
  filter.addEventListener('input', () => {
    most = ROWS_AT_ONCE
    show(store.get())
  })
  save.addEventListener('click', () => {
    if (table === undefined) return
    const name = fileName(`${data.title} ${table.name.toLowerCase()}`, 'csv')
    saveFile(name, tableCsv(table.columns, rows), 'text/csv')
  })
  store.subscribe((state, before) => {
    const isOpen = state.view === 'table'
    if (state.view !== before.view) setOpen(isOpen)
    if (!isOpen) return
    const isOther = state.view !== before.view || state.language !== before.language
    if (isOther || !isSameChoice(state, before)) show(state)
    else if (state.picked !== before.picked) markPicked(grid, state.picked)
  })
  setOpen(store.get().view === 'table')
  show(store.get())
}

/** Which is in sight; `mountViews` shows and hides the table itself. */
function setOpen(isOpen: boolean): void {
  // The renderer needs a place with a size, so the graph is not taken out of the page.
  byId('graph').inert = isOpen
  byId('graph').classList.toggle('is-behind', isOpen)
  document.body.classList.toggle('has-table', isOpen)
}

interface TableState {
  readonly order: Order
  readonly sortBy: (column: number) => void
  readonly pick: Pick
  readonly picked: string | undefined
}

function tableElement(
  { name, columns }: Table,
  rows: readonly (readonly Cell[])[],
  state: TableState,
): HTMLElement {
  const visible = columns.flatMap((column, index) => (column.isForFiles ? [] : [{ column, index }]))
  const heads = visible.map(({ column, index }) => headElement(column, index, state))
  const body = rows.map((row) =>
    element(
      'tr',
      { 'data-node': row[0]?.node, class: row[0]?.node === state.picked ? 'is-picked' : undefined },
      visible.map(({ column, index }) => cellElement(column, row[index], state.pick)),
    ),
  )
  return element('table', { 'aria-label': name }, [
    element('thead', {}, [element('tr', {}, heads)]),
    element('tbody', {}, body),
  ])
}

function headElement(column: Column, index: number, { order, sortBy }: TableState): HTMLElement {
  const isSorted = order.column === index
  const sort = isSorted ? (order.isDescending ? 'descending' : 'ascending') : 'none'
  const button = element('button', { type: 'button' }, [column.name])
  button.addEventListener('click', () => sortBy(index))
  return element(
    'th',
    { scope: 'col', 'aria-sort': sort, class: column.isNumber ? 'is-number' : undefined },
    [button],
  )
}

function cellElement(column: Column, cell: Cell | undefined, pick: Pick): HTMLElement {
  const attributes = { lang: cell?.language, class: column.isNumber ? 'is-number' : undefined }
  const text = cell?.text ?? ''
  if (cell?.node === undefined) return element('td', attributes, [text])
  const button = element('button', { type: 'button' }, [text])
  button.addEventListener('click', () => pick(cell.node))
  return element('td', attributes, [button])
}

function markPicked(grid: HTMLElement, picked: string | undefined): void {
  for (const row of grid.querySelectorAll<HTMLElement>('tbody tr'))
    row.classList.toggle('is-picked', picked !== undefined && row.dataset.node === picked)
}
