// Shows one engine, and says how long its first mount took: from the call to the second frame after it.
const engines = import.meta.glob('./engines/*.jsx')

const frames = (count) =>
  new Promise((resolve) => {
    const next = () => (count-- > 0 ? requestAnimationFrame(next) : resolve(performance.now()))
    next()
  })

window.mount = async (engine) => {
  const { mount } = await engines[`./engines/${engine}.jsx`]()
  await frames(2)
  const began = performance.now()
  const read = mount(document.getElementById('root'))
  const ms = (await frames(2)) - began
  window.read = read
  return ms
}
