// The tests of some rooms with the sources they reach as one script, so that all of it can be evaluated anew in
// milliseconds: what one error left in a memory of the code must not be met by the next.
import path from 'node:path'
import vm from 'node:vm'
import { build } from 'vite'

const entry = '\0all-tests'

/** A function that evaluates all of it with the given `require`; packages and Node's modules are not part of it. */
export async function bundledTests(patterns) {
  const { output } = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [allOf(patterns), ownFolder],
    // Packages that are slow to begin are evaluated once; the others come along, as not all of them can be required.
    ssr: { noExternal: true, external: ['vitest', 'fast-check', 'zod'] },
    build: {
      ssr: true,
      write: false,
      minify: false,
      rolldownOptions: { input: entry, treeshake: false, output: { format: 'cjs' } },
    },
  })
  const { code } = output.find((each) => each.type === 'chunk')
  const script = new vm.Script(`(function (require, module, exports) {${code}\n})`, {
    filename: 'all-tests.cjs',
  })
  const evaluate = script.runInThisContext()
  return (require) => evaluate(require, { exports: {} }, {})
}

const allOf = (patterns) => ({
  name: 'all-tests',
  resolveId: (id) => (id === entry ? id : undefined),
  load: (id) =>
    id === entry
      ? `import.meta.glob(${JSON.stringify(patterns.map((each) => `/${each}`))}, { eager: true })`
      : undefined,
})

/** A test that reads a file beside it must still find it. */
const ownFolder = {
  name: 'own-folder',
  transform: (code, id) =>
    code.includes('import.meta.dirname')
      ? code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id)))
      : undefined,
}
