// Stands in for the libraries with which the citation library would fetch: nothing here reaches the network.

function refuse() {
  throw new Error('This app reaches no network.')
}

// They are imported so.
// oxlint-disable-next-line import/no-default-export
export default refuse
export { refuse as Headers }
