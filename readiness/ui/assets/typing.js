// Hands in what is being typed: after a pause, and when the page is left, as far as the browser still sends it.
// Streamlit itself does so only when the field is left or a key is pressed for it, so that is the key which is pressed
// here. Until the server has worked it off, the root element says that something is not saved.
(() => {
  if (window.handsInTyping) return
  window.handsInTyping = true
  const PAUSE_MS = 800, LOOK_MS = 100
  const TYPED = '[data-testid=stTextInput] input, [data-testid=stTextArea] textarea, [data-testid=stNumberInput] input'
  // Half a name is no name: a new entry of a list waits until its field is left. So does half a number.
  const WAITS = '[class*=st-key-add-], [data-testid=stNumberInput]'
  const root = document.documentElement
  let field = null, timer = 0, watch = 0

  const isRunning = () => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState !== 'notRunning'
  const handIn = () => {
    clearTimeout(timer)
    if (!field?.isConnected) return
    field.dispatchEvent(new KeyboardEvent('keydown', {key: 'Enter', ctrlKey: true, bubbles: true, cancelable: true}))
    followUp()
  }
  const followUp = () => {
    field = null
    clearInterval(watch)
    let calm = 0
    watch = setInterval(() => {
      calm = isRunning() ? 0 : calm + 1
      if (calm < 3) return
      clearInterval(watch)
      if (!field) delete root.dataset.typing
    }, LOOK_MS)
  }

  document.addEventListener('input', event => {
    if (!event.target.matches?.(TYPED)) return
    clearTimeout(timer)
    field = event.target
    root.dataset.typing = ''
    if (field.value.trim() && !field.closest(WAITS)) timer = setTimeout(handIn, PAUSE_MS)
  }, true)
  document.addEventListener('focusout', event => {
    if (event.target !== field) return
    clearTimeout(timer)
    followUp()
  }, true)
  window.addEventListener('beforeunload', handIn)
  document.addEventListener('visibilitychange', () => { if (document.hidden) handIn() })
})()
