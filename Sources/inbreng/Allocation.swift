import CMalloc

/// How the program holds memory.
enum Allocation {
    /// Gives back to the system what is no longer used.
    ///
    /// Else glibc raises its thresholds as large blocks come and go (mallopt(3), `M_MMAP_THRESHOLD`), and the clips that
    /// are made while a session gets ready leave holes that it keeps: a third more memory with 200 seats.
    static func returnUnused() {
        _ = mallopt(M_TRIM_THRESHOLD, 128 << 10)
    }
}
