/// SplitMix64 (G. L. Steele, D. Lea and C. H. Flood, *Fast Splittable Pseudorandom Number Generators*, OOPSLA 2014): the
/// same numbers for the same seed on every machine.
///
/// Each replicate of a resampling has a generator of its own, started from the seed, the name of the stream and the
/// number of the replicate, so that results do not depend on which thread computes what, or in what order.
struct SplitMix64: Sendable {
    private var state: UInt64

    init(seed: UInt64) {
        state = seed
    }

    init(seed: UInt64, stream: UInt64, replicate: Int) {
        var first = SplitMix64(seed: seed)
        var second = SplitMix64(seed: first.next() &+ stream)
        state = second.next() &+ UInt64(replicate)
        state = next()
    }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    /// A whole number from 0 up to the bound, which is above 0; each as likely (D. Lemire, *Fast Random Integer
    /// Generation in an Interval*, ACM Transactions on Modeling and Computer Simulation 29, 2019). The standard library
    /// may change how it draws; this may not.
    mutating func below(_ bound: Int) -> Int {
        let bound = UInt64(bound)
        var product = next().multipliedFullWidth(by: bound)
        if product.low < bound {
            let rejected = (0 &- bound) % bound
            while product.low < rejected { product = next().multipliedFullWidth(by: bound) }
        }
        return Int(product.high)
    }
}
