import invented from '../../resources/codebooks/invented-2023.json' with { type: 'json' }
import { codebookFile, type CodebookFile } from '../codebook/crosswalk'

/** A codebook that never was, for tests alone: it renames, splits, merges, retires, adds, and changes a criterion. */
export const invented2023: CodebookFile = codebookFile.parse(invented)
