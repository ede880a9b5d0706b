/// A quick look at a text for anything that could be a written form.
///
/// Pages ask for the clips of a text that holds none many times a second; those need no further reading.
struct FormHints: Sendable {
    /// Hashes of the letters of all abbreviations. A false hit costs time only.
    private let abbreviations: Set<UInt64>

    /// - Parameter written: abbreviations as they are written.
    init(_ written: some Sequence<String>) {
        abbreviations = Set(written.map { Letters($0).hash })
    }

    /// False only when no rule of the expansion can apply.
    func mayHoldForm(_ token: String) -> Bool {
        let letters = Letters(token)
        return letters.hasSign || abbreviations.contains(letters.hash)
    }

    /// What one pass over the scalars of a token tells.
    private struct Letters {
        /// FNV-1a over the letters, in small ASCII letters and without Arabic marks.
        private(set) var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        /// A digit, a sign of an amount or address, a point inside, two capitals together, or an initial.
        private(set) var hasSign = false

        init(_ token: String) {
            var count = 0
            var isAfterCapital = false
            var isAfterPoint = false
            for scalar in token.unicodeScalars {
                let isCapital = ("A"..."Z").contains(scalar)
                if Self.isSign(scalar) || isCapital && isAfterCapital { hasSign = true }
                isAfterCapital = isCapital
                guard scalar.isSpokenLetter, scalar != "'", !scalar.isArabicMark else {
                    if scalar == "." {
                        isAfterPoint = true
                        if count == 1 { hasSign = true }
                    }
                    continue
                }
                if isAfterPoint { hasSign = true }
                count += 1
                hash = (hash ^ UInt64(isCapital ? scalar.value + 0x20 : scalar.value)) &* 0x100_0000_01B3
            }
        }

        private static func isSign(_ scalar: Unicode.Scalar) -> Bool {
            switch scalar.value {
            case 0x30...0x39, 0x660...0x66A, 0x6F0...0x6F9, 0x1369...0x137C, 0xBC...0xBE: true
            default: "%€&+@°_/".unicodeScalars.contains(scalar)
            }
        }
    }
}
