extension QRCode {
    /// Modules from side to side of the drawing, with the quiet zone.
    public var drawnWidth: Int { width + 2 * Self.quietZone }

    /// The outline of all dark modules as the `d` of an SVG path, one unit a module; the quiet zone is left free.
    ///
    /// Dark modules beside each other are one rectangle, so that no seams show between them.
    public var path: String {
        var path = ""
        for row in 0..<width {
            var column = 0
            while column < width {
                guard isDark(column: column, row: row) else {
                    column += 1
                    continue
                }
                let start = column
                while isDark(column: column, row: row) { column += 1 }
                let length = column - start
                path += "M\(start + Self.quietZone) \(row + Self.quietZone)h\(length)v1h-\(length)z"
            }
        }
        return path
    }

    /// The code as an SVG image, dark on light whatever the page's colours are: not every camera reads it reversed.
    ///
    /// - Parameter name: what the image is called for whoever cannot see it, escaped for HTML already.
    public func svg(escapedName name: String) -> String {
        """
        <svg class="qr" role="img" aria-label="\(name)" viewBox="0 0 \(drawnWidth) \(drawnWidth)" \
        shape-rendering="crispEdges"><path fill="#fff" d="M0 0h\(drawnWidth)v\(drawnWidth)H0z"/>\
        <path fill="#000" d="\(path)"/></svg>
        """
    }
}
