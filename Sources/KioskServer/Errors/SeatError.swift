import SessionModel

/// What went wrong at a seat, with the language of whoever sits there.
struct SeatError: Error {
    let cause: any Error
    let seat: SeatView
    let locale: LocaleTag
}
