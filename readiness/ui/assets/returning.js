// Lets the page run once the line to the server is back. Streamlit does so by itself, but not if the line broke in the
// instant in which a run began: then what was given last would stay in the browser, and nobody would be told. Its own
// key for running the page is pressed then.
(() => {
  if (window.runsOnReturn) return
  window.runsOnReturn = true
  const PATIENCE_MS = 1500
  let isLost = false, hasBeenConnected = false, timer = 0

  const press = () => {
    const key = new KeyboardEvent('keydown', {key: 'r', code: 'KeyR', bubbles: true})
    // What takes the key in looks at the number that keys had before they had names.
    Object.defineProperty(key, 'keyCode', {get: () => 82})
    document.body.dispatchEvent(key)
    document.body.dispatchEvent(new KeyboardEvent('keyup', {key: 'r', code: 'KeyR', bubbles: true}))
  }

  new MutationObserver(() => {
    const {testConnectionState: line, testScriptState: run} =
      document.querySelector('[data-testid=stApp]')?.dataset ?? {}
    if (line !== 'CONNECTED') {
      isLost = hasBeenConnected
      clearTimeout(timer)
      return
    }
    hasBeenConnected = true
    if (run === 'running') clearTimeout(timer)
    if (!isLost) return
    isLost = false
    if (run !== 'running') timer = setTimeout(press, PATIENCE_MS)
  }).observe(document.documentElement, {
    subtree: true, attributes: true, attributeFilter: ['data-test-connection-state', 'data-test-script-state'],
  })
})()
