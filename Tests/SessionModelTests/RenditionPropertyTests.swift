import SessionModel
import TestSupport
import Testing

/// What holds for recordings and for what is written down of them, whatever people do and in whichever order.
@Suite struct RenditionPropertyTests {
    private static let seeds = Array(UInt64(0)..<40)

    private static func run(
        seed: UInt64, _ check: (_ before: Session, _ command: SessionCommand, _ after: inout Gathering) throws -> Void
    ) throws -> Gathering {
        try PropertyTests.run(seed: seed, of: { $0.spokenCommand($1, in: $2) }, check)
    }

    @Test("these walks go where they should: each verdict is given, and what was said is heard", arguments: [seeds])
    func reach(_ seeds: [UInt64]) throws {
        var verdicts: [String: Int] = [:]
        var (replaced, heard, erased) = (0, 0, 0)
        for seed in seeds {
            _ = try Self.run(seed: seed) { before, command, after in
                switch command {
                case .settleConfirmation(let decision):
                    verdicts[String("\(decision.verdict)".prefix { $0 != "(" }), default: 0] += 1
                case .react(let submission):
                    if before.contribution(submission.reaction.contribution)?.spoken != nil { heard += 1 }
                case .contribute(let idea):
                    if idea.spoken != nil, before.contribution(idea.contribution)?.transcript != nil { replaced += 1 }
                case .erase(let person): if before.participants[person]?.takes.isEmpty == false { erased += 1 }
                default: break
                }
            }
        }
        #expect(verdicts.keys.sorted() == ["confirmed", "corrected", "withdrawn"])
        #expect(verdicts.values.allSatisfy { $0 >= 20 })
        #expect(min(replaced, heard, erased) >= 10, "\(replaced) \(heard) \(erased) \(verdicts)")
    }

    @Test("what is written down changes nothing of the original, nor of what stands in other locales", arguments: seeds)
    func keepsOriginals(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { before, command, after in
            guard case .render(let name, let locale, let text, let scribe) = command else { return }
            let old = try #require(before.contribution(name))
            let new = try #require(after.session.contribution(name))
            #expect(new.original == old.original)
            #expect(new.provenance == old.provenance)
            #expect(new.earlier == old.earlier)
            let isTranscript = locale == new.provenance.locale
            #expect(new.text == (isTranscript ? text : old.text))
            let rendition = try #require(new.standingRendition(in: locale))
            #expect(rendition.text == text)
            #expect(rendition.by == scribe)
            #expect(rendition.confirmation == nil)
            #expect(
                new.translations.filter { $0.key != locale } == old.translations.filter { $0.key != locale })
            if !isTranscript { #expect(new.transcript == old.transcript) }
        }
    }

    @Test("no version of what was written down is lost while the original stays as it is", arguments: seeds)
    func keepsVersions(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { before, _, after in
            for new in after.session.contributions {
                guard let old = before.contribution(new.id), old.participant == new.participant else { continue }
                for locale in Gathering.setup.locales {
                    guard let rendition = old.rendition(in: locale) else { continue }
                    guard let now = new.rendition(in: locale) else {
                        // A transcript is of one recording; a translation is into another locale than the original's.
                        #expect(new.original != old.original)
                        #expect(locale == old.provenance.locale || locale == new.provenance.locale)
                        continue
                    }
                    #expect(Array(now.earlier.prefix(rendition.earlier.count)) == rendition.earlier)
                    let same = now.version == rendition.version ? nil : now.earlier[rendition.earlier.count]
                    #expect(rendition.text == same?.text ?? now.text)
                    #expect(rendition.by == same?.by ?? now.by)
                    #expect(rendition.at == same?.at ?? now.at)
                    #expect(now.version - rendition.version <= 1)
                }
            }
        }
    }

    @Test("what was said has words while a transcript stands, and is heard by nobody without", arguments: seeds)
    func hears(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { before, command, after in
            let session = after.session
            for idea in session.contributions where idea.spoken != nil {
                let transcript = idea.rendition(in: idea.provenance.locale)
                #expect(idea.isWritten == (transcript?.isWithdrawn == false))
                #expect(idea.text == (idea.isWritten ? transcript?.text : ""))
                if !idea.isWritten { #expect(session.called != idea.id) }
            }
            for person in session.participantOrder {
                #expect(session.ideas(besides: person).allSatisfy { $0.isWritten })
                #expect(session.listening(of: person).next?.isWritten != false)
            }
            if case .react(let submission) = command {
                #expect(before.contribution(submission.reaction.contribution)?.isWritten == true)
            }
        }
    }

    @Test("what is to be written is what looking at all ideas tells, oldest first", arguments: seeds)
    func backlog(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { _, _, after in
            let expected = Self.needs(in: after.session)
            let counts = after.session.backlog.counts
            #expect(Dictionary(uniqueKeysWithValues: counts.map { ($0.need, $0.count) }) == expected.mapValues(\.count))
            #expect(counts.map(\.need) == expected.keys.sorted())
            for (need, ideas) in expected {
                #expect(after.session.waiting(for: need, most: .max).map(\.id) == ideas)
            }
        }
    }

    @Test("only words that were asked about are settled, by whoever gave the idea, as they saw them", arguments: seeds)
    func settles(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { before, command, after in
            guard case .settleConfirmation(let decision) = command else { return }
            let old = try #require(before.contribution(decision.contribution)?.standingRendition(in: decision.locale))
            let new = try #require(after.session.contribution(decision.contribution)?.rendition(in: decision.locale))
            #expect(before.contribution(decision.contribution)?.participant == decision.participant)
            #expect(old.confirmation == .asked)
            #expect(old.version == decision.version)
            switch decision.verdict {
            case .confirmed: #expect(new.confirmation == .confirmed && new.text == old.text && new.by == old.by)
            case .withdrawn: #expect(new.confirmation == .withdrawn && new.text == old.text && new.by == old.by)
            case .corrected(let text):
                #expect(new.text == text)
                #expect(text == old.text ? new.confirmation == .confirmed : new.confirmation == .corrected)
                #expect(text == old.text ? new.by == old.by : new.by == .participant)
            }
        }
    }

    @Test("an answer that counts and was said is a kept recording; no other is kept", arguments: seeds)
    func keepsRecordings(_ seed: UInt64) throws {
        _ = try Self.run(seed: seed) { _, _, after in
            for person in after.session.participants.values {
                #expect(Set(person.takes.map(\.start.recording)).count == person.takes.count)
                let waiting = person.takes.filter { !$0.isKept }.map(\.start.place)
                #expect(Set(waiting).count == waiting.count)
                let said = person.answers.values.compactMap(\.latest.value.words?.spoken?.recording)
                let ideas = after.session.contributions.filter { $0.participant == person.id }
                let counting = ideas.filter { !$0.isWithdrawn }.compactMap(\.spoken?.recording)
                for recording in said + counting { #expect(person.take(recording)?.isKept == true) }
                let all = Set(said + ideas.compactMap(\.spoken?.recording))
                let kept = person.takes.filter(\.isKept).map(\.start.recording)
                #expect(kept.allSatisfy(all.contains))
            }
        }
    }

    @Test("nothing is left of who was erased: no recording, no words beside theirs, nothing asked", arguments: seeds)
    func erases(_ seed: UInt64) throws {
        let gathering = try Self.run(seed: seed) { _, command, after in
            guard case .erase(let person) = command else { return }
            after.rewrite { $0.erasing(person) }
            let session = after.session
            #expect(session.participants[person]?.takes.isEmpty == true)
            #expect(session.nextConfirmation(of: person) == nil)
            #expect(session.contributions.allSatisfy { $0.participant != person })
            #expect(after.replayed == session)
            let stored = "\(after.journal)"
            #expect(!stored.contains("\(person) says") && !stored.contains("\(person)-says"))
        }
        #expect(gathering.replayed == gathering.session)
    }

    /// The rule, told without the index: a transcript first, and then one rendition in each other language.
    private static func needs(in session: Session) -> [RenditionNeed: [ContributionID]] {
        let locales = session.setup?.locales ?? []
        var needs: [RenditionNeed: [ContributionID]] = [:]
        for idea in session.contributions where !idea.isWithdrawn {
            let own = idea.provenance.locale
            guard idea.isWritten else {
                needs[RenditionNeed(from: own, to: own), default: []].append(idea.id)
                continue
            }
            for language in Set(locales.map(\.language)) where language != own.language {
                let written = locales.filter { $0.language == language && idea.standingRendition(in: $0) != nil }
                guard written.isEmpty else { continue }
                let to = locales.filter { $0.language == language }.min { $0.rawValue.count < $1.rawValue.count }
                needs[RenditionNeed(from: own, to: to ?? own), default: []].append(idea.id)
            }
        }
        return needs
    }
}
