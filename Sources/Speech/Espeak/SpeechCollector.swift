import CEspeakNG

/// Gathers what the library calls back with while it speaks.
final class SpeechCollector {
    /// 16-bit samples as bytes.
    private(set) var samples: [UInt8] = []
    /// Word beginnings: offset in Unicode scalars from 0, time in milliseconds.
    private(set) var words: [(offset: Int, time: Int)] = []
    /// The sounds that were made, in IPA.
    private(set) var sounds: [String] = []
    private(set) var isTooLong = false

    /// - Returns: 1 to stop the library, 0 to go on.
    static func receive(
        samples: UnsafeMutablePointer<Int16>?, count: Int32, events: UnsafeMutablePointer<espeak_EVENT>?
    ) -> Int32 {
        guard let events, let pointer = events.pointee.user_data else { return 0 }
        let collector = Unmanaged<SpeechCollector>.fromOpaque(pointer).takeUnretainedValue()
        return collector.receive(samples: samples, count: Int(count), events: events)
    }

    private func receive(
        samples new: UnsafeMutablePointer<Int16>?, count: Int, events: UnsafeMutablePointer<espeak_EVENT>
    ) -> Int32 {
        if let new, count > 0 {
            samples.append(contentsOf: UnsafeRawBufferPointer(start: new, count: count * 2))
        }
        var event = events
        while event.pointee.type != espeakEVENT_LIST_TERMINATED {
            read(event.pointee)
            event += 1
        }
        isTooLong = samples.count > WAVFile.sampleBytes(milliseconds: EspeakLibrary.longestSpeech)
        return isTooLong ? 1 : 0
    }

    private func read(_ event: espeak_EVENT) {
        if event.type == espeakEVENT_WORD, event.text_position > 0 {
            words.append((Int(event.text_position) - 1, Int(event.audio_position)))
        } else if event.type == espeakEVENT_PHONEME {
            let name = withUnsafeBytes(of: event.id.string) { Array($0.prefix { $0 != 0 }) }
            if !name.isEmpty { sounds.append(String(decoding: name, as: UTF8.self)) }
        }
    }
}
