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

    /// A spoken word with those beside it in the same clause, as they are written.
    private struct ClauseWord {
        let token: Int
        let text: String
        var previous: String?
        var next: String?
    }

    private let voice: Voice
    private let profile: VoiceProfile
    private let tigrinya: TigrinyaReader
    private let expander: TextExpander

    /// - Throws: `SpeakerError` with code `unknownLocale` or `languageData`.
    init(locale: LocaleTag, profile: VoiceProfile, rules: String) throws(SpeakerError) {
        guard let voice = Voice(rawValue: profile.name) else {
            let names = Voice.allCases.map(\.rawValue).joined(separator: ", ")
            throw SpeakerError(
                .unknownLocale, "There is no voice \(profile.name) for \(locale): choose one of \(names).")
        }
        self.voice = voice
        self.profile = profile
        let tigrinyaRules = try TigrinyaRules(folder: rules + "/ti/voice")
        tigrinya = TigrinyaReader(rules: tigrinyaRules)
        expander = try TextExpander(
            voice: voice, locales: rules, tigrinya: TigrinyaNumbers(words: tigrinyaRules.numbers))
    }

    func spokenText(for utterance: Utterance) -> SpokenText {
        var spoken = SpokenText(tokenCount: utterance.tokens.count)
        var budget = Self.longestUtterance
        var endsSentence = true
        var words = clauseWords(of: utterance)[...]
        for (index, token) in utterance.tokens.enumerated() where budget > 0 {
            let ofToken = words.prefix { $0.token == index }
            words = words.dropFirst(ofToken.count)
            for piece in pieces(of: ofToken, budget: &budget) {
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
            let next = index + 1 < utterance.tokens.count ? utterance.tokens[index + 1] : nil
            let ends = Sentences.ends(token) && !expander.isAbbreviation(token, before: next)
            if ends, !endsSentence, next != nil {
                spoken.stretches[spoken.stretches.count - 1].pauseAfter = Self.basicPause + profile.sentencePause
                endsSentence = true
            }
        }
        return spoken
    }

    func parts(of utterance: Utterance) -> [Part] {
        clauseWords(of: utterance).flatMap { word in
            ScriptRun.runs(of: word.text).flatMap { run -> [Part] in
                let reader = voice.reader(of: run.script)
                switch reader {
                case .dutch: return [.text(voice: reader.rawValue, run.text)]
                case .arabic: return [.text(voice: reader.rawValue, arabic(run, of: word))]
                case .tigrinya: return tigrinya.words(run.text).map { .sounds($0.ipa) }
                }
            }
        }
    }

    /// All that is said, each word with its neighbours in the same clause.
    private func clauseWords(of utterance: Utterance) -> [ClauseWord] {
        let words = expander.words(of: utterance.tokens, limit: Self.longestUtterance)
        var clauseWords: [ClauseWord] = []
        clauseWords.reserveCapacity(words.count)
        for word in words {
            var clauseWord = ClauseWord(token: word.token, text: word.text)
            if let last = clauseWords.last, !isPause(from: last, to: word, in: utterance.tokens) {
                clauseWord.previous = last.text
                clauseWords[clauseWords.count - 1].next = word.text
            }
            clauseWords.append(clauseWord)
        }
        return clauseWords
    }

    /// Also when a token that is not said, such as a dash, stands between them.
    private func isPause(from last: ClauseWord, to word: SpokenWord, in tokens: [String]) -> Bool {
        if Sentences.endsClause(last.text) { return true }
        guard last.token + 1 < word.token else { return false }
        return tokens[(last.token + 1)..<word.token].contains(where: Sentences.endsClause)
    }

    private func pieces(of words: some Sequence<ClauseWord>, budget: inout Int) -> [Piece] {
        var pieces: [Piece] = []
        for word in words {
            for run in ScriptRun.runs(of: word.text) {
                budget -= run.text.unicodeScalars.count
                guard budget >= 0 else { return pieces }
                if let piece = piece(run, of: word) { pieces.append(piece) }
            }
        }
        return pieces
    }

    private func piece(_ run: ScriptRun, of word: ClauseWord) -> Piece? {
        let reader = voice.reader(of: run.script)
        switch reader {
        case .dutch: return Piece(voice: reader, text: run.text)
        case .arabic: return Piece(voice: reader, text: arabic(run, of: word))
        case .tigrinya:
            let words = tigrinya.words(run.text)
            guard !words.isEmpty else { return nil }
            let text = EspeakPhonemes.text(words) + Sentences.closingPunctuation(of: run.text)
            return Piece(voice: reader, text: text)
        }
    }

    private func arabic(_ run: ScriptRun, of word: ClauseWord) -> String {
        ArabicText.prepared(run.text, after: word.previous, before: word.next)
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
