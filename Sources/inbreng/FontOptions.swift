import ArgumentParser
import Fonts
import Logging

/// Which installed fonts devices get from the server.
struct FontOptions: ParsableArguments {
    @Option(
        name: .customLong("font"),
        help: """
            A font family of this machine for devices to use; may be given more than once. Each character comes from the \
            first family that has it; \(ServedFonts.usual.joined(separator: ", ")) come last.
            """)
    var families: [String] = []

    func open() -> ServedFonts {
        guard let installed = try? InstalledFonts() else {
            return ServedFonts(families: [], missing: families + ServedFonts.usual)
        }
        return ServedFonts(named: families, from: installed)
    }

    /// Tells of families that are not there; the server does without.
    func open(warning logger: Logger) -> ServedFonts {
        let fonts = open()
        if !fonts.missing.isEmpty {
            logger.warning(
                "Fonts are not installed: devices without them show boxes. Install the Debian package, or the family named.",
                metadata: [
                    "package": "\(ServedFonts.package)", "missing": "\(fonts.missing.joined(separator: ", "))",
                ])
        }
        return fonts
    }
}
