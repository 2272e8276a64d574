// Says that there is no connection as soon as the browser leaves its network: the open line itself would be found out
// minutes later. An app on the same machine is reached without any network, so it is asked before anything is said.
(() => {
  if (window.tellsOffline) return
  window.tellsOffline = true
  const AGAIN_MS = 3000
  const own = document.currentScript?.src
  let looking = 0

  const isReached = () => fetch(own, {method: 'HEAD', cache: 'no-store'}).then(() => true, () => false)
  const look = async () => {
    clearTimeout(looking)
    const isGone = !await isReached()
    document.documentElement.toggleAttribute('data-offline', isGone)
    if (isGone) looking = setTimeout(look, AGAIN_MS)
  }
  window.addEventListener('offline', look)
  window.addEventListener('online', look)
})()
