import Foundation

/// What is known of Tigrinya in tables, read from `Locales/ti/voice`.
///
/// Each table is tab-separated text: one entry a line, `#` begins a comment.
struct TigrinyaRules: Hashable, Sendable {
    /// `letters.tsv`: letters of the fidel → their sounds.
    var letters: [Unicode.Scalar: TigrinyaLetter] = [:]
    /// `words.tsv`: words whose sound cannot be seen from their letters → their sounds.
    var words: [String: [TigrinyaPhone]] = [:]
    /// `prefixes.tsv`: what may stand before a word of `words.tsv` → its sounds.
    var prefixes: [String: [TigrinyaPhone]] = [:]
    /// `verbs.tsv`: verbs whose middle consonant is long in all forms, as their three consonants.
    var verbs: Set<[TigrinyaConsonant]> = []
    /// `numbers.tsv`: numbers that have a word of their own → that word, alone and with "and".
    var numbers: [Int: TigrinyaNumberWord] = [:]

    /// - Throws: `SpeakerError` with code `languageData` that names file and line.
    init(folder: String) throws(SpeakerError) {
        for entry in try TableEntry.entries(folder + "/letters.tsv", columns: 2) {
            try add(series: entry)
        }
        for entry in try TableEntry.entries(folder + "/words.tsv", columns: 2) {
            words[entry.fields[0]] = try Self.phones(entry.fields[1], entry)
        }
        for entry in try TableEntry.entries(folder + "/prefixes.tsv", columns: 2) {
            prefixes[entry.fields[0]] = try Self.phones(entry.fields[1], entry)
        }
        for entry in try TableEntry.entries(folder + "/verbs.tsv", columns: 1) {
            let root = entry.fields[0].unicodeScalars.compactMap { letters[$0]?.consonant?.hard }
            guard root.count == 3 else { throw entry.fault("a verb of three consonants is wanted, such as ጀመረ") }
            verbs.insert(root)
        }
        for entry in try TableEntry.entries(folder + "/numbers.tsv", columns: 3) {
            guard let value = Int(entry.fields[0]) else { throw entry.fault("a number is wanted in the first column") }
            numbers[value] = TigrinyaNumberWord(alone: entry.fields[1], joined: entry.fields[2])
        }
        for value in Array(0...10) + [20, 30, 40, 50, 60, 70, 80, 90, 100, 1000, 1_000_000] where numbers[value] == nil
        {
            throw SpeakerError(.languageData, "\(folder)/numbers.tsv: add a line for \(value).")
        }
    }

    /// A line names a whole series by its first letter, or one letter by all of its sounds.
    ///
    /// The fidel is laid out in Unicode by eights: seven orders, then the form with -wa (a labialised series has only
    /// five letters, the eighth place is empty).
    private mutating func add(series entry: TableEntry) throws(SpeakerError) {
        guard let first = entry.fields[0].unicodeScalars.first, entry.fields[0].unicodeScalars.count == 1 else {
            throw entry.fault("one letter is wanted in the first column")
        }
        let phones = try Self.phones(entry.fields[1], entry)
        var consonants: [TigrinyaConsonant] = []
        var vowel: TigrinyaVowel?
        for phone in phones {
            switch phone.sound {
            case .consonant(let consonant): consonants.append(consonant)
            case .vowel(let sound): vowel = sound
            }
        }
        if let vowel {
            letters[first] = TigrinyaLetter(consonants, vowel)
            return
        }
        let isLabialised = consonants.count > 1
        for (order, vowel) in TigrinyaVowel.allCases.enumerated() where !isLabialised || ![1, 6].contains(order) {
            guard let scalar = Unicode.Scalar(first.value + UInt32(order)) else { continue }
            letters[scalar] = TigrinyaLetter(consonants, vowel == .ɨ ? nil : vowel)
        }
        if !isLabialised, let scalar = Unicode.Scalar(first.value + 7) {
            letters[scalar] = TigrinyaLetter(consonants + [.w], .a)
        }
    }

    private static func phones(_ ipa: String, _ entry: TableEntry) throws(SpeakerError) -> [TigrinyaPhone] {
        guard let phones = [TigrinyaPhone](ipa: ipa), !phones.isEmpty else {
            throw entry.fault("\(ipa) is not made of Tigrinya sounds in IPA")
        }
        return phones
    }
}
