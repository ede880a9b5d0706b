internal import CQRencode

/// A text as a QR code of error correction level M, which can still be read with some 15% of it hidden (ISO/IEC
/// 18004:2015, section 7.5; computed by libqrencode).
public struct QRCode: Hashable, Sendable {
    /// Light modules that every side needs for a camera to find the code (ISO/IEC 18004:2015, section 6.3.8).
    public static let quietZone = 4

    /// Modules from side to side, without the quiet zone: 21 to 177.
    public let width: Int
    private let modules: [Bool]

    /// - Parameter text: up to 2,331 bytes of UTF-8; an address keeps its capitals.
    /// - Throws: ``QRCodeError/tooLong`` for more.
    public init(_ text: String) throws(QRCodeError) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty else { throw .empty }
        guard let code = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else { throw .tooLong }
        defer { QRcode_free(code) }
        width = Int(code.pointee.width)
        // The lowest bit of each byte tells whether the module is dark (qrencode.h).
        modules = UnsafeBufferPointer(start: code.pointee.data, count: width * width).map { $0 & 1 == 1 }
    }

    /// Whether the module is dark; everything outside of the code is light.
    ///
    /// - Parameters:
    ///   - column: from 0 at the left.
    ///   - row: from 0 at the top.
    public func isDark(column: Int, row: Int) -> Bool {
        guard (0..<width).contains(column), (0..<width).contains(row) else { return false }
        return modules[row * width + column]
    }
}
