import Testing

@testable import KioskServer

/// RFC 9110, section 14.1.2.
@Suite struct ByteRangeTests {
    @Test(
        "a range that is there is taken, and shortened at the end",
        arguments: [
            ("bytes=0-0", 0..<1), ("bytes=0-99", 0..<10), ("bytes=3-5", 3..<6), ("bytes=9-9", 9..<10),
            ("bytes=4-", 4..<10), ("bytes=-4", 6..<10), ("bytes=-99", 0..<10),
            ("bytes=0-9223372036854775807", 0..<10), ("bytes=-9223372036854775807", 0..<10),
        ])
    func takes(_ header: String, _ expected: Range<Int>) {
        #expect(ByteRange(header, of: 10)?.range == expected)
    }

    @Test(
        "what is not there, or is no range, is refused",
        arguments: [
            "bytes=10-", "bytes=10-12", "bytes=5-4", "bytes=-0", "bytes=-", "bytes=", "bytes", "bytes=a-b",
            "bytes=1-2-3",
            "bytes=0-1,3-4", "bytes=--4", "lines=0-1", "", "bytes=99999999999999999999-",
        ])
    func refuses(_ header: String) {
        #expect(ByteRange(header, of: 10) == nil)
    }

    @Test("nothing has no ranges")
    func empty() {
        #expect(ByteRange("bytes=0-", of: 0) == nil)
        #expect(ByteRange("bytes=-1", of: 0) == nil)
    }
}
