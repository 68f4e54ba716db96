// Who may import whom. The rooms and the reasons stand in docs/architecture.md.
const later = {
  words: [],
  codebook: ['words'],
  factsheet: ['words', 'codebook'],
  maturity: ['words', 'codebook', 'factsheet'],
  prose: ['words', 'codebook', 'factsheet'],
  bibliography: ['words', 'codebook', 'factsheet'],
  checks: ['words', 'codebook', 'factsheet', 'maturity', 'prose', 'bibliography'],
  changes: ['words', 'codebook', 'factsheet', 'maturity', 'prose'],
  editions: ['words', 'codebook', 'factsheet', 'maturity', 'changes'],
  agreement: ['words', 'codebook', 'factsheet', 'maturity'],
  document: ['words', 'codebook', 'factsheet', 'maturity', 'checks', 'prose', 'bibliography'],
  exchange: [
    'words',
    'codebook',
    'factsheet',
    'maturity',
    'prose',
    'bibliography',
    'checks',
    'changes',
  ],
  review: ['words', 'codebook', 'factsheet', 'changes', 'document', 'exchange'],
  contract: [
    'words',
    'codebook',
    'factsheet',
    'maturity',
    'checks',
    'changes',
    'exchange',
    'bibliography',
    'document',
    'review',
  ],
}

const sharedOrder = Object.entries(later).map(([room, earlier]) => ({
  name: `shared-${room}`,
  comment: `src-shared/${room} may import ${earlier.join(', ') || 'nothing of the house'}`,
  severity: 'error',
  from: { path: `^src-shared/${room}/`, pathNot: '\\.test\\.ts$' },
  to: { path: '^src-', pathNot: `^src-shared/(${[room, ...earlier].join('|')})/` },
}))

const never = (name, from, to, comment, fromNot) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from, ...(fromNot && { pathNot: fromNot }) },
  to: { path: to },
})

export default {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: {
        orphan: true,
        path: '^src-',
        pathNot: ['\\.d\\.ts$', '\\.test\\.tsx?$', '^src-renderer/[^/]+\\.html$'],
      },
      to: {},
    },
    ...sharedOrder,
    never(
      'shared-is-pure',
      '^src-shared',
      '^(electron$|node:|fs$|path$|node_modules/(react|lowdb|electron))',
      'src-shared runs in main, in the window and on the command line alike',
      '\\.test\\.ts$',
    ),
    never('renderer-not-main', '^src-renderer', '^src-main', 'the window speaks the contract'),
    never('main-not-renderer', '^src-main', '^src-renderer', 'main keeps, it does not draw'),
    never(
      'only-shell-electron',
      '^src-(main|cli|renderer|shared)',
      '^(electron$|node_modules/electron/)',
      'electron is touched by src-main/shell and the preload script only',
      '^src-main/(shell/|preload\\.ts$|index\\.ts$)',
    ),
    never('store-not-handlers', '^src-main/store', '^src-main/(handlers|shell)', 'the store keeps'),
    never('handlers-not-shell', '^src-main/handlers', '^src-main/shell', 'handlers know no window'),
    ...['library', 'editor', 'maturity', 'export', 'preview', 'history'].map((room) =>
      never(
        `renderer-${room}`,
        `^src-renderer/${room}/`,
        `^src-renderer/(?!${room}/|fields/|controls/|notices/|preferences/|api\\.ts)`,
        'views meet in app/ only',
      ),
    ),
    never(
      'renderer-palette',
      '^src-renderer/palette/',
      '^src-renderer/(?!palette/|controls/)',
      'the palette names what there is; where it leads is for app/',
    ),
    never(
      'renderer-controls',
      '^src-renderer/controls/',
      '^src-renderer/(?!controls/)',
      'controls know no view and no field',
    ),
    never(
      'renderer-preferences',
      '^src-renderer/preferences/',
      '^src-renderer/(?!preferences/|api\\.ts)',
      'preferences know no view',
    ),
    never(
      'renderer-fields',
      '^src-renderer/fields/',
      '^src-renderer/(?!fields/|prose/|controls/|notices/|preferences/)',
      'fields know no view',
    ),
    never(
      'renderer-prose',
      '^src-renderer/prose/',
      '^src-renderer/(?!prose/|controls/|notices/)',
      'what texts are made of knows no form and no view',
    ),
    never(
      'faults-the-store',
      '^faults/',
      '^(src-(renderer|cli)|src-main/(handlers|shell)|e2e/(stories|tour))',
      'faults happen to the store, and to the app as its user has it',
    ),
    never('nobody-faults', '^(src-|e2e)', '^faults/', 'the product knows of no trial'),
    never('stories-not-sources', '^e2e', '^src-', 'stories drive what users get'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default'],
    },
  },
}
