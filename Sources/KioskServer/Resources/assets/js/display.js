/** The page on which an operator makes a drawn bank card as large as a real one. */
import { CARD, keep, LEAST, measured, millimetre, MOST, wipe } from './screen.js'

const sheet = document.querySelector('[data-kiosk]')
const range = document.getElementById('long')
const card = sheet.querySelector('.bank-card')
const address = document.getElementById('address')

const usual = millimetre()

/** The length of the card, in CSS pixels. */
let long = Math.round((measured() ?? usual) * CARD.long)

/** CSS pixels for a millimetre, as exact as a pixel on the card can tell. */
const mm = () => Math.round((long / CARD.long) * 1000) / 1000

const dutch = (number) => number.toLocaleString('nl-NL', { maximumFractionDigits: 2 })

function change(to) {
    long = Math.min(Math.max(Math.round(to), Number(range.min)), Number(range.max))
    show()
}

function show() {
    range.value = String(long)
    sheet.style.setProperty('--measured', `${mm()}px`)
    card.classList.toggle('upright', long > card.parentElement.clientWidth)
    sheet.querySelector('.found').textContent = `Een millimeter is hier ${dutch(mm())} pixels.`
    sheet.querySelector('[data-keep]').disabled = mm() === measured()
    sheet.querySelector('[data-wipe]').disabled = measured() === null
    address.textContent = address.href = `${sheet.dataset.kiosk}?mm=${mm()}`
}

function tell(text) {
    sheet.querySelector('.kept').textContent = text
    show()
}

range.min = String(Math.ceil(LEAST * CARD.long))
range.max = String(Math.floor(MOST * CARD.long))
range.addEventListener('input', () => change(Number(range.value)))
for (const button of sheet.querySelectorAll('[data-by]')) {
    button.addEventListener('click', () => change(long + Number(button.dataset.by)))
}
sheet.querySelector('[data-keep]').addEventListener('click', () => {
    tell(keep(mm()) ? 'Bewaard op dit apparaat.' : 'Deze browser bewaart niets. Gebruik het adres hieronder.')
})
sheet.querySelector('[data-wipe]').addEventListener('click', () => {
    wipe()
    long = Math.round(usual * CARD.long)
    tell('De maat is gewist.')
})
window.addEventListener('resize', show)
for (const part of document.querySelectorAll('.needs-script[hidden]')) part.hidden = false
tell(measured() === null ? 'Op dit apparaat is nog niets gemeten.' : 'Op dit apparaat is eerder gemeten.')
