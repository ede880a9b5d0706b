/*
 * Before the first paint: how this person wants letters and colours, and how large a millimetre is on this screen, so
 * that no page flashes up as usual first. A classic script, as a module would run too late; settings.js and screen.js
 * tell what is kept where, and settings.js takes over from here.
 */
(() => {
    const root = document.documentElement
    const kept = (storage, place) => {
        try {
            return JSON.parse(window[storage].getItem(place)) ?? {}
        } catch {
            return {}
        }
    }
    const isMeasure = (mm) => mm >= 1 && mm <= 20

    const asked = Number(/[?#&]mm=([0-9.]{1,8})(?:&|#|$)/.exec(location.search + location.hash)?.[1])
    if (isMeasure(asked)) {
        try {
            sessionStorage.setItem('screen', JSON.stringify({ mm: asked }))
        } catch {
            // Then it lasts as long as the document.
        }
    }
    const mm = [asked, kept('sessionStorage', 'screen').mm, kept('localStorage', 'screen').mm].find(isMeasure)
    if (mm) root.style.setProperty('--mm', `${mm}px`)

    const { size, spacing, theme } = kept('sessionStorage', 'settings')
    if ([0, 2, 3].includes(size)) root.dataset.size = String(size + 1)
    if ([1, 2, 3].includes(spacing)) root.dataset.spacing = String(spacing)
    const themes = ['usual', 'light', 'dark', 'low']
    const usual = matchMedia('(prefers-contrast: more)').matches ? 'light' : 'usual'
    const wanted = themes[theme] ?? usual
    if (wanted !== 'usual') root.dataset.theme = wanted
})()
