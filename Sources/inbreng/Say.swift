import ArgumentParser
import Foundation
import KioskServer
import Logging
import NIOCore
import PromptEngine
import SessionModel
import Speech

/// Speaks a text to a file, or shows how it is pronounced.
struct Say: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Say a text, to a WAV file or as phonemes.",
        discussion: "Example: inbreng say --locale ti \"ቋንቋ\" -o x.wav")

    @ArgumentParser.Option(help: "The language, such as nl, nl-simple, ar or ti.")
    var locale = "nl"

    @ArgumentParser.Option(
        help: "How high the voice is: low (some 25% below normal), normal, or high (some 45% above it).",
        transform: Self.pitch)
    var voice = VoicePitch.normal

    @Argument(help: "The text.")
    var text: String

    @ArgumentParser.Option(name: .shortAndLong, help: "The WAV file to write.")
    var output: String?

    @Flag(help: "Print one line of IPA on standard output instead; long consonants as ː.")
    var phonemes = false

    @OptionGroup var content: ContentOptions
    @OptionGroup var data: DataOptions

    func validate() throws {
        guard phonemes || output != nil else {
            throw ValidationError("Name a file to write with -o, or ask for --phonemes.")
        }
    }

    func run() async throws {
        let catalogue = try content.load().catalogue
        let tag = LocaleTag(locale)
        guard let profile = catalogue.locale(tag) else {
            let known = catalogue.locales.map(\.tag.rawValue).joined(separator: ", ")
            throw Failure("there is no language \(locale): choose one of \(known)")
        }
        try data.makeFolder()
        var logger = Logger(label: "inbreng")
        logger.logLevel = .error
        let pool = try await Voices.pool(
            for: catalogue, locales: content.localesFolder, data: data.folder, logger: logger)
        do {
            try await pool.whileRunning { try await speak(with: $0, profile) }
        } catch let error as SpeakerError {
            throw Failure("\(error)")
        }
    }

    private static func pitch(_ name: String) throws -> VoicePitch {
        guard let pitch = VoicePitch(rawValue: name) else {
            throw ValidationError("There is no voice \(name): choose low, normal or high.")
        }
        return pitch
    }

    private func speak(with pool: VoicePool, _ profile: LocaleProfile) async throws {
        if phonemes {
            print(try await pool.phonemes(text, locale: profile.tag))
            return
        }
        guard let output else { return }
        let clip = try await pool.clip(
            for: Utterance(
                locale: profile.tag, tokens: profile.rules.tokens(in: text), origin: .authored, pitch: voice))
        try Data(clip.audio.readableBytesView).write(to: URL(filePath: output))
    }
}
