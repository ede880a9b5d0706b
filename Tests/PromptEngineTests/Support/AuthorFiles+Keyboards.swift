extension AuthorFiles {
    /// Small alphabets, and everything else that a keyboard can have. That of simple Dutch is that of Dutch.
    static let keyboards = ["nl": dutchKeyboard, "ar": arabicKeyboard]

    private static let dutchKeyboard = """
        alphabet: a-c e é
        layers:
          letters:
            rows:
              - [1, 2, 3, 4, 5, 6, 7, 8, 9, 0]
              - [{ do: shift }, a, b, c, e, ".", { do: space, width: 2 }, { do: remove }, { do: newline }]
        variants:
          - e é
        names:
          é: e accent aigu
          ".": punt
        """

    private static let arabicKeyboard = """
        alphabet: ا-ت
        layers:
          letters:
            wraps: true
            rows:
              - [ا, ب, ت, { write: با, width: 2 }, { do: space }, { do: remove }, { do: newline }]
              - [{ layer: digits, label: ١٢٣ }, { layer: latin, label: abc }]
          digits:
            rows:
              - [١, ٢, ٣, ٤, ٥, ٦, ٧, ٨, ٩, ٠, { layer: letters, label: أب }]
          latin:
            rows:
              - [a, "@", { layer: letters, label: أب }]
        variants:
          - ت ة
        alike: [تة]
        typing:
          endings: "- e"
          rows: { t: ت }
          more: { a: ا, b: ب }
        names:
          ا: أَلِفْ
          ب: بَاءْ
          ت: تَاءْ
          ة: تَاءٌ مَرْبُوطَة
          با: بَاءْ أَلِفْ
          "@": شَرْطَة
        """
}
