/// The table of phonemes (`phontab`) of libespeak-ng, to which we add one for Tigrinya.
///
/// The form, from `LoadPhData` in the library's `synthdata.c`, is the same in 1.49 to 1.52: one byte with the number
/// of tables and three of filling; then each table: a byte with the number of phonemes, a byte with the number (from 1)
/// of the table that it builds on, two of filling, a name of 32 bytes, and 16 bytes for each phoneme. Those hold the
/// mnemonic (4), flags (4), program (2), code (1), type (1), start type, end type, length and length modifier.
struct PhonemeTable {
    /// A phoneme that a new table borrows from another, perhaps under another name.
    struct Loan {
        let name: String
        let table: String
        let original: String
    }

    private struct Table {
        var name: String
        var parent: Int
        var phonemes: [[UInt8]]
    }

    private var tables: [Table] = []

    init(_ bytes: [UInt8]) throws(SpeakerError) {
        let malformed = SpeakerError(.voiceData, "The phontab of the installed espeak-ng-data has an unknown form.")
        guard bytes.count > 4 else { throw malformed }
        var position = 4
        for _ in 0..<bytes[0] {
            guard position + 36 <= bytes.count else { throw malformed }
            let count = Int(bytes[position])
            let name = bytes[(position + 4)..<(position + 36)].prefix { $0 != 0 }
            let parent = Int(bytes[position + 1])
            position += 36
            guard position + 16 * count <= bytes.count else { throw malformed }
            let phonemes = (0..<count).map { Array(bytes[(position + 16 * $0)..<(position + 16 * $0 + 16)]) }
            position += 16 * count
            tables.append(Table(name: String(decoding: name, as: UTF8.self), parent: parent, phonemes: phonemes))
        }
        guard position == bytes.count else { throw malformed }
    }

    var bytes: [UInt8] {
        var bytes: [UInt8] = [UInt8(tables.count), 0, 0, 0]
        for table in tables {
            bytes += [UInt8(table.phonemes.count), UInt8(table.parent), 0, 0]
            bytes += Array(table.name.utf8) + [UInt8](repeating: 0, count: 32 - table.name.utf8.count)
            bytes += table.phonemes.flatMap { $0 }
        }
        return bytes
    }

    /// Adds a table `name` on top of `parent`, with `loans` from other tables.
    mutating func add(_ name: String, on parent: String, loans: [Loan]) throws(SpeakerError) {
        guard let base = tables.firstIndex(where: { $0.name == parent }), tables.count < 255 else {
            throw SpeakerError(.voiceData, "The installed espeak-ng-data has no phoneme table \(parent).")
        }
        var inherited: [[UInt8]] = []
        var number = base + 1
        while number > 0 {
            inherited += tables[number - 1].phonemes
            number = tables[number - 1].parent
        }
        var nextCode = (inherited.map { $0[10] }.max() ?? 0) + 1
        var phonemes: [[UInt8]] = []
        for loan in loans {
            guard
                var phoneme = tables.first(where: { $0.name == loan.table })?.phonemes
                    .first(where: { $0.prefix(4).elementsEqual(Self.mnemonic(loan.original)) })
            else {
                let cause = "The installed espeak-ng-data has no phoneme \(loan.original) in its table \(loan.table)."
                throw SpeakerError(.voiceData, cause)
            }
            let mnemonic = Self.mnemonic(loan.name)
            phoneme.replaceSubrange(0..<4, with: mnemonic)
            if let code = inherited.first(where: { $0.prefix(4).elementsEqual(mnemonic) })?[10] {
                phoneme[10] = code
            } else {
                phoneme[10] = nextCode
                nextCode += 1
            }
            phonemes.append(phoneme)
        }
        // The library's own tables close with an empty phoneme.
        phonemes.append([UInt8](repeating: 0, count: 16))
        tables.append(Table(name: name, parent: base + 1, phonemes: phonemes))
    }

    private static func mnemonic(_ name: String) -> [UInt8] {
        Array((Array(name.utf8) + [0, 0, 0, 0]).prefix(4))
    }
}
