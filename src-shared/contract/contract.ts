import { z } from 'zod'
import { reference, referenceFormats } from '../bibliography/reference'
import { question, toRead } from '../calibration/question'
import { testimony } from '../calibration/testimony'
import { codebookFile } from '../codebook/crosswalk'
import { codebookId } from '../codebook/schema'
import { loggedChange } from '../changes/logged'
import { digest } from '../comparison/digest'
import { documentFormats } from '../document/formats'
import type { Inline } from '../document/tree'
import { attachmentLimit, attachmentState, snapshot } from '../factsheet/attachment'
import { edit, step } from '../factsheet/edit'
import { factsheet, type Factsheet } from '../factsheet/factsheet'
import { note } from '../factsheet/people'
import { isSound } from '../factsheet/sound'
import { source } from '../factsheet/source'
import { takenRemark } from '../factsheet/taken-remark'
import { versionKinds } from '../factsheet/version-kind'
import { summary } from '../exchange/summary-schema'
import { areSummaries } from '../exchange/sound-summary'
import type { Summary } from '../exchange/summary'
import { refusals } from '../merge/may-merge'
import { mending } from './mending'
import { preferences, somePreferences } from './preferences'
import { receiving } from './receiving'
import { together } from './together'
import type { Verb } from './verbs'

const nothing = z.strictObject({})
const which = z.strictObject({ id: z.uuid() })
const edition = z.number().int().min(1990).max(2100)
/** Who reaches into a folder beside this computer. */
const reach = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('cloud'), service: z.string() }),
  z.strictObject({ kind: z.literal('network') }),
])
const whichBackup = z.strictObject({ name: z.string().max(60) })

/** A file of the data folder that could not be opened. It stays where it is, untouched. */
const setAside = z.strictObject({
  file: z.string(),
  why: z.enum(['unreadable', 'malformed', 'newer']),
  message: z.string(),
})
export type SetAside = z.infer<typeof setAside>

/** Edits are numbered from 1 on, as long as there is a journal of the factsheet; `n` is that of the last. */
const journalled = z.strictObject({ n: z.number().int().nonnegative(), savedAt: z.iso.datetime() })

/** It becomes the name of a file. */
export const styleId = z.string().regex(/^[a-z0-9-]{1,80}$/)
const listedStyle = z.strictObject({ id: z.string(), title: z.string(), own: z.boolean() })
export type ListedStyle = z.infer<typeof listedStyle>

export const exportForms = ['publication', 'draft', 'workingCopy', ...documentFormats] as const
/** A list of changes: as a document, or for programs. */
export const changeForms = ['docx', 'html', 'md', 'json'] as const
export type ChangeForm = (typeof changeForms)[number]

export type ExportForm = (typeof exportForms)[number]

type Exchange = { readonly asks: z.ZodType; readonly answers: z.ZodType }

const version = z.strictObject({
  /** Names it to `readVersion` and `nameVersion`. */
  version: z.string(),
  kind: z.enum(versionKinds),
  name: z.string(),
  /** When what it holds was saved. */
  at: z.iso.datetime(),
  by: z.string(),
})
export type ListedVersion = z.infer<typeof version>
const versionName = z.string().trim().max(200)
/** What people are called, by their ids. */
const names = z.record(z.string(), z.string())

/** A question of a codebook: its answer is kept under `all`, or for one factsheet under `own`. */
const asked = z.strictObject({
  all: z.string(),
  own: z.string(),
  kind: z.enum(['split', 'level']),
  says: z.string(),
  about: z.string(),
  options: z.array(z.strictObject({ value: z.string(), label: z.string() })).readonly(),
  isOne: z.boolean(),
})

const alike = z.strictObject({
  address: z.string(),
  passage: z.string(),
  other: z.strictObject({
    id: z.string(),
    country: z.string(),
    edition: z.number().int(),
    address: z.string(),
  }),
  likeness: z.number(),
})

/** As many as are read in one go. */
const someIds = z.array(z.uuid()).min(1).max(100).readonly()
const whichAndWhy = z.strictObject({ id: z.uuid(), why: z.string() })
const passageThere = z.strictObject({
  id: z.uuid(),
  country: z.string(),
  edition: z.number().int(),
  address: z.string(),
  passage: z.string(),
})

/** Each verb with the shape of what it is asked and what it answers. Only JSON crosses; no path ever does, but to be shown. */
export const contract = {
  /** The newest factsheets, for the first sight: null where they were not kept, and once the list could be asked for. */
  firstRows: {
    asks: nothing,
    answers: z.strictObject({
      rows: z
        .strictObject({
          dataFolder: z.string(),
          summaries: z.custom<Summary[]>(areSummaries),
          /** How many factsheets there are in all. */
          count: z.number().int().nonnegative(),
        })
        .nullable(),
    }),
  },
  listFactsheets: {
    asks: nothing,
    answers: z.strictObject({
      dataFolder: z.string(),
      summaries: z.custom<Summary[]>(areSummaries),
      setAside: z.array(setAside),
      /** Loaded codebooks: factsheets may be written with one of them. */
      codebooks: z.array(codebookFile).readonly().optional(),
    }),
  },
  /** How far an edition is, as a table in a file that is asked for. `today` is the day where the analyst is. */
  exportCockpit: {
    asks: z.strictObject({
      edition: z.number().int(),
      today: z.string().max(10),
      form: z.enum(['csv', 'xlsx']),
    }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('written'), file: z.string() }),
    ]),
  },
  /** Ids of the factsheets that say it; `unread` are still to be read, and may say it too. */
  searchLibrary: {
    asks: z.strictObject({ wanted: z.string().max(400) }),
    answers: z.strictObject({ ids: z.array(z.string()), unread: z.number().int().nonnegative() }),
  },
  /** Where these factsheets say it, one place each. */
  readHits: {
    asks: z.strictObject({
      ids: z.array(z.uuid()).max(100).readonly(),
      wanted: z.string().max(400),
    }),
    answers: z.strictObject({
      hits: z.record(
        z.string(),
        z.strictObject({
          address: z.string(),
          label: z.string(),
          before: z.string(),
          found: z.string(),
          after: z.string(),
        }),
      ),
    }),
  },
  beginFactsheet: {
    asks: z.strictObject({
      code: z.string().max(8),
      name: z.string().trim().min(1).max(200),
      edition,
    }),
    answers: which,
  },
  /** It will be opened at once, most likely. */
  readAhead: { asks: which, answers: nothing },
  openFactsheet: {
    asks: which,
    answers: journalled.extend({
      /** Whoever read it from its file has looked at it already. */
      record: z.custom<Factsheet>(isSound),
      /** Edits are sent in its name. A later opening ends it: then they are refused as stale. */
      opening: z.uuid(),
      /** What can be undone and redone. */
      done: z.array(step).readonly(),
      undone: z.array(step).readonly(),
      /** The version in the record's file, where the journal had edits that it lacked: they are in `record`. */
      recovered: z.strictObject({ record: factsheet, savedAt: z.iso.datetime() }).optional(),
      /** Edits that the file lacked, and that is another one now, are in this factsheet. */
      keptApartAs: z.uuid().optional(),
      /** Why it can be read and not changed: it is of a newer version. */
      /** Loaded codebooks: what it was written with may be one of them. */
      codebooks: z.array(codebookFile).readonly().optional(),
      readOnly: z.string().optional(),
    }),
  },
  /** Answered once the edits outlive a power cut. `from` is the number of the first; what was kept before may come again. */
  keepEdits: {
    asks: which.extend({
      opening: z.uuid(),
      from: z.number().int().positive(),
      edits: z.array(edit).readonly(),
    }),
    answers: journalled,
  },
  /** The window is done with it for now: its file need not wait to hold the last edits. */
  closeFactsheet: { asks: which, answers: nothing },
  /** The codebooks that were loaded into this library, and the last move that can be taken back. */
  listCodebooks: {
    asks: nothing,
    answers: z.strictObject({
      codebooks: z.array(
        z.strictObject({ id: z.string(), title: z.string(), edition: z.number().int() }),
      ),
      last: z
        .strictObject({
          title: z.string(),
          at: z.iso.datetime(),
          factsheets: z.number().int().nonnegative(),
        })
        .nullable(),
    }),
  },
  /** What a codebook would do: one that is loaded, or one from a file that is asked for. Nothing has changed by it. */
  planCodebook: {
    asks: z.strictObject({ id: codebookId.nullable() }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({
        outcome: z.literal('planned'),
        /** Names what was planned to `applyCodebook`, until something else is. */
        pending: z.uuid(),
        title: z.string(),
        changes: z.array(z.string()).readonly(),
        factsheets: z.array(
          z.strictObject({
            id: z.uuid(),
            name: z.string(),
            summary: z.string(),
            moves: z.array(z.string()).readonly(),
            questions: z.array(asked).readonly(),
          }),
        ),
        kept: z.array(z.strictObject({ name: z.string(), why: z.string() })),
      }),
    ]),
  },
  /** Under all factsheets that it is meant for, or none. `decisions` by the keys of the questions. */
  applyCodebook: {
    asks: z.strictObject({
      pending: z.uuid(),
      decisions: z.record(z.string(), z.array(z.string()).readonly()),
    }),
    answers: z.strictObject({ moved: z.number().int().nonnegative() }),
  },
  /** Puts the factsheets that the last move has changed back to the byte, or none. */
  undoCodebook: { asks: nothing, answers: z.strictObject({ restored: z.number().int() }) },
  /** Which factsheet was open when the window's process ended and the main process went on; null where none was. */
  resume: { asks: nothing, answers: z.strictObject({ id: z.uuid().nullable() }) },
  /** Adds what the window holds as a factsheet of its own: for edits that can no longer go where they were made. */
  keepApart: { asks: z.strictObject({ record: factsheet }), answers: which },
  duplicateFactsheet: { asks: which, answers: which },
  /** The next edition of these, with their answers carried over. One that cannot be begun does not hold up the others. */
  beginEdition: {
    asks: z.strictObject({ ids: z.array(z.uuid()).min(1).max(10_000).readonly(), edition }),
    answers: z.strictObject({
      begun: z.array(z.uuid()),
      leftOut: z.array(whichAndWhy),
    }),
  },
  /** A factsheet to look at, not to edit: as it was with this content, where that is kept, else as it is now. */
  readFactsheet: {
    asks: which.extend({ sha: z.string().max(64).optional() }),
    answers: z.strictObject({ record: factsheet }),
  },
  /** A copy without the answers, for somebody who is to answer without having seen them: into the library, or into a file. */
  beginSecondCoding: {
    asks: which.extend({ into: z.enum(['library', 'file']) }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('begun'), id: z.uuid() }),
      z.strictObject({ outcome: z.literal('written'), file: z.string() }),
    ]),
  },
  /** The second codings of a factsheet that the library holds, the one changed last first. */
  listSecondCodings: {
    asks: which,
    answers: z.strictObject({
      codings: z.array(
        z.strictObject({ id: z.uuid(), name: z.string(), changedAt: z.iso.datetime() }),
      ),
    }),
  },
  /** The notes on all factsheets, each with the factsheet and the field that it is on. */
  listNotes: {
    asks: nothing,
    answers: z.strictObject({
      notes: z.array(
        z.strictObject({
          factsheet: z.strictObject({ id: z.uuid(), name: z.string() }),
          /** What the field is called; empty where it is no longer there. */
          field: z.string(),
          author: z.string(),
          note,
        }),
      ),
      /** How many factsheets with notes could not be read. */
      unreadable: z.number().int().nonnegative(),
    }),
  },
  /** That an answer of a factsheet was wrong, as a note on it, published or not. */
  noteErratum: {
    asks: which.extend({ target: z.string().max(400), text: z.string().trim().min(1).max(20_000) }),
    answers: nothing,
  },
  /** What is different in the later of two factsheets goes to a file that is asked for. */
  exportChanges: {
    asks: z.strictObject({ before: z.uuid(), after: z.uuid(), form: z.enum(changeForms) }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('written'), file: z.string() }),
    ]),
  },
  /** A copy of a policy goes to the end of another factsheet with the sources it cites. */
  copyPolicy: {
    asks: z.strictObject({ from: z.uuid(), policy: z.string(), into: z.uuid() }),
    answers: z.strictObject({ policy: z.string(), sources: z.number().int().nonnegative() }),
  },
  /** Passages that other factsheets share, and the texts of the last edition. Takes a while: for pauses, never for keys. */
  compareWithLibrary: {
    asks: which,
    answers: z.strictObject({ alike: z.array(alike), lastEdition: z.array(z.string()) }),
  },
  /**
   * What comparing needs of some factsheets, without their texts: in the categories of `codebook`, or each in its own. For
   * many, ask for some after some: each answer is a short piece of work.
   */
  compareFactsheets: {
    asks: z.strictObject({ ids: someIds, codebook: codebookId.nullable() }),
    answers: z.strictObject({
      countries: z.array(digest).readonly(),
      leftOut: z.array(whichAndWhy),
      codebooks: z.array(codebookFile).readonly(),
    }),
  },
  /** What some factsheets say on one question, with texts, facts and reasons, or write beside all questions. For many, ask for some after some. */
  readTestimonies: {
    asks: z.strictObject({ ids: someIds, question: toRead }),
    answers: z.strictObject({ said: z.array(testimony).readonly(), leftOut: z.array(whichAndWhy) }),
  },
  /** Passages that some countries share in their texts on one question; `isCut` says that there are more. */
  findAlike: {
    asks: z.strictObject({ ids: z.array(z.uuid()).max(10_000).readonly(), question }),
    answers: z.strictObject({
      pairs: z
        .array(z.strictObject({ one: passageThere, other: passageThere, likeness: z.number() }))
        .readonly(),
      isCut: z.boolean(),
    }),
  },
  /** The earlier states of a factsheet that are kept, the newest first. */
  listVersions: {
    asks: which,
    answers: z.strictObject({
      versions: z.array(version),
      /** How many there are that cannot be read. */
      unreadable: z.number().int().nonnegative(),
      names,
    }),
  },
  readVersion: {
    asks: which.extend({ version: z.string() }),
    answers: z.strictObject({ record: factsheet }),
  },
  /** Keeps the factsheet as it is now, its last edits included. */
  keepVersion: {
    asks: which.extend({ kind: z.enum(['named', 'beforeRestore']), name: versionName }),
    answers: z.strictObject({ version: z.string() }),
  },
  /** An empty name takes the name away. */
  nameVersion: {
    asks: which.extend({ version: z.string(), name: versionName }),
    answers: nothing,
  },
  /**
   * Who changed which field from what to what, and when, the newest first: of one field where an address is given.
   * `isCut` says that there are more than are answered.
   */
  readChanges: {
    asks: which.extend({ address: z.string().nullable() }),
    answers: z.strictObject({
      changes: z.array(loggedChange),
      isCut: z.boolean(),
      /** What was kept in earlier times cannot be read. */
      isDamaged: z.boolean(),
      names,
    }),
  },
  /** The factsheet goes to the trash of the data folder; `restoreFactsheet` brings it back. */
  trashFactsheet: { asks: which, answers: nothing },
  restoreFactsheet: { asks: which, answers: which },
  openSample: { asks: nothing, answers: which },
  openFile: {
    asks: nothing,
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('added'), id: z.uuid() }),
      z.strictObject({ outcome: z.literal('identical'), id: z.uuid() }),
      /** The library holds another version: nothing has changed yet, and `settleOpenedFile` decides. */
      z.strictObject({
        outcome: z.literal('differs'),
        pending: z.uuid(),
        here: summary,
        there: summary,
        /** Why neither may take the place of the other. */
        refused: z.enum(refusals).nullable(),
      }),
    ]),
  },
  settleOpenedFile: {
    asks: z.strictObject({ pending: z.uuid(), choice: z.enum(['replace', 'keepBoth', 'leave']) }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('left') }),
      z.strictObject({ outcome: z.literal('added'), id: z.uuid() }),
      /** The version that gave way is pending now: replacing with it takes the replacement back. */
      z.strictObject({ outcome: z.literal('replaced'), id: z.uuid(), before: z.uuid() }),
    ]),
  },
  ...together,
  ...receiving,
  /** What the window says of the data folder as a whole. */
  describeFolder: {
    asks: nothing,
    answers: z.strictObject({
      folder: z.string(),
      /** Why nothing can be changed, and whether that can be ended here: at once, after being asked, or not. */
      readOnly: z
        .strictObject({ message: z.string(), takeOver: z.enum(['free', 'ask', 'no']) })
        .nullable(),
      /** Damaged records in whose place an older version was put, until `mendedSeen`. */
      mended: z.array(mending),
      reach: reach.nullable(),
    }),
  },
  mendedSeen: { asks: nothing, answers: nothing },
  /** The newest first. `carried` were damaged then and come from the backup before; `missing` are not in it. */
  listBackups: {
    asks: nothing,
    answers: z.strictObject({
      backups: z.array(
        z.strictObject({
          name: z.string(),
          at: z.iso.datetime(),
          why: z.enum(['regular', 'beforeRestore', 'beforeMigration', 'beforeCodebook']),
          records: z.number().int(),
          carried: z.number().int(),
          missing: z.number().int(),
        }),
      ),
    }),
  },
  openBackup: {
    asks: whichBackup,
    answers: z.strictObject({
      records: z.array(z.strictObject({ id: z.string(), name: z.string(), savedAt: z.string() })),
    }),
  },
  /** False: nothing has changed since the newest. */
  makeBackup: { asks: nothing, answers: z.strictObject({ made: z.boolean() }) },
  /** One factsheet, or all where `id` is null. What is there now is backed up first. */
  restoreBackup: {
    asks: whichBackup.extend({ id: z.uuid().nullable() }),
    answers: z.strictObject({
      restored: z.number().int(),
      same: z.number().int(),
      failed: z.number().int(),
    }),
  },
  /** Restores into a temporary folder, and compares. `asNow` are as in the library. */
  drillBackup: {
    asks: whichBackup,
    answers: z.strictObject({
      records: z.number().int(),
      asNow: z.number().int(),
      damaged: z.number().int(),
    }),
  },
  listTrash: {
    asks: nothing,
    answers: z.strictObject({
      items: z.array(
        z.strictObject({
          file: z.string(),
          name: z.string(),
          at: z.iso.datetime(),
          daysLeft: z.number().int(),
          /** The library holds another version of it. */
          wasReplaced: z.boolean(),
        }),
      ),
    }),
  },
  restoreTrashed: { asks: z.strictObject({ file: z.string().max(200) }), answers: which },
  /** Asks for a folder. An `empty` one may be there or not; a `library` would be opened, and nothing copied; a `new` one begun there, where the library is gone. */
  chooseLibraryFolder: {
    asks: nothing,
    answers: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('none') }),
      z.strictObject({
        kind: z.enum(['empty', 'library', 'new']),
        folder: z.string(),
        reach: reach.nullable(),
      }),
    ]),
  },
  /** Into the folder chosen last. `files` were copied and compared; null where nothing was. */
  moveLibrary: {
    asks: nothing,
    answers: z.strictObject({
      folder: z.string(),
      from: z.string(),
      files: z.number().int().nullable(),
    }),
  },
  /** All of the library as one file, which was read again and compared. */
  packLibrary: {
    asks: nothing,
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({
        outcome: z.literal('written'),
        file: z.string(),
        files: z.number().int(),
      }),
    ]),
  },
  /** A library made of such a file, in a folder that was empty; it is the one in use now. */
  unpackLibrary: {
    asks: nothing,
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({
        outcome: z.literal('opened'),
        folder: z.string(),
        files: z.number().int(),
      }),
    ]),
  },
  /** Ends that the folder is read-only here, where `describeFolder` says that it can be. */
  takeOver: { asks: nothing, answers: nothing },
  exportFactsheet: {
    /** `unsaved` is what the window holds and the store could not take: then that is what leaves. */
    asks: which.extend({ form: z.enum(exportForms), unsaved: factsheet.optional() }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('written'), file: z.string() }),
    ]),
  },
  /**
   * Several files go into a folder that is asked for, with a manifest that names them. What cannot be made is left out
   * and said; each file is written as a whole or not at all.
   */
  exportFactsheets: {
    asks: z.strictObject({
      ids: z.array(z.uuid()).min(1).max(10_000),
      forms: z.array(z.enum(exportForms)).min(1),
      unsaved: factsheet.optional(),
    }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({
        /** stopped: by `stopExport`; what was written by then is whole and in the manifest. */
        outcome: z.enum(['written', 'stopped']),
        folder: z.string(),
        files: z.number().int().nonnegative(),
        leftOut: z.array(z.strictObject({ name: z.string(), why: z.string() })),
      }),
    ]),
  },
  /** The series as data goes into an empty folder that is asked for; `all`: also what is neither validated nor published. */
  exportDataset: {
    asks: z.strictObject({ ids: z.array(z.uuid()).min(1).max(10_000), all: z.boolean() }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      /** By `stopExport`: nothing was written. */
      z.strictObject({ outcome: z.literal('stopped') }),
      z.strictObject({
        outcome: z.literal('written'),
        folder: z.string(),
        factsheets: z.number().int().nonnegative(),
        /** Neither validated nor published. */
        notReady: z.number().int().nonnegative(),
        leftOut: z.array(z.strictObject({ name: z.string(), why: z.string() })),
      }),
    ]),
  },
  /** A chart and what it was drawn from, as three files of one name in a folder that is asked for. */
  exportChart: {
    asks: z.strictObject({
      name: z.string().trim().min(1).max(120),
      svg: z.string().max(4_000_000),
      png: z.string().max(40_000_000),
      columns: z.array(z.string()).max(400),
      rows: z.array(z.array(z.union([z.string(), z.number(), z.null()])).max(400)).max(20_000),
    }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('written'), folder: z.string() }),
    ]),
  },
  /** How far the export under way has come; null while there is none. */
  exportProgress: {
    asks: nothing,
    answers: z
      .strictObject({ done: z.number().int(), of: z.number().int(), name: z.string() })
      .nullable(),
  },
  /** The export under way stops before its next page. */
  stopExport: { asks: nothing, answers: nothing },
  /** The pages of the PDF that would be exported now: found by printing it, out of sight. */
  findPages: {
    asks: which,
    answers: z.strictObject({
      /** Of each place that contents and links lead to, by its anchor. */
      numbers: z.array(z.tuple([z.string(), z.number().int()])),
      starts: z.array(
        z.strictObject({
          page: z.number().int(),
          child: z.string(),
          at: z.number().int(),
          words: z.string(),
        }),
      ),
    }),
  },
  /** A copy for an authority to correct, frozen as the factsheet is now. */
  exportReview: {
    asks: which.extend({
      sentTo: z.string().trim().min(1).max(200),
      format: z.enum(['docx', 'html']),
      unsaved: factsheet.optional(),
    }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({
        outcome: z.literal('written'),
        file: z.string(),
        /** What the copy says of itself: when it was frozen, and in which state. */
        sentAt: z.iso.datetime(),
        contentSha: z.string(),
      }),
    ]),
  },
  /** What was said in a copy that came back, from a file that is asked for. Nothing is kept. */
  readReviewCopy: {
    asks: which,
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('read'), remarks: z.array(takenRemark) }),
    ]),
  },
  /** What another program's bibliography holds: from a pasted text, or from a file that is asked for. Nothing is kept. */
  readReferences: {
    asks: z.strictObject({ pasted: z.string().optional() }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({
        outcome: z.literal('read'),
        format: z.enum(referenceFormats),
        references: z.array(reference),
      }),
    ]),
  },
  /** The bibliography as the window holds it goes to a file for other programs. */
  exportReferences: {
    asks: z.strictObject({
      country: z.string(),
      edition: z.number().int(),
      sources: z.array(source),
      format: z.enum(referenceFormats),
    }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({
        outcome: z.literal('written'),
        file: z.string(),
        /** What the format has no place for, by the title of the entry. */
        lost: z.array(z.strictObject({ title: z.string(), fields: z.array(z.string()) })),
      }),
    ]),
  },
  /** The styles of citation there are: those that come with the app, and those that somebody has added. */
  listStyles: { asks: nothing, answers: z.strictObject({ styles: z.array(listedStyle) }) },
  /** Keeps a style (.csl) from a file that is asked for. */
  addStyle: {
    asks: nothing,
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('added'), style: listedStyle }),
    ]),
  },
  removeStyle: { asks: z.strictObject({ id: styleId }), answers: nothing },
  /** How sources are written in a style. */
  styleSources: {
    asks: z.strictObject({ style: styleId, sources: z.array(source) }),
    answers: z.strictObject({
      entries: z.array(
        z.strictObject({
          source: z.string(),
          inlines: z.custom<readonly Inline[]>(Array.isArray),
        }),
      ),
    }),
  },
  /** Keeps a copy of a file in the library: of one that was dropped, or of one that is asked for. */
  keepAttachment: {
    asks: z.strictObject({
      dropped: z
        .strictObject({
          name: z.string().max(1000),
          base64: z.string().max(Math.ceil(attachmentLimit / 3) * 4 + 4),
        })
        .optional(),
    }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('kept'), snapshot }),
    ]),
  },
  lookAtAttachment: {
    asks: z.strictObject({ sha256: z.string() }),
    answers: z.strictObject({ state: attachmentState }),
  },
  /** The copy goes to a file that is asked for, named as it was. */
  saveAttachment: {
    asks: z.strictObject({ sha256: z.string(), file: z.string() }),
    answers: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({ outcome: z.literal('written'), file: z.string() }),
    ]),
  },
  /** Shows the file exported last in the platform's file manager. */
  showExported: { asks: nothing, answers: nothing },
  /** What undo and redo would do now, for the menu; null where there is nothing. */
  nameEdits: {
    asks: z.strictObject({ undo: z.string().nullable(), redo: z.string().nullable() }),
    answers: nothing,
  },
  readPreferences: { asks: nothing, answers: preferences },
  changePreferences: { asks: somePreferences, answers: preferences },
  /** The window has saved what it held, or its user has said to go without: close it. */
  leave: { asks: nothing, answers: nothing },
  /** The window cannot save what it holds and is asking its user, or its user has said to stay: do not wait for `leave`. */
  stay: { asks: nothing, answers: nothing },
} as const satisfies Record<Verb, Exchange>

export type Asks<V extends Verb> = z.infer<(typeof contract)[V]['asks']>
export type Answers<V extends Verb> = z.infer<(typeof contract)[V]['answers']>
