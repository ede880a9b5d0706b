import Certificates
import Foundation
import HTTPTypes
import Hummingbird
import NIOCore
import PromptEngine
import SessionModel

/// The page that shows how a device trusts the server, and what it needs for that. Over http too: no device can trust the
/// server before.
struct TrustRoutes: Sendable {
    let encryption: Encryption
    let library: Library
    let addresses: RoomAddresses

    func add(to router: Router<AppContext>) {
        router.get("trust", use: page)
        router.get("trust/inbreng.crt") { _, _ in
            file(try encryption.certificates.authority.identity.certificateBytes, "application/x-x509-ca-cert")
        }
        router.get("trust/inbreng.mobileconfig") { _, _ in
            file(try AppleProfile(encryption.certificates.authority).text.utf8, AppleProfile.contentType)
        }
    }

    private func page(request: Request, context: AppContext) throws -> Response {
        let authority = request.head.authority
        let agent = request.headers[.userAgent] ?? ""
        let address = addresses.trustPage(asked: authority) ?? ""
        let likely = TrustedDevice.allCases.reduce(into: View()) { view, device in
            view[device.rawValue] = device.isLikely(agent)
        }
        return try library.page(
            "trust",
            [
                "assets": library.assets.prefix,
                "address": address, "code": RoomCode.svg(address, name: "deze pagina"),
                "secure": addresses.origin(asked: authority),
                // Lines break between two pairs only.
                "fingerprint": try encryption.certificates.authority.fingerprint.replacing(":", with: ":<wbr>"),
                "likely": likely,
                "others": library.catalogue.locales.map { locale -> View in
                    [
                        "lang": locale.tag.rawValue, "dir": locale.direction.rawValue,
                        "text": locale.interface.phrase(.trustText).text,
                    ]
                },
            ])
    }

    private func file(_ bytes: some Sequence<UInt8>, _ contentType: String) -> Response {
        let body = ByteBuffer(bytes: bytes)
        return Response(
            status: .ok,
            headers: [
                .contentType: contentType, .contentLength: String(body.readableBytes), .cacheControl: "no-store",
            ],
            body: ResponseBody(byteBuffer: body))
    }
}
