public import SessionModel

extension OutcomeSettings {
    /// The settings of a round of voting: its seed is always the same, so that anybody gets the same numbers, and nobody
    /// can try seeds until they like one. At most six digits, to be typed over from paper.
    ///
    /// - Parameter round: counted from 1.
    public init(session: SessionID, round: Int) {
        // FNV-1a of 64 bits (draft-eastlake-fnv): the standard library's hash differs from start to start.
        let hash = "\(session.rawValue)/\(round)".utf8.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { hash, byte in
            (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01b3
        }
        self.init(seed: hash % 1_000_000)
    }
}
