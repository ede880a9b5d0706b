/**
 * The kiosk in the browser. The server's pages work without this; here they improve in place:
 * steps swap without a reload, texts speak, controls take taps, and a lost connection loses nothing.
 */
import { enhance } from './controls.js'
import { startCleaning } from './clean.js'
import { startListening } from './listen.js'
import { follow } from './live.js'
import { prepareNotices } from './notices.js'
import { show, startPanel } from './panel.js'
import { settle } from './settings.js'
import { startSwapping } from './swap.js'
import { speakArrival } from './speech.js'

/** Brings a page that has just come on the screen to life; `news` is spoken before it. */
function arrive(page, news = []) {
    settle(page)
    show()
    enhance(page)
    follow(page)
    prepareNotices(page)
    speakArrival(news)
}

startCleaning()
startListening()
startPanel()
startSwapping(arrive)
arrive(document.getElementById('page'))
