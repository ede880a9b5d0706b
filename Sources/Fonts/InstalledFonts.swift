internal import CFontconfig

/// The fonts of a machine, as fontconfig knows them: https://www.freedesktop.org/software/fontconfig/fontconfig-devel/
///
/// Asking reads fontconfig's caches from disk: some milliseconds. Make one, ask, and let it go.
public final class InstalledFonts {
    private let configuration: OpaquePointer

    /// The fonts of this machine.
    ///
    /// - Throws: ``FontsError/noConfiguration``.
    public init() throws(FontsError) {
        guard let loaded = FcInitLoadConfigAndFonts() else { throw .noConfiguration }
        configuration = loaded
    }

    /// The fonts of one folder.
    ///
    /// - Throws: ``FontsError/noConfiguration``.
    public init(folder: String) throws(FontsError) {
        guard let empty = FcConfigCreate() else { throw .noConfiguration }
        configuration = empty
        FcConfigAppFontAddDir(empty, folder)
    }

    deinit {
        FcConfigDestroy(configuration)
    }

    /// The family of exactly this name, whatever its case. Nothing that merely resembles it stands in for it.
    ///
    /// - Returns: `nil` when there is none with a face of regular weight that browsers can use.
    public func family(_ name: String) -> FontFamily? {
        let found = files(of: name)
        guard let regular = found.first(where: { $0.weight == .regular }) else { return nil }
        return FontFamily(name: name, regular: regular, bold: found.first { $0.weight == .bold })
    }

    /// The upright faces of a family, in the order of their paths.
    private func files(of family: String) -> [FontFace] {
        guard let pattern = FcPatternCreate(), let wanted = FcObjectSetCreate() else { return [] }
        defer {
            FcPatternDestroy(pattern)
            FcObjectSetDestroy(wanted)
        }
        FcPatternAddString(pattern, FC_FAMILY, family)
        FcPatternAddInteger(pattern, FC_SLANT, FC_SLANT_ROMAN)
        FcPatternAddInteger(pattern, FC_WIDTH, FC_WIDTH_NORMAL)
        FcPatternAddBool(pattern, FC_OUTLINE, FcBool(FcTrue))
        FcPatternAddBool(pattern, FC_SCALABLE, FcBool(FcTrue))
        FcPatternAddBool(pattern, FC_VARIABLE, FcBool(FcFalse))
        for name in [FC_FILE, FC_INDEX, FC_WEIGHT, FC_FONTFORMAT, FC_CHARSET] { FcObjectSetAdd(wanted, name) }
        guard let list = FcFontList(configuration, pattern, wanted) else { return [] }
        defer { FcFontSetDestroy(list) }
        let patterns = UnsafeBufferPointer(start: list.pointee.fonts, count: Int(list.pointee.nfont))
        return patterns.compactMap { $0.flatMap(Self.face) }.sorted { $0.path < $1.path }
    }

    /// - Returns: `nil` for a face that is not of a weight of ours, or that browsers cannot use: of a collection, or in
    ///   another format.
    private static func face(_ pattern: OpaquePointer) -> FontFace? {
        guard let path = text(FC_FILE, of: pattern), number(FC_INDEX, of: pattern) == 0,
            let format = text(FC_FONTFORMAT, of: pattern).flatMap(FontFormat.init(fontconfig:)),
            let weight = number(FC_WEIGHT, of: pattern).flatMap(weight)
        else { return nil }
        var characters: OpaquePointer?
        guard FcPatternGetCharSet(pattern, FC_CHARSET, 0, &characters) == FcResultMatch, let characters else {
            return nil
        }
        return FontFace(path: path, weight: weight, format: format, coverage: coverage(of: characters))
    }

    private static func weight(_ number: Int32) -> FontWeight? {
        switch number {
        case FC_WEIGHT_REGULAR: .regular
        case FC_WEIGHT_BOLD: .bold
        default: nil
        }
    }

    private static func text(_ name: String, of pattern: OpaquePointer) -> String? {
        var value: UnsafeMutablePointer<FcChar8>?
        guard FcPatternGetString(pattern, name, 0, &value) == FcResultMatch, let value else { return nil }
        return String(cString: value)
    }

    private static func number(_ name: String, of pattern: OpaquePointer) -> Int32? {
        var value: Int32 = 0
        return FcPatternGetInteger(pattern, name, 0, &value) == FcResultMatch ? value : nil
    }

    /// Reads fontconfig's pages of 256 characters, a bit for each.
    private static func coverage(of characters: OpaquePointer) -> Coverage {
        var page = [FcChar32](repeating: 0, count: Int(FC_CHARSET_MAP_SIZE))
        var next: FcChar32 = 0
        var ranges: [ClosedRange<UInt32>] = []
        var base = FcCharSetFirstPage(characters, &page, &next)
        // FC_CHARSET_DONE, which is a cast and so no constant in Swift.
        while base != .max {
            for (index, word) in page.enumerated() {
                for bit in 0..<UInt32(32) where word & (1 << bit) != 0 {
                    let value = base + UInt32(index) * 32 + bit
                    if let last = ranges.last, last.upperBound + 1 == value {
                        ranges[ranges.count - 1] = last.lowerBound...value
                    } else {
                        ranges.append(value...value)
                    }
                }
            }
            base = FcCharSetNextPage(characters, &page, &next)
        }
        return Coverage(ranges)
    }
}
