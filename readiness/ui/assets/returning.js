// Lets the page run once the line to the server is back. Streamlit does so by itself, but not if the line broke in the
// instant in which a run began: then what was given last would stay in the browser, and nobody would be told. Its own
// key for running the page is pressed then.
//
// Where something was given that the server has not worked off, a cookie says so for the moments until the page has run:
// whoever takes the tab in draws its page before those of tabs that only rest.
(() => {
  if (window.runsOnReturn) return
  window.runsOnReturn = true
  const PATIENCE_MS = 1500, GAVE = 'readiness-gave', GAVE_SECONDS = 20
  const here = location.pathname.replace(/\/[^/]*$/, '') || '/'
  const isPrivate = location.protocol === 'https:' ? ';secure' : ''
  let isLost = false, hasBeenConnected = false, gave = false, pressedAt = -Infinity, timer = 0

  const tell = seconds => {
    document.cookie = `${GAVE}=1;path=${here};max-age=${seconds};samesite=strict${isPrivate}`
  }

  const press = () => {
    const key = new KeyboardEvent('keydown', {key: 'r', code: 'KeyR', bubbles: true})
    // What takes the key in looks at the number that keys had before they had names.
    Object.defineProperty(key, 'keyCode', {get: () => 82})
    document.body.dispatchEvent(key)
    document.body.dispatchEvent(new KeyboardEvent('keyup', {key: 'r', code: 'KeyR', bubbles: true}))
  }

  // What was pressed a moment ago and began no run, the server may never have read.
  for (const kind of ['click', 'change']) {
    document.addEventListener(kind, event => { pressedAt = event.timeStamp }, true)
  }
  const isOpen = run => run !== 'notRunning' || 'typing' in document.documentElement.dataset
    || performance.now() - pressedAt < 1000 * GAVE_SECONDS

  // An outage may last longer than the cookie.
  setInterval(() => { if (gave) tell(GAVE_SECONDS) }, 1000 * GAVE_SECONDS / 2)

  new MutationObserver(() => {
    const {testConnectionState: line, testScriptState: run} =
      document.querySelector('[data-testid=stApp]')?.dataset ?? {}
    if (line !== 'CONNECTED') {
      gave ||= hasBeenConnected && !isLost && isOpen(run)
      if (gave) tell(GAVE_SECONDS)
      isLost = hasBeenConnected
      clearTimeout(timer)
      return
    }
    hasBeenConnected = true
    if (run === 'running') {
      clearTimeout(timer)
      pressedAt = -Infinity
    }
    if (gave && !isLost && run === 'notRunning') {
      gave = false
      tell(0)
    }
    if (!isLost) return
    isLost = false
    if (run !== 'running') timer = setTimeout(press, PATIENCE_MS)
  }).observe(document.documentElement, {
    subtree: true, attributes: true, attributeFilter: ['data-test-connection-state', 'data-test-script-state'],
  })
})()
