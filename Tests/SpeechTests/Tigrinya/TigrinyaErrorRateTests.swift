import Foundation
import Testing

@testable import Speech

@Suite("How well Tigrinya is read")
struct TigrinyaErrorRateTests {
    @Test("of 141 words with known sounds, at most 1% of the sounds are wrong, and 3% with long consonants counted")
    func errorRate() throws {
        let reader = TigrinyaReader(rules: try TestVoices.rules())
        let file = try #require(
            Bundle.module.url(forResource: "tigrinya-ipa-dev", withExtension: "tsv", subdirectory: "Fixtures"))
        var plain = PhonemeErrorRate()
        var long = PhonemeErrorRate()
        for line in try String(contentsOf: file, encoding: .utf8).split(separator: "\n").dropFirst() {
            let fields = line.split(separator: "\t").map(String.init)
            let said = reader.word(fields[0]).ipa
            let isWrong = plain.add(said, reference: fields[1], gemination: false) > 0
            let isWrongInLength = long.add(said, reference: fields[1], gemination: true) > 0
            if isWrong || isWrongInLength { print("\(fields[0]): said \(said), reference \(fields[1])") }
        }
        print(
            String(
                format: "Tigrinya phoneme error rate: %.2f%% without gemination, %.2f%% with (%d and %d sounds)",
                plain.percentage, long.percentage, plain.sounds, long.sounds))
        #expect(plain.percentage <= 1)
        #expect(long.percentage <= 3)
    }
}
