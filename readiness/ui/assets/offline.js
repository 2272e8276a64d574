// Says that there is no connection as soon as the browser leaves its network: the open line itself would be found out
// minutes later. An app on the same machine is reached without any network, so it is asked before anything is said.
(() => {
  if (window.tellsOffline) return
  window.tellsOffline = true
  const AGAIN_MS = 3000, MOST_REACHED = 5
  const own = document.currentScript?.src
  let looking = 0, reached = 0

  const isReached = () => fetch(own, {method: 'HEAD', cache: 'no-store'}).then(() => true, () => false)
  const look = async () => {
    clearTimeout(looking)
    const isGone = !await isReached()
    reached = isGone ? 0 : reached + 1
    document.documentElement.toggleAttribute('data-offline', isGone)
    // The last moment of a network may still carry an answer.
    if (isGone || (!navigator.onLine && reached < MOST_REACHED)) looking = setTimeout(look, AGAIN_MS)
  }
  const begin = () => { reached = 0; look() }
  window.addEventListener('offline', begin)
  window.addEventListener('online', begin)
})()
