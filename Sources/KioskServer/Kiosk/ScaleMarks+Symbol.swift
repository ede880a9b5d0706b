import PromptEngine

extension ScaleMarks {
    /// The number of the last drawing of each kind in `pictures/faces.svg`; the first is 0.
    static let lastSymbol = 12

    /// The drawing for a step, counted from 1, on a scale of so many steps.
    ///
    /// The ends have the first and the last drawing, a middle step the middle one; between them it is the nearest, and
    /// away from the middle where two are as near, so that both halves mirror each other. Up to 13 steps all differ.
    func symbol(at step: Int, of steps: Int) -> String {
        let middle = Double(Self.lastSymbol) / 2
        let share = steps > 1 ? Double(step - 1) / Double(steps - 1) : 0.5
        let number = middle + (Double(Self.lastSymbol) * share - middle).rounded(.toNearestOrAwayFromZero)
        return "\(name)-\(Int(number))"
    }

    private var name: String {
        switch self {
        case .dots: "amount"
        case .faces: "face"
        }
    }
}
