/**
 * The kiosk in the browser. The server's pages work without this; here they improve in place:
 * steps swap without a reload, texts speak, controls take taps, and a lost connection loses nothing.
 */
import { watchBar } from './bar.js'
import { enhance } from './controls.js'
import { startCleaning } from './clean.js'
import { startEar } from './ear.js'
import { showHelp, startHelp } from './help.js'
import { startKeys } from './keys.js'
import { startListening } from './listen.js'
import { follow } from './live.js'
import { prepareNotices } from './notices.js'
import { begin, page } from './page.js'
import { askAgain, startIdling } from './idle.js'
import { show, startPanel } from './panel.js'
import { startPressing } from './press.js'
import { settle } from './settings.js'
import { holdShortcuts } from './shortcuts.js'
import { startSwapping, visit } from './swap.js'
import { speak, speakArrival } from './speech.js'
import { startSwitches } from './switches.js'
import { startTouching } from './touch.js'

/** Brings a page that has just come on the screen to life; `news` is spoken before it. */
function arrive(fresh, news = []) {
    settle(fresh)
    show()
    enhance(fresh)
    watchBar()
    follow(fresh)
    prepareNotices(fresh)
    const asked = showHelp()
    if (askAgain()) return
    if (asked.length > 0) speak([...news, ...asked])
    else speakArrival(news)
}

startCleaning()
startIdling()
startPressing()
holdShortcuts()
startListening()
startPanel()
startHelp(visit)
startSwapping(arrive)
startSwitches()
startEar()
startKeys()
startTouching()
document.addEventListener('seated', () => {
    page().dataset.events = `${page().dataset.base}/help/events`
    follow(page())
})
// A screen that is loaded whole begins at its question too, as one that swaps in.
if (document.activeElement === document.body) begin()
arrive(page())
