import Testing

@Suite struct QualityTests {
    @Test("in the session whose texts chose the limits most suggestions are right")
    func assen() throws {
        let quality = try Quality(of: .assen)
        print("Assen: \(quality)")
        #expect(quality.precision > 0.8 && quality.recall > 0.4)
        #expect(quality.right > 10 * quality.wrong)
        #expect(quality.right > 4 * quality.none)
    }

    @Test("in a session about something else twice as many themes are right as wrong")
    func neighbourhood() throws {
        let quality = try Quality(of: .neighbourhood)
        print("Neighbourhood: \(quality)")
        #expect(quality.precision > 0.55 && quality.recall > 0.25)
        #expect(quality.right > 2 * quality.wrong)
    }
}
