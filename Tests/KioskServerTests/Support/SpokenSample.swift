import Foundation
import HTTPTypes
import SessionModel

/// Samples as a kiosk's microphone gives them: signed 16 bit, little endian, mono.
enum SpokenSample {
    static let rate = 16_000

    /// A voice of a kind: a tone of 150 Hz with its overtones, in syllables.
    static func voice(seconds: Double, rate: Int = rate) -> [UInt8] {
        bytes(
            (0..<Int(seconds * Double(rate))).map { index in
                let time = Double(index) / Double(rate)
                let syllable = time.truncatingRemainder(dividingBy: 0.25) < 0.17 ? 1.0 : 0.05
                let wave = (1...5).reduce(0.0) { $0 + sin(2 * .pi * 150 * Double($1) * time) / Double($1) }
                return Int16(6_000 * syllable * wave)
            })
    }

    static func silence(seconds: Double) -> [UInt8] {
        Array(repeating: 0, count: Int(seconds * Double(rate)) * 2)
    }

    private static func bytes(_ samples: [Int16]) -> [UInt8] {
        samples.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8(truncatingIfNeeded: $0 >> 8)] }
    }
}

extension Browser {
    /// Sends a piece of a recording, as the kiosk's script does.
    func record(
        _ bytes: [UInt8], from offset: Int = 0, as recording: SpokenID = "recording-1", to prompt: PromptID = "need",
        by participant: String, isAdded: Bool = false, rate: Int = SpokenSample.rate
    ) async throws -> Page {
        let query =
            "participant=\(participant)&prompt=\(prompt)&rate=\(rate)&from=\(offset)\(isAdded ? "&added=yes" : "")"
        return try await put("/kiosk/170406/spoken/\(recording)?\(query)", bytes)
    }
}
