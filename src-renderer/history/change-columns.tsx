import { historyWords as words } from '../../src-shared/words/history'

/** The head of a table of changes: what, from what, to what. */
export function ChangeColumns() {
  return (
    <thead>
      <tr>
        {(['field', 'before', 'after'] as const).map((column) => (
          <th key={column} scope="col">
            {words.columns[column]}
          </th>
        ))}
      </tr>
    </thead>
  )
}
