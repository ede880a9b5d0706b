import _FoundationICU

/// Calls into the ICU that comes with Swift's Foundation (ICU 76, CLDR 46).
///
/// Only the files in this folder import it: it is an underscored module, and its C functions carry the prefix `swift_`.
enum ICU {
    /// Runs one ICU call.
    ///
    /// - Returns: what the call returned, when ICU reports success or no more than a warning.
    /// - Throws: `LocaleRulesError.icu` with ICU's own name for what went wrong.
    static func call<Result>(
        _ name: String, _ body: (inout UErrorCode) -> Result
    ) throws(LocaleRulesError) -> Result {
        var status = U_ZERO_ERROR
        let result = body(&status)
        guard status.rawValue <= U_ZERO_ERROR.rawValue else {
            throw .icu(call: name, code: String(cString: swift_u_errorName(status)))
        }
        return result
    }

    /// Reads the UTF-16 text that an ICU call writes into a buffer; asks again with a larger one when it did not fit.
    ///
    /// - Parameter write: gets the buffer and its capacity, returns the length of the whole text, in code units.
    static func text(
        _ name: String, capacity: Int = 64,
        _ write: (UnsafeMutablePointer<UInt16>?, Int32, inout UErrorCode) -> Int32
    ) throws(LocaleRulesError) -> String {
        var length: Int32 = 0
        var status = U_ZERO_ERROR
        let first = String(utf16Capacity: capacity) { buffer in
            length = write(buffer.baseAddress, Int32(buffer.count), &status)
            return Int(min(length, Int32(buffer.count)))
        }
        if status == U_BUFFER_OVERFLOW_ERROR {
            return try text(name, capacity: Int(length) + 1, write)
        }
        guard status.rawValue <= U_ZERO_ERROR.rawValue else {
            throw .icu(call: name, code: String(cString: swift_u_errorName(status)))
        }
        return first
    }
}

extension String {
    /// A string from UTF-16 code units that `fill` writes; `fill` returns how many it wrote.
    fileprivate init(utf16Capacity: Int, fill: (UnsafeMutableBufferPointer<UInt16>) -> Int) {
        let units = [UInt16](unsafeUninitializedCapacity: utf16Capacity) { buffer, count in
            count = fill(buffer)
        }
        self.init(decoding: units, as: UTF16.self)
    }
}
