import Outcomes
import PromptEngine
import SessionModel
import Testing

@testable import KioskServer

@Suite struct OutcomeNarrationTests {
    @Test("a difference sets only those groups against each other that differ")
    func difference() throws {
        let told = try Vote.narration(
            [
                ("refugees", ["a b c d e", "a c b d e"], 6), ("professionals", ["b c d e a", "c b d e a"], 6),
                ("neighbours", ["b d c e a", "c b e d a"], 6),
            ])
        let phrase = try told.phrase(of: "a").text
        #expect(
            phrase == "Taal: hierover verschillen groepen. Aan de ene kant: Vluchtelingen. Aan de andere kant: "
                + "Buurtgenoten en Professionals. Vluchtelingen: plaats 1. Buurtgenoten: plaats 5. "
                + "Professionals: plaats 5. Dat komt waarschijnlijk niet door toeval.")
    }

    @Test("two groups that differ need no sides")
    func twoGroups() throws {
        let told = try Vote.narration([("refugees", ["a b c d e"], 12), ("neighbours", ["e b c d a"], 12)])
        #expect(
            try told.phrase(of: "a").text == "Taal: hierover verschillen groepen. Vluchtelingen: plaats 1. "
                + "Buurtgenoten: plaats 5. Dat komt waarschijnlijk niet door toeval.")
    }

    @Test("what all have in their first three is shared, and no difference is told")
    func shared() throws {
        let told = try Vote.narration([("refugees", ["a b c d e"], 12), ("neighbours", ["a b c e d"], 12)])
        #expect(
            try told.phrase(of: "a").text
                == "Taal: dit is gedeeld. Elke groep zet het bij de eerste drie. Dat is vrij zeker.")
    }

    @Test("shared, but at places that differ by more than chance, says both")
    func sharedUnevenly() throws {
        let told = try Vote.narration([("refugees", ["a b c d e"], 12), ("neighbours", ["c b a d e"], 12)])
        #expect(
            try told.phrase(of: "a").text == "Taal: dit is gedeeld. Elke groep zet het bij de eerste drie. "
                + "Dat is vrij zeker. Wel is er verschil tussen groepen. Vluchtelingen: plaats 1. "
                + "Buurtgenoten: plaats 3.")
        #expect(told.summary(for: nil).allSatisfy { !$0.text.contains("geen zeker verschil") })
    }

    @Test("with fewer than ten ballots a finding says that it is indicative", arguments: [9, 10])
    func indicative(_ ballots: Int) throws {
        let told = try Vote.narration([("refugees", ["a b c d e"], ballots), ("neighbours", ["a b c e d"], 12)])
        #expect(try told.phrase(of: "a").text.contains("indicatief") == (ballots < 10))
    }

    @Test("an order that is all chance is called neither shared nor different, in any locale", arguments: Vote.tags)
    func undecided(_ tag: LocaleTag) throws {
        let told = try Vote.narration(
            [("refugees", Vote.cycle, 2), ("neighbours", Vote.cycle, 2)], in: tag)
        let undecided = try Vote.locale(tag).interface
            .phrase(.findingUndecided, ["theme": .phrase(told.names.theme("a"))])
        #expect(try told.phrase(of: "a").text.hasPrefix(undecided.text))
        let summary = told.summary(for: "refugees").map(\.text)
        #expect(summary.contains(try Vote.locale(tag).interface.phrase(.summaryNoDifference).text))
    }

    @Test("the same place with other weights tells the weights, not the places")
    func samePlace() throws {
        let varied = ["a b c d e", "a c d e b", "b a e d c", "c a d b e", "d e a c b", "a e b c d"]
        let told = try Vote.narration([("refugees", ["a b c d e"], 20), ("neighbours", varied, 4)])
        let finding = try #require(told.outcome.findings.first { $0.theme == "a" }).finding
        try #require(finding.differences.first?.firstRank == finding.differences.first?.secondRank)
        let phrase = try told.phrase(of: "a").text
        #expect(phrase.contains("weegt zwaarder bij: Vluchtelingen."))
        #expect(!phrase.contains("plaats"))
    }

    @Test("groups that are put together are told as one, and why")
    func merged() throws {
        let told = try Vote.narration(
            [("refugees", ["a b c d e"], 12), ("professionals", ["b c d e a"], 8), ("neighbours", ["b c d e a"], 3)])
        #expect(try told.phrase(of: "a").text.contains("Buurtgenoten en Professionals samen: plaats 5."))
        #expect(
            told.withheld?.text == "Deze groepen staan samen: Buurtgenoten en Professionals. Een groep met minder dan "
                + "5 stembriefjes laten we niet apart zien.")
    }

    @Test("with one group nothing is compared; the place is that of all")
    func oneGroup() throws {
        let told = try Vote.narration([("refugees", ["a b c d e"], 12)])
        #expect(
            try told.phrase(of: "b").text
                == "Ontmoeten: dit vergelijken we niet tussen groepen. Iedereen samen: plaats 2.")
        #expect(told.summary(for: "refugees").count == 2)
    }

    @Test("of fewer than five ballots nothing is told but that")
    func nothing() throws {
        let told = try Vote.narration([("refugees", ["a b c d e"], 4)])
        #expect(told.findings.isEmpty)
        #expect(
            told.summary(for: "refugees").map(\.text)
                == ["Er zijn minder dan 5 stembriefjes. Daarom laten we geen uitkomst zien."])
    }

    @Test("the summary tells all, the own group, what is shared and what differs", arguments: Vote.tags)
    func summary(_ tag: LocaleTag) throws {
        let told = try Vote.narration(
            [("refugees", ["a b c d e"], 12), ("professionals", ["c b d a e"], 10), ("neighbours", ["c b d e a"], 8)],
            in: tag)
        let summary = told.summary(for: "refugees")
        #expect(summary.count == 5)
        #expect(summary[1].text.contains(told.names.group("refugees").text))
        #expect(summary[1].text.contains(told.names.theme("a").text))
        #expect(summary[2].text.contains(told.names.theme("b").text))
        #expect(summary[3].text.contains(told.names.theme("a").text))
    }

    @Test("each sentence is shown and spoken in as many words, without holes", arguments: Vote.tags)
    func tokens(_ tag: LocaleTag) throws {
        let rules = try Vote.locale(tag).rules
        for groups in Vote.kinds {
            let told = try Vote.narration(groups, in: tag)
            let phrases =
                told.findings.map(\.phrase) + told.summary(for: "refugees") + [told.withheld].compactMap(\.self)
            for phrase in phrases {
                #expect(rules.tokens(in: phrase.text).count == rules.tokens(in: phrase.say).count, "\(phrase)")
                #expect(!phrase.text.contains("{") && !phrase.say.contains("{"), "\(phrase)")
            }
        }
    }

    @Test("the Arabic “and” between names is spoken with its vowel")
    func arabicAnd() throws {
        let list = try Vote.locale("ar").rules.list([Phrase(text: "لغة", say: "لُغَة"), Phrase(text: "بيت", say: "بَيْت")])
        #expect(list.text == "لغة وبيت")
        #expect(list.say == "لُغَة وَبَيْت")
    }
}
