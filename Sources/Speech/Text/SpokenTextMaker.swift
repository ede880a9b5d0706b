import PromptEngine
import SessionModel

/// Makes an utterance ready for the synthesiser. Pure: everything that shapes the sound is decided here.
struct SpokenTextMaker: Sendable {
    /// Scalars of one utterance that are spoken; the tokens after them get marks but no sound.
    static let longestUtterance = 4000
    /// Scalars of one stretch; a sentence that is longer is cut between words.
    static let longestStretch = 400
    /// Milliseconds between sentences, before the pause of the profile is added.
    static let basicPause = 250

    /// A part of an utterance for `--phonemes`.
    enum Part {
        /// Sounds in IPA.
        case sounds(String)
        /// Text whose sounds a worker knows.
        case text(voice: String, String)
    }

    /// What one voice says of a token.
    private struct Piece {
        let voice: Voice
        let text: String
    }

    private let voice: Voice
    private let profile: VoiceProfile
    private let tigrinya: TigrinyaReader

    /// - Throws: `SpeakerError` with code `unknownLocale` or `languageData`.
    init(locale: LocaleTag, profile: VoiceProfile, rules: String) throws(SpeakerError) {
        guard let voice = Voice(rawValue: profile.name) else {
            let names = Voice.allCases.map(\.rawValue).joined(separator: ", ")
            throw SpeakerError(
                .unknownLocale, "There is no voice \(profile.name) for \(locale): choose one of \(names).")
        }
        self.voice = voice
        self.profile = profile
        tigrinya = TigrinyaReader(rules: try TigrinyaRules(folder: rules + "/ti/voice"))
    }

    func spokenText(for utterance: Utterance) -> SpokenText {
        var spoken = SpokenText(tokenCount: utterance.tokens.count)
        var budget = Self.longestUtterance
        var endsSentence = true
        for (index, token) in utterance.tokens.enumerated() where budget > 0 {
            let previous =
                index > 0 && !Sentences.endsClause(utterance.tokens[index - 1]) ? utterance.tokens[index - 1] : nil
            let next = Self.next(in: utterance.tokens, after: index)
            let pieces = pieces(of: token, after: previous, before: next, budget: &budget)
            for piece in pieces {
                let length = piece.text.unicodeScalars.count
                let last = spoken.stretches.last
                let fits = (last?.text.unicodeScalars.count ?? 0) + length < Self.longestStretch
                if !endsSentence, fits, let last, last.voice == piece.voice.rawValue {
                    spoken.stretches[spoken.stretches.count - 1].text += " " + piece.text
                } else {
                    spoken.stretches.append(stretch(piece))
                }
                endsSentence = false
                let end = spoken.stretches[spoken.stretches.count - 1].text.unicodeScalars.count
                spoken.spans.append(
                    .init(stretch: spoken.stretches.count - 1, offsets: (end - length)..<end, token: index))
            }
            if Sentences.ends(token), !endsSentence, index < utterance.tokens.count - 1 {
                spoken.stretches[spoken.stretches.count - 1].pauseAfter = Self.basicPause + profile.sentencePause
                endsSentence = true
            }
        }
        return spoken
    }

    func parts(of utterance: Utterance) -> [Part] {
        var parts: [Part] = []
        var previous: String?
        for (index, token) in utterance.tokens.enumerated() {
            let next = Self.next(in: utterance.tokens, after: index)
            for run in ScriptRun.runs(of: token) {
                let reader = voice.reader(of: run.script)
                switch reader {
                case .dutch: parts.append(.text(voice: reader.rawValue, run.text))
                case .arabic:
                    let text = ArabicText.prepared(run.text, after: previous, before: next)
                    parts.append(.text(voice: reader.rawValue, text))
                case .tigrinya: parts += tigrinya.words(run.text).map { .sounds($0.ipa) }
                }
            }
            previous = Sentences.endsClause(token) ? nil : token
        }
        return parts
    }

    /// The token after this one in the same clause.
    private static func next(in tokens: [String], after index: Int) -> String? {
        index + 1 < tokens.count && !Sentences.endsClause(tokens[index]) ? tokens[index + 1] : nil
    }

    private func pieces(
        of token: String, after previous: String?, before next: String?, budget: inout Int
    ) -> [Piece] {
        var pieces: [Piece] = []
        for run in ScriptRun.runs(of: token) {
            budget -= run.text.unicodeScalars.count
            guard budget >= 0 else { break }
            let reader = voice.reader(of: run.script)
            switch reader {
            case .dutch: pieces.append(Piece(voice: reader, text: run.text))
            case .arabic:
                pieces.append(
                    Piece(voice: reader, text: ArabicText.prepared(run.text, after: previous, before: next)))
            case .tigrinya:
                let words = tigrinya.words(run.text)
                guard !words.isEmpty else { continue }
                pieces.append(
                    Piece(voice: reader, text: EspeakPhonemes.text(words) + Sentences.closingPunctuation(of: run.text)))
            }
        }
        return pieces
    }

    private func stretch(_ piece: Piece) -> Stretch {
        Stretch(
            voice: piece.voice.rawValue,
            text: piece.text,
            isPhonemes: piece.voice == .tigrinya,
            rate: Calibration.libraryRate(for: profile, of: voice, spokenBy: piece.voice),
            pauseAfter: 0
        )
    }
}
