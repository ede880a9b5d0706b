import PromptEngine

/// From real words a minute to the library's own rate number, which is none.
///
/// Measured on produced audio: `CalibrationTests` says a paragraph in each voice and compares.
enum Calibration {
    /// The library's limits.
    static let limits = 80...450

    /// A library rate, and the milliseconds that a word then takes without the pauses between sentences.
    typealias Point = (rate: Int, wordTime: Double)

    /// - Parameters:
    ///   - profile: of the locale: how fast, and how long the pauses are.
    ///   - voice: of the locale.
    ///   - speaker: who says this stretch: another voice for words in another script.
    static func libraryRate(for profile: VoiceProfile, of voice: Voice, spokenBy speaker: Voice) -> Int {
        guard voice == speaker else { return rate(wordTime: foreignWordTime(speaker), speaker) }
        let pause = Double(SpokenTextMaker.basicPause + profile.sentencePause)
        return rate(
            wordTime: 60_000 / Double(max(1, profile.wordsPerMinute)) - pause / wordsPerSentence(voice), speaker)
    }

    /// Words of a sentence in ordinary prose for listeners, over which the pause after it is spread.
    private static func wordsPerSentence(_ voice: Voice) -> Double {
        switch voice {
        case .dutch: 8.5
        case .arabic: 6.3
        case .tigrinya: 5.8
        }
    }

    /// Words of another script are rare in a sentence, and are said at a normal pace.
    private static func foreignWordTime(_ voice: Voice) -> Double {
        switch voice {
        case .dutch: 460
        case .arabic: 750
        case .tigrinya: 750
        }
    }

    /// Between measured points, 1 / time is nearly straight.
    private static func rate(wordTime: Double, _ voice: Voice) -> Int {
        let points = points(voice)
        let upper = points.firstIndex { $0.wordTime <= wordTime } ?? points.count - 1
        let (slow, fast) = (points[max(0, upper - 1)], points[max(1, upper)])
        let share = (1 / max(wordTime, 50) - 1 / slow.wordTime) / (1 / fast.wordTime - 1 / slow.wordTime)
        let rate = Double(slow.rate) + share * Double(fast.rate - slow.rate)
        return min(max(Int(rate.rounded()), limits.lowerBound), limits.upperBound)
    }

    /// From slow to fast.
    private static func points(_ voice: Voice) -> [Point] {
        switch voice {
        case .dutch:
            [(80, 630), (90, 591), (100, 533), (110, 486), (120, 445), (130, 410), (150, 357), (175, 307), (220, 249)]
        case .arabic:
            [(80, 1007), (90, 942), (100, 843), (110, 768), (120, 703), (130, 640), (150, 554), (175, 474), (220, 376)]
        case .tigrinya:
            [(80, 987), (90, 927), (100, 835), (110, 760), (120, 699), (130, 642), (150, 557), (175, 479), (220, 388)]
        }
    }
}
