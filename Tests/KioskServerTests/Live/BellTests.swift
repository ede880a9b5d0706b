import Testing

@testable import KioskServer

@Suite struct BellTests {
    /// Counts the rings that are waiting: after the first one nothing is waited for any more.
    private func waiting(in rings: AsyncStream<Void>) async -> Int {
        await Task {
            var count = 0
            for await _ in rings {
                count += 1
                withUnsafeCurrentTask { $0?.cancel() }
            }
            return count
        }.value
    }

    @Test("several rings while nobody looks are one")
    func several() async {
        let bell = Bell()
        let rings = bell.listen()
        for _ in 0..<5 { bell.ring() }
        #expect(await waiting(in: rings) == 1)
    }

    @Test("everybody who listens hears a ring, and who came later does not hear those before")
    func everybody() async {
        let bell = Bell()
        let early = [bell.listen(), bell.listen()]
        bell.ring()
        let late = bell.listen()
        for rings in early { #expect(await waiting(in: rings) == 1) }
        bell.ring()
        #expect(await waiting(in: late) == 1)
    }

    @Test("a bell rings for nobody without complaint, and after a listener is gone")
    func nobody() async {
        let bell = Bell()
        bell.ring()
        do {
            let rings = bell.listen()
            bell.ring()
            #expect(await waiting(in: rings) == 1)
        }
        bell.ring()
        let rings = bell.listen()
        bell.ring()
        #expect(await waiting(in: rings) == 1)
    }
}
