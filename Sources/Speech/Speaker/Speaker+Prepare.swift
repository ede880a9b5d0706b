extension Speaker {
    /// Makes the clips of `utterances` ahead of need, a few at a time, so that live requests never wait behind them.
    ///
    /// - Parameters:
    ///   - atOnce: clips in the making at the same moment.
    ///   - progress: called after each clip, with how many are done, failed ones included.
    /// - Returns: the utterances that could not be said, with the reason. Ends early when the task is cancelled.
    @discardableResult
    public func prepare(
        _ utterances: [Utterance],
        atOnce: Int = 2,
        progress: @Sendable (_ done: Int, _ of: Int) -> Void = { _, _ in }
    ) async -> [(utterance: Utterance, error: SpeakerError)] {
        typealias Failure = (utterance: Utterance, error: SpeakerError)
        return await withTaskGroup(of: Failure?.self) { group in
            var failures: [Failure] = []
            var waiting = utterances.makeIterator()
            var done = 0
            func startNext() {
                guard !Task.isCancelled, let utterance = waiting.next() else { return }
                group.addTask {
                    do throws(SpeakerError) {
                        _ = try await clip(for: utterance)
                        return nil
                    } catch {
                        return (utterance, error)
                    }
                }
            }
            for _ in 0..<max(1, atOnce) { startNext() }
            while let failure = await group.next() {
                done += 1
                if let failure { failures.append(failure) }
                progress(done, utterances.count)
                startNext()
            }
            return failures
        }
    }
}
