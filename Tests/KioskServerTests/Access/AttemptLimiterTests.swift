import SessionModel
import Testing

@testable import KioskServer

@Suite struct AttemptLimiterTests {
    private func moment(_ milliseconds: Int64) -> Timestamp { Timestamp(milliseconds: milliseconds) }

    @Test("so many failures are allowed, and one more is refused until the window is over")
    func limits() {
        let limiter = AttemptLimiter(limit: 3, window: 1000)
        for attempt in 0..<3 {
            #expect(limiter.allows("a", at: moment(Int64(attempt))))
            limiter.fail("a", at: moment(Int64(attempt)))
        }
        #expect(!limiter.allows("a", at: moment(3)))
        #expect(!limiter.allows("a", at: moment(999)))
        #expect(limiter.allows("a", at: moment(1000)))
    }

    @Test("the window begins with the first failure, and a new one after it counts from nothing")
    func window() {
        let limiter = AttemptLimiter(limit: 2, window: 1000)
        limiter.fail("a", at: moment(0))
        limiter.fail("a", at: moment(1500))
        #expect(limiter.allows("a", at: moment(1500)))
        limiter.fail("a", at: moment(1600))
        #expect(!limiter.allows("a", at: moment(2499)))
        #expect(limiter.allows("a", at: moment(2500)))
    }

    @Test("one address says nothing of another")
    func addresses() {
        let limiter = AttemptLimiter(limit: 1, window: 1000)
        limiter.fail("a", at: moment(0))
        #expect(!limiter.allows("a", at: moment(1)))
        #expect(limiter.allows("b", at: moment(1)))
    }

    @Test("asking does not count")
    func asking() {
        let limiter = AttemptLimiter(limit: 1, window: 1000)
        for _ in 0..<100 { #expect(limiter.allows("a", at: moment(0))) }
    }
}
