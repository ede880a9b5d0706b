/** Characters as a person counts them: é is one, however it is written. */

const segmenter = window.Intl?.Segmenter ? new Intl.Segmenter() : null

/** @param {string} text @returns {string[]} */
export function graphemes(text) {
    return segmenter ? [...segmenter.segment(text)].map(({ segment }) => segment) : [...text]
}
