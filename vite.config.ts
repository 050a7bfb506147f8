import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { gzipSync } from 'fflate'
import { defineConfig, type HtmlTagDescriptor, type Plugin, type UserConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

const POLICY_SLOT = '<!-- content-security-policy -->'

function hashesOf(html: string, element: RegExp): string {
  const hashes = [...html.matchAll(element)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  )
  return hashes.length > 0 ? hashes.join(' ') : "'none'"
}

interface Page {
  readonly file: string
  readonly script: string
  /** What is put into it besides the graph, as `id` and type of each element that will hold it. */
  readonly slots: readonly (readonly [id: string, type: string])[]
  /** What its policy allows on top of its own script and style. */
  readonly allows: { readonly scripts?: string; readonly more: readonly string[] }
  readonly hasEngine: boolean
}

const QUERIES = ['merganser-queries', 'application/json'] as const
/** Threads of what a page holds itself. */
const WORKERS = 'worker-src blob:'
const GZIP = 'application/gzip;base64'

/** The pages of `src/view/`, each one file in `dist/view/`: the templates of `renderView`, by mode. */
const PLAIN: Page = {
  file: 'index.html',
  script: './main.ts',
  slots: [],
  allows: { more: [WORKERS] },
  hasEngine: false,
}

const OTHERS: Readonly<Record<string, Page>> = {
  'view-served': {
    file: 'index-served.html',
    script: './main-served.ts',
    slots: [QUERIES],
    allows: { more: [WORKERS, "connect-src 'self'"] },
    hasEngine: false,
  },
  'view-with-query': {
    file: 'index-with-query.html',
    script: './main-with-query.ts',
    slots: [QUERIES, ['merganser-dataset', GZIP]],
    allows: { scripts: "'wasm-unsafe-eval'", more: [WORKERS] },
    hasEngine: true,
  },
}

const tag = (
  name: string,
  injectTo: 'head' | 'body',
  attrs: Readonly<Record<string, string>>,
): HtmlTagDescriptor => ({ tag: name, injectTo, attrs })

/** Makes of the one `index.html` the page that is wanted, before anything else is made of it. */
function choosePage({ script, slots }: Page): Plugin {
  return {
    name: 'choose-page',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => ({
        html: html.replace('./main.ts', script),
        tags: [
          // Behind the policy, which must come first, and the character set.
          ...slots.map(([id, type]) => tag('script', 'body', { type, id })),
          ...(slots.length === 0
            ? []
            : [tag('link', 'head', { rel: 'stylesheet', href: './style/query.css' })]),
        ],
      }),
    },
  }
}

/** Keeps the engine from being put into the script as well: the page holds it, smaller, as data. */
function withoutEngine(): Plugin {
  return {
    name: 'without-engine',
    enforce: 'pre',
    transform(code, id) {
      if (!id.endsWith('/oxigraph/web.js')) return undefined
      return code.replace("new URL('web_bg.wasm', import.meta.url)", 'undefined')
    },
  }
}

/** The engine as data of a page, by a compressor that gives the same bytes on every machine. */
function engineElement(): string {
  const program = readFileSync(new URL('node_modules/oxigraph/web_bg.wasm', import.meta.url))
  const packed = Buffer.from(gzipSync(program, { level: 9, mtime: 0 })).toString('base64')
  return `<script type="${GZIP}" id="merganser-engine">${packed}</script>`
}

/**
 * Lets the page run its own script and style and nothing else: they are allowed by hash, so that
 * even text that got into the page as markup could not run, and there is nothing else it may load.
 */
function finishPage({ file, allows, hasEngine }: Page): Plugin {
  return {
    name: 'finish-page',
    // After all has been put into the one file: last of the last.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const [name, made] of Object.entries(bundle)) {
          if (made.type !== 'asset' || !made.fileName.endsWith('.html')) continue
          const html = String(made.source)
          const scripts = hashesOf(html, /<script type="module"[^>]*>([\s\S]*?)<\/script>/g)
          const policy = [
            "default-src 'none'",
            ['script-src', scripts, ...(allows.scripts ? [allows.scripts] : [])].join(' '),
            `style-src ${hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g)}`,
            'img-src data:',
            "base-uri 'none'",
            "form-action 'none'",
            ...allows.more,
          ].join('; ')
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
          const source = html
            .replace(POLICY_SLOT, () => meta)
            .replace('</body>', (end) => (hasEngine ? engineElement() + end : end))
          delete bundle[name]
          this.emitFile({ type: 'asset', fileName: file, source })
        }
      },
    },
  }
}

function view(page: Page): UserConfig {
  return {
    root: 'src/view',
    base: './',
    build: {
      outDir: '../../dist/view',
      // Each page lies beside the others.
      emptyOutDir: false,
      modulePreload: false,
      rolldownOptions: { checks: { pluginTimings: false } },
    },
    worker: { plugins: () => [withoutEngine()] },
    plugins: [
      choosePage(page),
      withoutEngine(),
      viteSingleFile({ removeViteModuleLoader: true }),
      finishPage(page),
    ],
  }
}

/** What the pages of the server load, one file for each entry, in `dist/serve/`. */
const serve: UserConfig = {
  root: 'src/serve',
  base: '/assets/',
  build: {
    outDir: '../../dist/serve',
    emptyOutDir: true,
    modulePreload: false,
    rolldownOptions: {
      input: {
        style: 'src/serve/style/main.css',
        pages: 'src/serve/browser/pages.ts',
        neighbourhood: 'src/serve/browser/neighbourhood.ts',
        passages: 'src/serve/browser/passages.ts',
        query: 'src/serve/browser/query.ts',
      },
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: '[name]-[hash].js',
        assetFileNames: 'pages[extname]',
      },
    },
  },
}

/** `vite build` makes the page of a graph, `--mode` the others, and `serve` what the server's pages load. */
export default defineConfig(({ mode }) => ({
  ...(mode === 'serve' ? serve : view(OTHERS[mode] ?? PLAIN)),
  logLevel: 'warn',
}))
