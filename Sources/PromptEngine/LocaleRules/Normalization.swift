import _FoundationICU

extension String {
    /// The text in Unicode Normalization Form C (UAX 15), so that what looks the same is the same.
    var nfc: String {
        if utf8.allSatisfy({ $0 < 0x80 }) { return self }
        let source = Array(utf16)
        // ICU's normaliser is one constant object for the whole process and never changes.
        let composed = try? ICU.text("unorm2_normalize", capacity: source.count + 16) { buffer, capacity, status in
            guard let form = swift_unorm2_getNFCInstance(&status) else { return 0 }
            return swift_unorm2_normalize(form, source, Int32(source.count), buffer, capacity, &status)
        }
        return composed ?? self
    }
}
