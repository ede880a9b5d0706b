"""Listens to what comes out of the page's one audio element, and tells how high it is."""

import io
import math
import struct
import wave

TONE = 220
"""Hertz: near the middle of what voices are."""

HARMONICS = [0.5, 0.3, 0.2]

TAP_OFF = """
    () => {
        const voice = document.getElementById('voice')
        const context = new AudioContext()
        const ear = context.createAnalyser()
        ear.fftSize = 32768
        context.createMediaElementSource(voice).connect(ear)
        ear.connect(context.destination)
        window.heard = () => {
            const samples = new Float32Array(ear.fftSize)
            ear.getFloatTimeDomainData(samples)
            return { samples, rate: context.sampleRate }
        }
        // The period of a window by autocorrelation, between samples by a parabola; nothing where nothing is voiced.
        window.frequency = (samples, from, size, rate) => {
            const product = (shift) => {
                let sum = 0
                for (let place = from; place < from + size; place += 1) sum += samples[place] * samples[place + shift]
                return sum
            }
            const energy = product(0)
            if (energy / size < 1e-5) return null
            const shortest = Math.round(rate / 400), longest = Math.round(rate / 60)
            const likeness = []
            for (let shift = shortest; shift <= longest; shift += 1) likeness.push(product(shift) / energy)
            const best = Math.max(...likeness)
            if (best < 0.6) return null
            const place = likeness.findIndex((value, index) => value > 0.9 * best
                && value >= (likeness[index - 1] ?? 2) && value >= (likeness[index + 1] ?? 2))
            if (place < 0) return null
            const [before, here, after] = [likeness[place - 1], likeness[place], likeness[place + 1]]
            const bend = before - 2 * here + after
            return rate / (shortest + place + (bend ? (before - after) / (2 * bend) : 0))
        }
        return context.resume()
    }
"""

TONE_FREQUENCY = """
    () => {
        const { samples, rate } = heard()
        return frequency(samples, 12000, 12000, rate)
    }
"""

VOICE_FREQUENCY = """
    async (clip) => {
        const voice = document.getElementById('voice')
        const found = []
        while (!(voice.currentSrc.includes(clip) && voice.currentTime > 0.3)) await new Promise(requestAnimationFrame)
        let last = performance.now()
        while (voice.currentSrc.includes(clip) && !voice.paused) {
            await new Promise(requestAnimationFrame)
            if (performance.now() - last < 400) continue
            last = performance.now()
            const { samples, rate } = heard()
            const size = Math.round(rate * 0.04), longest = Math.round(rate / 60) + 1
            // The newest 0.4 s: what came since the last look.
            for (let from = samples.length - Math.round(rate * 0.4); from + size + longest < samples.length; from += size) {
                const hertz = frequency(samples, from, size, rate)
                if (hertz) found.push(hertz)
            }
        }
        found.sort((one, other) => one - other)
        return [found[Math.floor(found.length / 2)], found.length]
    }
"""


def tone(seconds=6, rate=22_050):
    """A WAV file of a steady tone with some harmonics, as our clips are: mono, 16 bit."""
    samples = bytearray()
    for place in range(seconds * rate):
        turn = 2 * math.pi * TONE * place / rate
        value = sum(share * math.sin((index + 1) * turn) for index, share in enumerate(HARMONICS))
        samples += struct.pack("<h", int(12_000 * value))
    file = io.BytesIO()
    with wave.open(file, "wb") as out:
        out.setnchannels(1)
        out.setsampwidth(2)
        out.setframerate(rate)
        out.writeframes(bytes(samples))
    return file.getvalue()
