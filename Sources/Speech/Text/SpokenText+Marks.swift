extension SpokenText {
    /// One mark a token, from the library's word events.
    ///
    /// A token starts with the first event inside it: numbers and abbreviations give several events or false ones, all
    /// of them inside the token. Tokens without an event are spread evenly between their neighbours.
    ///
    /// - Parameters:
    ///   - starts: milliseconds at which each stretch begins.
    ///   - events: in the order of time.
    ///   - duration: milliseconds of the whole clip.
    func marks(starts: [Int], events: [WordEvent], duration: Int) -> [WordMark] {
        var known = [Int?](repeating: nil, count: tokenCount)
        for event in events {
            guard let span = span(at: event) else { continue }
            if known[span.token] == nil { known[span.token] = event.time }
        }
        // The first token of a stretch starts with it, whether the library says so or not.
        var opened = -1
        for span in spans where span.stretch != opened {
            opened = span.stretch
            if known[span.token] == nil, starts.indices.contains(opened) { known[span.token] = starts[opened] }
        }
        return Self.filled(known, duration: duration).enumerated().map { WordMark(token: $0.offset, start: $0.element) }
    }

    private func span(at event: WordEvent) -> Span? {
        // Spans are in order: find the last one that begins at or before the event.
        var low = 0
        var high = spans.count
        while low < high {
            let middle = (low + high) / 2
            let span = spans[middle]
            if (span.stretch, span.offsets.lowerBound) <= (event.stretch, event.offset) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        guard low > 0, spans[low - 1].stretch == event.stretch, spans[low - 1].offsets.contains(event.offset) else {
            return nil
        }
        return spans[low - 1]
    }

    /// Never going down, with the gaps filled.
    private static func filled(_ known: [Int?], duration: Int) -> [Int] {
        var times: [Int] = []
        var index = 0
        while index < known.count {
            let before = times.last ?? 0
            if let time = known[index] {
                times.append(min(max(time, before), duration))
                index += 1
                continue
            }
            let end = known[index...].firstIndex { $0 != nil } ?? known.count
            let after = end < known.count ? max(known[end] ?? before, before) : duration
            // The first gap of a clip begins at 0; any other shares the time of the token before it.
            let steps = end - index + (times.isEmpty ? 0 : 1)
            for step in 0..<(end - index) {
                times.append(before + (after - before) * (times.isEmpty && step == 0 ? 0 : step + 1) / max(1, steps))
            }
            index = end
        }
        var last = 0
        return times.map { time in
            last = min(max(last, time), duration)
            return last
        }
    }
}
