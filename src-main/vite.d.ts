declare module '*?raw' {
  const text: string
  export default text
}

interface ImportMeta {
  readonly env: {
    /** True while electron-vite serves the window's page; constant in a build, so that what it guards is left out. */
    readonly DEV: boolean
  }
}
