import HTTPTypes
import Hummingbird
import NIOCore

extension WebRequest {
  /// What the gate and the pages look at, without the body.
  init(_ request: Request) {
    let method: Method =
      switch request.method {
      case .get: .get
      case .head: .head
      case .post: .post
      default: .other
      }
    self.init(method, request.uri.path)
    host = request.head.authority
    cookies = request.headers[values: .cookie]
    acceptLanguage = request.headers[.acceptLanguage]
    fetchMode = request.headers[.secFetchMode]
    guard method == .post else { return }
    origin = request.headers[.origin]
    fetchSite = request.headers[.secFetchSite]
    contentType = request.headers[.contentType]
  }
}

extension HTTPField.Name {
  fileprivate static let secFetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin
  fileprivate static let secFetchMode = HTTPField.Name("Sec-Fetch-Mode") ?? .origin
}

extension WebRequest.Body {
  /// Reads a body of at most so many bytes, which has so long from its first byte to its last.
  init(of request: Request, upTo longest: Int, within time: Duration) async {
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= longest else {
      self = .tooLong
      return
    }
    self = await withTaskGroup(of: Self?.self) { group in
      group.addTask {
        guard let buffer = try? await request.body.collect(upTo: longest) else {
          return Task.isCancelled ? nil : .tooLong
        }
        return .bytes(Array(buffer.readableBytesView))
      }
      group.addTask {
        try? await Task.sleep(for: time)
        return nil
      }
      defer { group.cancelAll() }
      return await group.next().flatMap { $0 } ?? .tooSlow
    }
  }
}
