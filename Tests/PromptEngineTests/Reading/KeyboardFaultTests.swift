import PromptEngine
import SessionModel
import Testing

@Suite struct KeyboardFaultTests {
    static let dutch = "Locales/nl/keyboard.yaml"
    static let arabic = "Locales/ar/keyboard.yaml"
    static let words = "Locales/nl/completions.yaml"

    static let cases = [
        FaultCase(
            "no keyboard", AuthorFiles().without(dutch),
            "Locales/nl-simple/keyboard.yaml:1: file: add this file with the keyboard on the screen in `nl-simple`",
            "\(dutch):1: file: add this file with the keyboard on the screen in `nl`"),
        FaultCase(
            "a letter that nothing writes", "alphabet: a-c e é", "alphabet: a-d e é ê", in: dutch,
            "\(dutch):1: alphabet: add a key, or a place in `variants`, for: d ê"),
        FaultCase(
            "an alphabet of words", "alphabet: a-c e é", "alphabet: abc e é", in: dutch,
            "\(dutch):1: alphabet: write letters, or the first and the last of a range as in a-z, not `abc`"),
        FaultCase(
            "a letter of another language", "a, b, c, e,", "a, b, ø, c, e,", in: dutch,
            "\(dutch):5: layers.letters.rows[1]: make this row as wide as the widest: 11 columns, not 10",
            "\(dutch):6: layers.letters.rows[2][4]: remove `ø`, which is not in `alphabet`, or add it there"),
        FaultCase(
            "a letter of another language among variants", "- e é", "- e é ø", in: dutch,
            "\(dutch):8: variants[1]: remove `ø`, which is not in `alphabet`, or add it there"),
        FaultCase(
            "a key twice", "a, b, c, e,", "a, b, b, e,", in: dutch,
            "\(dutch):1: alphabet: add a key, or a place in `variants`, for: c",
            "\(dutch):6: layers.letters.rows[2][4]: remove this key, it is there twice in its layer"),
        FaultCase(
            "rows of different widths", "{ do: space, width: 2 }", "{ do: space }", in: dutch,
            "\(dutch):6: layers.letters.rows[2]: make this row as wide as the widest: 10 columns, not 9"),
        FaultCase(
            "no way to take a letter back", "{ do: remove }", "{ do: undo }", in: dutch,
            "\(dutch):3: layers.letters: add a key { do: remove }",
            "\(dutch):6: layers.letters.rows[2][8].do: write shift, space, remove or newline, not `undo`",
            "\(dutch):6: layers.letters.rows[2]: make this row as wide as the widest: 10 columns, not 9"),
        FaultCase(
            "digits of another language", "[1, 2, 3,", "[١, 2, 3,", in: dutch,
            "\(dutch):2: layers: add a key for: 1",
            "\(dutch):5: layers.letters.rows[1][1]: write the digit as `nl` does: `1`, not `١`"),
        FaultCase(
            "a sign without a name", "  \".\": punt", "  \",\": komma", in: dutch,
            "\(dutch):9: names: add how a voice says: .",
            "\(dutch):11: names.,: remove this name; nothing writes `,`"),
        FaultCase(
            "a letter in two lines", "- e é", "- e é\n  - c é", in: dutch,
            "\(dutch):9: variants[2]: keep `é` in one line only"),
        FaultCase(
            "an Arabic name without vowel signs", "ب: بَاءْ", "ب: باء", in: arabic,
            "\(arabic):23: names.ب: put a vowel mark on each letter of: باء"),
        FaultCase(
            "an Arabic letter without a name", "  ة: تَاءٌ مَرْبُوطَة\n", "", in: arabic,
            "\(arabic):21: names: add how a voice says: ة"),
        FaultCase(
            "a key to a layer that is not there", "{ layer: digits, label: ١٢٣ }", "{ layer: more, label: ١٢٣ }",
            in: arabic,
            "\(arabic):7: layers.letters.rows[2][1].layer: name one of the layers: letters, digits, latin, not `more`",
            "\(arabic):8: layers.digits: add a key { layer: digits } to another layer, or remove this one"),
        FaultCase(
            "a layer without a way back", ", { layer: letters, label: أب }]\n  latin", "]\n  latin", in: arabic,
            "\(arabic):8: layers.digits: add a key { layer: letters }, that leads back"),
        FaultCase(
            "letters that are not Latin in that layer", "[a, \"@\"", "[ب, \"@\"", in: arabic,
            "\(arabic):13: layers.latin.rows[1][1]: write a plain Latin letter in this layer, not `ب`"),
        FaultCase(
            "typing with a gap", "{ a: ا, b: ب }", "{ a: ا, bc: ب }", in: arabic,
            "\(arabic):17: typing: add what these write, with which others begin: b"),
        FaultCase(
            "typing that leaves out a letter", "{ a: ا, b: ب }", "{ a: ا }", in: arabic,
            "\(arabic):17: typing: add a way to type: ب"),
        FaultCase(
            "typing with two meanings", "{ a: ا, b: ب }", "{ a: ا, b: ب, te: ب }", in: arabic,
            "\(arabic):17: typing: add a way to type: ة",
            "\(arabic):20: typing.more.te: give `te` one meaning; it writes `ة` already"),
        FaultCase(
            "words that cannot be written", AuthorFiles().adding(words, "words: bac cab bac zee"),
            "\(words):1: words: keep `bac` once", "\(words):1: words: remove `zee`; no key writes `z`"),
    ]

    @Test("a fault in a keyboard is told with its line, its key and what to do", arguments: cases)
    func keyboardFault(_ broken: FaultCase) {
        let (catalogue, faults) = broken.files.read()
        #expect(faults.map(\.description) == broken.faults)
        #expect(catalogue == nil)
    }
}
