import SessionModel

extension Prompt {
    /// The prompt with only the groups of the session as options, in the flow's order, if it assigns the group.
    func narrowed(to groups: Set<StakeholderGroupID>) -> Prompt {
        guard assignsGroup else { return self }
        let offered = options.filter { groups.contains(StakeholderGroupID($0.id.rawValue)) }
        guard offered.count < options.count else { return self }
        return Prompt(
            id: id, kind: .choice(offered),
            isRequired: isRequired, contributes: contributes, assignsGroup: assignsGroup,
            picture: picture, condition: condition)
    }
}
