/// Answers requests with the library, in a worker process.
struct Synthesiser {
    let library: EspeakLibrary

    func answer(_ request: VoiceRequest) throws(EspeakError) -> VoiceReply {
        switch request {
        case .check:
            return .ready
        case .speak(let stretches):
            return try speak(stretches)
        case .phonemes(let voice, let text):
            try library.select(voice: voice)
            return .phonemes(library.phonemes(text))
        case .build:
            return .failure("this worker only speaks")
        }
    }

    private func speak(_ stretches: [Stretch]) throws(EspeakError) -> VoiceReply {
        var samples: [UInt8] = []
        var starts: [Int] = []
        var events: [WordEvent] = []
        for (index, stretch) in stretches.enumerated() {
            let start = WAVFile.duration(sampleBytes: samples.count)
            try library.select(voice: stretch.voice)
            let spoken = try library.speak(
                stretch.text, isPhonemes: stretch.isPhonemes, rate: stretch.rate, pitch: stretch.pitch)
            starts.append(start)
            events += spoken.words.map { WordEvent(stretch: index, offset: $0.offset, time: start + $0.time) }
            samples += spoken.samples
            // All stretches together: a long number grows when it is written out.
            guard samples.count <= WAVFile.sampleBytes(milliseconds: EspeakLibrary.longestSpeech) else {
                throw EspeakLibrary.tooLong
            }
            samples += [UInt8](repeating: 0, count: WAVFile.sampleBytes(milliseconds: stretch.pauseAfter))
        }
        return .audio(samples: samples, starts: starts, events: events)
    }
}
