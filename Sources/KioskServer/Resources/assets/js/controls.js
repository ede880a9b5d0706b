/** Makes the answer controls of a page easy to tap. Each works as a plain form field without this. */
import { restoreDrafts } from './drafts.js'
import { enhanceNumber } from './controls/number.js'
import { enhanceKeyboard } from './keyboard.js'
import { enhancePad } from './controls/pad.js'
import { enhancePoints } from './controls/points.js'
import { enhanceRanking } from './controls/ranking.js'
import { enhanceText } from './controls/text.js'
import { enhanceSpeaking } from './speaking.js'

const CONTROLS = {
    keyboard: enhanceKeyboard, number: enhanceNumber, pad: enhancePad, points: enhancePoints, ranking: enhanceRanking, speaking: enhanceSpeaking,
    text: enhanceText,
}

/** Prepares every control on a page. */
export function enhance(page) {
    restoreDrafts(page)
    for (const control of page.querySelectorAll('[data-control]')) CONTROLS[control.dataset.control]?.(control)
}
