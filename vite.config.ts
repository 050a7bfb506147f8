import { createHash } from 'node:crypto'
import { defineConfig, type Plugin, type UserConfig } from 'vite'
import { viteSingleFile } from 'vite-plugin-singlefile'

const POLICY_SLOT = '<!-- content-security-policy -->'

function hashesOf(html: string, element: RegExp): string {
  const hashes = [...html.matchAll(element)].map(
    ([, content = '']) => `'sha256-${createHash('sha256').update(content).digest('base64')}'`,
  )
  return hashes.length > 0 ? hashes.join(' ') : "'none'"
}

/**
 * Lets the page run its own script and style and nothing else: they are allowed by hash, so that
 * even text that got into the page as markup could not run, and there is nothing it may load.
 */
function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    // After all has been put into the one file: last of the last.
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== 'asset' || !file.fileName.endsWith('.html')) continue
          const html = String(file.source)
          const policy = [
            "default-src 'none'",
            `script-src ${hashesOf(html, /<script type="module"[^>]*>([\s\S]*?)<\/script>/g)}`,
            `style-src ${hashesOf(html, /<style[^>]*>([\s\S]*?)<\/style>/g)}`,
            'img-src data:',
            "base-uri 'none'",
            "form-action 'none'",
          ].join('; ')
          const meta = `<meta http-equiv="Content-Security-Policy" content="${policy}" />`
          file.source = html.replace(POLICY_SLOT, () => meta)
        }
      },
    },
  }
}

/** The page of `src/view/` as one file, `dist/view/index.html`: the template of `renderView`. */
const view: UserConfig = {
  root: 'src/view',
  base: './',
  build: { outDir: '../../dist/view', emptyOutDir: true, modulePreload: false },
  plugins: [viteSingleFile({ removeViteModuleLoader: true }), contentSecurityPolicy()],
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

/** `vite build` makes the page of a graph, `vite build --mode serve` what the server's pages load. */
export default defineConfig(({ mode }) => ({
  ...(mode === 'serve' ? serve : view),
  logLevel: 'warn',
}))
