import Foundation
import Testing

@testable import Speech

@Suite("Tables of written forms")
struct WrittenFormsTests {
    private func fault(_ file: String, _ change: (String) -> String) throws -> SpeakerError? {
        let folder = TestVoices.temporaryFolder()
        for name in ["forms.tsv", "months.tsv"] {
            let text = try String(contentsOfFile: TestVoices.locales + "/nl/voice/" + name, encoding: .utf8)
            try (name == file ? change(text) : text).write(
                toFile: folder + "/" + name, atomically: true, encoding: .utf8)
        }
        do throws(SpeakerError) {
            _ = try WrittenForms(folder: folder)
            return nil
        } catch {
            return error
        }
    }

    @Test("a fault in a table names its file and what to do")
    func faults() throws {
        #expect(try fault("forms.tsv") { $0 } == nil)
        let kind = try fault("forms.tsv") { $0 + "wrod\ta\tb\n" }
        #expect(kind?.code == .languageData)
        #expect(kind?.cause.contains("forms.tsv:") == true && kind?.cause.contains("wrod") == true)
        #expect(
            try fault("forms.tsv") { $0.replacing("sign\tpercent", with: "word\tpercent") }?.cause.contains("percent")
                == true)
        #expect(
            try fault("months.tsv") { $0.replacing("4\tapril", with: "14\tapril") }?.cause.contains("1 to 12") == true)
        #expect(
            try fault("months.tsv") { $0.replacing("4\tapril", with: "3\tapril") }?.cause.contains("month 4") == true)
    }

    @Test("a written form is found in small letters or with vowel signs, one in capitals only in capitals")
    func keys() throws {
        let dutch = try WrittenForms(folder: TestVoices.locales + "/nl/voice")
        #expect(dutch.abbreviation("Bijv.") == dutch.abbreviation("bijv."))
        #expect(dutch.abbreviation("COA") == "C O A")
        #expect(dutch.abbreviation("coa") == nil)
        let arabic = try WrittenForms(folder: TestVoices.locales + "/ar/voice")
        #expect(arabic.month(named: "أَبْرِيل") == arabic.month(named: "أبريل"))
    }
}
