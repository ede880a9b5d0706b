import HTTPTypes
import Hummingbird
import NIOCore
import PromptEngine
import SessionModel
import Speech

/// Recording an answer at a seat: the device sends it piece by piece, so that what is lost with the network or the
/// browser is the last piece. Only a participant's own recordings can be sent, heard and taken back.
struct SpokenRoutes: Sendable {
    /// Bytes of one piece: more than two seconds at the highest rate.
    private static let largestPiece = 256 * 1024

    let now: @Sendable () -> Timestamp

    func add(to group: RouterGroup<SeatedContext>) {
        let recording = group.group("spoken/:recording")
        recording.get("", use: hear)
        recording.head("", use: hear)
        recording.put("", use: take)
        recording.delete("", use: discard)
    }

    /// Takes a piece; the first begins the recording. Whatever is there already is passed over.
    private func take(request: Request, context: SeatedContext) async throws -> Response {
        let id = try recording(request, context)
        let take = try await begun(id, request, context)
        guard !context.seat.isEnded else { throw SessionError.ended }
        let largest = SpokenSamples.largest(rate: take.start.rate)
        guard let from = request.uri.queryParameters.get("from", as: Int.self), from >= 0 else {
            throw HTTPError(.badRequest)
        }
        let sounds = context.session.sounds
        let bytes = try await request.body.collect(upTo: Self.largestPiece)
        let file = context.file(of: id)
        guard from <= largest, bytes.readableBytes <= largest - from else {
            return Self.state(.contentTooLarge, SpokenState(bytes: try await sounds.length(of: file)))
        }
        if take.isKept {
            let length = try await sounds.length(of: file)
            guard from + bytes.readableBytes <= length else {
                return Self.state(.conflict, SpokenState(bytes: length, kept: true))
            }
        }
        do throws(SpokenStoreError) {
            let length = try await sounds.append(bytes, at: from, of: file)
            // Whoever was erased, or took it back, while the piece was on its way leaves nothing behind.
            if context.take(id) == nil { try await sounds.remove(file) }
            return Self.state(.ok, SpokenState(bytes: length))
        } catch .gap(let length) {
            return Self.state(.conflict, SpokenState(bytes: length))
        }
    }

    /// The recording of this name, begun now if it was not yet. One for the same answer that was not kept is gone then.
    private func begun(_ id: SpokenID, _ request: Request, _ context: SeatedContext) async throws -> SpokenTake {
        if let take = context.take(id) { return take }
        let query = request.uri.queryParameters
        let place = SpokenPlace(
            prompt: PromptID(query["prompt"].map(String.init) ?? ""), isAdded: query["added"] == "yes")
        guard let prompt = context.session.flow.prompt(place.prompt), case .text = prompt.kind,
            !place.isAdded || context.session.flow.ideaPrompt?.prompt.id == prompt.id,
            let rate = query.get("rate", as: Int.self)
        else { throw HTTPError(.badRequest) }
        try await context.session.perform(
            .startSpoken(
                SpokenStart(
                    recording: id, participant: context.participant.id, place: place, rate: rate,
                    locale: context.participant.locale)),
            at: now())
        guard let take = context.take(id) else { throw HTTPError(.conflict) }
        return take
    }

    /// How much of a recording is there or, as `.wav`, its sound.
    private func hear(request: Request, context: SeatedContext) async throws -> Response {
        let name = context.parameters.get("recording") ?? ""
        let isSound = name.hasSuffix(".wav")
        let id = SpokenID(isSound ? String(name.dropLast(4)) : name)
        guard let take = context.take(id) else { throw HTTPError(.notFound) }
        let (sounds, file) = (context.session.sounds, context.file(of: id))
        guard isSound else {
            return Self.state(.ok, SpokenState(bytes: try await sounds.length(of: file), kept: take.isKept))
        }
        return try await SpokenWAV(of: file, rate: take.start.rate, in: sounds).response(to: request)
    }

    private func discard(request: Request, context: SeatedContext) async throws -> Response {
        let id = try recording(request, context)
        do {
            try await context.session.perform(.discardSpoken(id, by: context.participant.id), at: now())
        } catch SessionError.recordingKept {
            return Self.state(.conflict, SpokenState(bytes: 0, kept: true))
        }
        return Response(status: .noContent)
    }

    /// The name of the recording, in a request of whoever sits here now.
    private func recording(_ request: Request, _ context: SeatedContext) throws -> SpokenID {
        guard request.uri.queryParameters["participant"].map(String.init) == context.participant.id.rawValue else {
            throw KioskError(.conflict, .errorSeat, start: KioskPath.base(context.session))
        }
        return SpokenID(context.parameters.get("recording") ?? "")
    }

    private static func state(_ status: HTTPResponse.Status, _ state: SpokenState) -> Response {
        Response(
            status: status, headers: [.contentType: "application/json", .cacheControl: "no-store"],
            body: ResponseBody(byteBuffer: ByteBuffer(string: state.json)))
    }
}
