import Synchronization

/// Asks for one page again and again, over one connection, and keeps how long each answer took.
final class LatencySampler: Sendable {
    private let isOver = Mutex(false)

    /// - Returns: milliseconds of each request while the work went on.
    func sample(_ path: String, port: Int, during work: () async throws -> Void) async throws -> [Double] {
        async let samples = onThread { [self] in
            let connection = try Loopback(port: port)
            var samples: [Double] = []
            while !isOver.withLock({ $0 }) {
                let start = ContinuousClock.now
                _ = try connection.fetch(path)
                samples.append((ContinuousClock.now - start) / .milliseconds(1))
            }
            return samples
        }
        do {
            try await work()
        } catch {
            isOver.withLock { $0 = true }
            throw error
        }
        isOver.withLock { $0 = true }
        return try await samples
    }
}

extension [Double] {
    /// The value that this share of all does not exceed; 0 when there are none.
    func percentile(_ share: Double) -> Double {
        isEmpty ? 0 : sorted()[Swift.min(Int((Double(count) * share).rounded(.up)), count) - 1]
    }
}
