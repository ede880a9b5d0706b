import TestSupport
import Testing

@testable import Speech

@Suite("Reading Tigrinya")
struct TigrinyaReaderTests {
    private let reader: TigrinyaReader

    init() throws {
        reader = TigrinyaReader(rules: try TestVoices.rules())
    }

    @Test(
        "every letter of the fidel has its consonant and its vowel",
        arguments: Array("ሀለሐመሠረሰሸቀቐበቨተቸኀነኘአከኸወዐዘዠየደጀገጠጨጰጸፀፈፐ".unicodeScalars))
    func fidel(base: Unicode.Scalar) throws {
        for (order, vowel) in TigrinyaVowel.allCases.enumerated() {
            let scalar = try #require(Unicode.Scalar(base.value + UInt32(order)))
            let phones = reader.word(String(scalar))
            #expect(phones.count == 2, "\(scalar)")
            // Said alone, ው is wu.
            let expected = base == "ወ" && vowel == .ɨ ? .u : vowel
            #expect(phones.last?.sound == .vowel(expected), "\(scalar)")
        }
    }

    @Test(
        "the labialised letters and the forms with -wa have a w",
        arguments: Array("ቈቊቋቌቍቘቚቛቜቝኰኲኳኴኵዀዂዃዄዅጐጒጓጔጕሏሟሯሷሿቧቷኗዟጧጿፏ".unicodeScalars))
    func labialised(letter: Unicode.Scalar) {
        let phones = reader.word(String(letter))
        #expect(phones.count == 3)
        #expect(phones.dropFirst().first?.sound == .consonant(.w))
    }

    @Test("the self-test of the voice covers every sound that a letter can have")
    func covered() {
        let letters = reader.rules.letters.values
        let sounds = Set(letters.flatMap(\.consonants).map(TigrinyaSound.consonant))
        #expect(sounds.isSubset(of: EspeakPhonemes.allSounds))
    }

    @Test(
        "words are said as they are spoken",
        arguments: [
            ("ቋንቋ", "kʼwankʼwa"), ("ክመሃር", "kɨmːəhar"), ("እደሊ", "ʔɨdəlːi"), ("ኣለኹ", "ʔalːoxu"), ("እንታይ", "ʔɨntaj"),
            ("ሕቶ", "ħɨto"), ("ጸገም", "sʼəgəm"), ("ትምህርቲ", "tɨmhɨrti"), ("እንግሊዝ", "ʔɨngɨliz"), ("መንግስቲ", "məngɨsti"),
            ("ንእሽቶ", "nɨʔɨʃto"), ("ትግርኛ", "tɨgrɨɲːa"), ("ቀጢን", "kʼətʼːin"), ("ይፈልጥ", "jɨfəlːɨtʼ"),
            ("ኣይፈልጥን", "ʔajfəlːɨtʼɨn"),
            ("ጀሚርና", "dʒəmːirna"), ("ምጅማር", "mɨdʒɨmːar"), ("ክቕጽል", "kɨxʼɨsʼːɨl"), ("እምኒ", "ʔɨmni"), ("ንኩሉ", "nɨkulːu"),
            ("ንሱን", "nɨsːun"), ("ከልቢ", "kəlbi"), ("ሠላም", "səlam"), ("ፀሓይ", "sʼəħaj"), ("ሓሙሽተን", "ħamːuʃtən"),
        ])
    func words(word: String, ipa: String) {
        #expect(reader.word(word).ipa == ipa)
    }

    @Test("no syllable has two consonants at its beginning or end, in any word of random letters")
    func syllables() {
        var random = SeededGenerator(seed: 7)
        let letters = Array(reader.rules.letters.filter { $0.value.consonants.count == 1 }.keys).sorted()
        for _ in 0..<2000 {
            let count = Int.random(in: 1...9, using: &random)
            let scalars = (0..<count).compactMap { _ in letters.randomElement(using: &random) }
            let word = String(String.UnicodeScalarView(scalars))
            var consonants = 0
            for (index, phone) in reader.word(word).enumerated() {
                if case .vowel = phone.sound {
                    consonants = 0
                } else {
                    consonants += phone.isLong ? 2 : 1
                    #expect(consonants <= (index == 0 ? 1 : 2), "\(word)")
                }
            }
            if case .consonant = reader.word(word).last?.sound { #expect(consonants <= 1, "\(word)") }
        }
    }
}
