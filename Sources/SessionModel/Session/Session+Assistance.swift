/// Deciding on help at the seats. What a helper may do there, the participant allowed; what becomes an answer, the
/// participant decides.
extension Session {
    func admit(_ entry: HelperEntry) throws(SessionError) -> [SessionEvent] {
        guard helpers[entry.helper] == nil else { return [] }
        guard let setup, !entry.locales.isEmpty, entry.locales.allSatisfy(setup.locales.contains),
            entry.name.map({ $0.hasWords && $0.count <= HelperEntry.longestName }) ?? true
        else { throw .unsuitableHelper }
        return [.helperJoined(entry)]
    }

    /// Seats that the helper was at wait for another.
    func remove(_ id: HelperID) throws(SessionError) -> [SessionEvent] {
        guard let helper = helpers[id] else { throw .unknownHelper(id) }
        guard !helper.isRemoved else { return [] }
        let ending = assistance.sorted { $0.key < $1.key }.compactMap { seat, help -> SessionEvent? in
            switch help.stage {
            case .taken(id): .assisted(seat, .released)
            case .offered(id): .assisted(seat, .ended)
            case .asked, .taken, .offered: nil
            }
        }
        return ending + [.helperRemoved(id)]
    }

    func requestHelp(at id: SeatID, _ request: HelpRequest) throws(SessionError) -> [SessionEvent] {
        guard let seat = seats[id] else { throw .unknownSeat(id) }
        switch (request, assistance[id]?.stage) {
        case (.ask, nil): return [.assisted(id, .asked)]
        case (.ask, .offered), (.allow, .offered): return [.assisted(id, .allowed)]
        case (.ask, .asked), (.ask, .taken), (.allow, .taken), (.end, nil): return []
        case (.allow, nil), (.allow, .asked): throw .notHelping(id)
        case (.share(let isShared), .taken):
            guard seat.participant != nil else { throw .notHelping(id) }
            return assistance[id]?.isShared == isShared ? [] : [.assisted(id, .shared(isShared))]
        case (.share(false), _): return []
        case (.share(true), _): throw .notHelping(id)
        case (.end, .some): return [.assisted(id, .ended)]
        }
    }

    func help(at id: SeatID, _ action: HelpAction, by helper: HelperID) throws(SessionError) -> [SessionEvent] {
        try requireHelper(helper)
        guard seats[id] != nil else { throw .unknownSeat(id) }
        switch (action, assistance[id]?.stage) {
        case (.take, .taken(helper)), (.offer, .taken(helper)), (.offer, .offered(helper)): return []
        case (.take, .asked), (.offer, .asked): return [.assisted(id, .taken(helper))]
        case (.offer, nil): return [.assisted(id, .offered(helper))]
        case (.release, .taken(helper)): return [.assisted(id, .released)]
        case (.finish, .taken(helper)), (.release, .offered(helper)), (.finish, .offered(helper)):
            return [.assisted(id, .ended)]
        case (.take, nil), (.take, .offered(helper)): throw .notHelping(id)
        case (.take, _), (.offer, _): throw .alreadyHelped(id)
        // Whoever was sent away, or left already, is gone: that is what they want.
        case (.release, _), (.finish, _): return []
        }
    }

    func propose(_ proposal: ProposalSubmission) throws(SessionError) -> [SessionEvent] {
        try requireHelper(proposal.helper)
        let participant = try consenting(proposal.participant)
        guard seats[proposal.seat]?.participant == participant.id, assistance[proposal.seat]?.helper == proposal.helper
        else { throw .notHelping(proposal.seat) }
        // Whether somebody takes part is for nobody else to put before them.
        guard proposal.purpose != .consent else { throw .unsuitableAnswer(proposal.prompt) }
        return [.proposed(proposal)]
    }

    func settle(_ decision: ProposalDecision) throws(SessionError) -> [SessionEvent] {
        guard seats[decision.seat]?.participant == decision.participant,
            let proposal = assistance[decision.seat]?.proposal, proposal.isAccepted == nil,
            proposal.submission.submission == decision.proposal
        else { throw .unknownProposal(decision.proposal) }
        let answers = decision.isAccepted ? try answer(proposal.submission.answer(decision.submission)) : []
        return answers + [.proposalSettled(decision)]
    }

    /// Whatever says that a helper had a hand in it comes from the helper at the participant's seat.
    func requireHelp(of provenance: Provenance, for participant: Participant) throws(SessionError) {
        guard provenance.authorship != .alone else { return }
        guard let helper = provenance.helper, seats[participant.seat]?.participant == participant.id,
            assistance[participant.seat]?.helper == helper
        else { throw .notHelping(participant.seat) }
        try requireHelper(helper)
    }

    func requireHelper(_ id: HelperID) throws(SessionError) {
        guard helpers[id]?.isRemoved == false else { throw .unknownHelper(id) }
    }
}

/// Taking in what happens about help.
extension Session {
    func changed(_ help: Assistance?, _ step: AssistanceStep, at moment: Timestamp) -> Assistance? {
        guard var help else {
            return switch step {
            case .asked: Assistance(since: moment, stage: .asked)
            case .offered(let helper): Assistance(since: moment, stage: .offered(helper))
            case .taken(let helper): Assistance(since: moment, stage: .taken(helper))
            case .allowed, .released, .shared, .ended: nil
            }
        }
        switch step {
        case .asked: help.wait()
        case .offered(let helper): help.stage = .offered(helper)
        case .allowed: if case .offered(let helper) = help.stage { help.stage = .taken(helper) }
        case .taken(let helper): help.stage = .taken(helper)
        case .released: help.wait()
        case .shared(let isShared): help.isShared = isShared
        case .ended: return nil
        }
        return help
    }

    mutating func take(_ decision: ProposalDecision) {
        guard assistance[decision.seat]?.proposal?.submission.submission == decision.proposal else { return }
        assistance[decision.seat]?.proposal?.isAccepted = decision.isAccepted
    }
}
