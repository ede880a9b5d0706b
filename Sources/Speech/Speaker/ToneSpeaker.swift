import NIOCore
public import PromptEngine
public import SessionModel

/// A speaker without a synthesiser, for tests: a soft tone, with one mark for each token at a steady pace.
public struct ToneSpeaker: Speaker {
    private let voices: [LocaleTag: VoiceProfile]?

    /// - Parameter voices: the locales that it knows; nil means every locale, at 120 words a minute.
    public init(voices: [LocaleTag: VoiceProfile]? = nil) {
        self.voices = voices
    }

    public func clipID(for utterance: Utterance) -> ClipID {
        let parts = [
            "tone", utterance.locale.rawValue, utterance.origin.rawValue, "\(wordTime(utterance.locale) ?? 0)",
            utterance.pitch.rawValue,
        ]
        return ClipID(hashing: Array((parts + utterance.tokens).joined(separator: "\u{0}").utf8))
    }

    public func clip(for utterance: Utterance) async throws(SpeakerError) -> Clip {
        guard let wordTime = wordTime(utterance.locale) else {
            throw SpeakerError(.unknownLocale, "No voice for \(utterance.locale): give it one in its locale.yaml.")
        }
        guard utterance.tokens.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) else {
            throw SpeakerError(.nothingToSay, "The text has no letters or numbers.")
        }
        let samples = Self.tone(milliseconds: wordTime * utterance.tokens.count, pitch: utterance.pitch)
        return Clip(
            id: clipID(for: utterance),
            audio: ByteBuffer(bytes: WAVFile.bytes(samples: samples)),
            duration: WAVFile.duration(sampleBytes: samples.count),
            marks: utterance.tokens.indices.map { WordMark(token: $0, start: $0 * wordTime) }
        )
    }

    /// Milliseconds a token.
    private func wordTime(_ locale: LocaleTag) -> Int? {
        guard let voices else { return 500 }
        return voices[locale].map { 60_000 / max(1, $0.wordsPerMinute) }
    }

    /// A square wave of 5% of full scale: of 210 Hz, or of 160 or 300 Hz for another pitch.
    private static func tone(milliseconds: Int, pitch: VoicePitch) -> [UInt8] {
        let halfPeriod =
            switch pitch {
            case .low: 69
            case .normal: 52
            case .high: 37
            }
        var samples = [UInt8](repeating: 0, count: WAVFile.sampleBytes(milliseconds: milliseconds))
        for index in 0..<(samples.count / 2) {
            let value: Int16 = index / halfPeriod % 2 == 0 ? 1638 : -1638
            samples[2 * index] = UInt8(truncatingIfNeeded: value)
            samples[2 * index + 1] = UInt8(truncatingIfNeeded: value >> 8)
        }
        return samples
    }
}
