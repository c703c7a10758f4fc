import HTTPTypes
package import Hummingbird
import Localization
package import Logging
import NIOCore
import ProcedureEngine
import WebRenderer

/// Carries requests from the wire to the site and replies back.
package struct KioskResponder: HTTPResponder {
  package struct Context: InitializableFromSource, Sendable {
    package init(source: ApplicationRequestContextSource) {}
  }

  private let reply: @Sendable (WebRequest) -> WebReply
  private let headers = ReplyHeaders()
  private let logger: Logger
  private let clock = ContinuousClock()

  /// How long a body may take from its first byte to its last.
  static let bodyTime = Duration.seconds(10)

  package init(_ kiosk: Kiosk, logger: Logger) {
    self.init(logger: logger) { kiosk.reply(to: $0) }
  }

  package init(logger: Logger, reply: @escaping @Sendable (WebRequest) -> WebReply) {
    self.logger = logger
    self.reply = reply
  }

  package func respond(to request: Request, context: Context) async throws -> Response {
    let start = clock.now
    var question = WebRequest(request)
    if question.method == .post { question.body = await Self.body(of: request) }
    let answer = reply(question)
    log(answer, after: clock.now - start)
    let response = Response(
      status: HTTPResponse.Status(code: answer.status), headers: headers.fields(for: answer),
      body: answer.content.body)
    return question.method == .head ? response.createHeadResponse() : response
  }

  private func log(_ reply: WebReply, after duration: Duration) {
    guard logger.logLevel <= .info else { return }
    var metadata: Logger.Metadata = [
      "route": "\(reply.log.route ?? "unknown")", "status": "\(reply.status)",
      "time": "\(DurationBucket(duration).rawValue)",
    ]
    if let procedure = reply.log.procedure { metadata["procedure"] = "\(procedure.text)" }
    if let language = reply.log.language { metadata["language"] = "\(language.tag)" }
    logger.info("request", metadata: metadata)
  }

  private static func body(of request: Request) async -> WebRequest.Body {
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    if announced > WebRequest.longestBody { return .tooLong }
    return await withTaskGroup(of: WebRequest.Body?.self) { group in
      group.addTask {
        guard let buffer = try? await request.body.collect(upTo: WebRequest.longestBody) else {
          return Task.isCancelled ? nil : .tooLong
        }
        return .bytes(Array(buffer.readableBytesView))
      }
      group.addTask {
        try? await Task.sleep(for: bodyTime)
        return nil
      }
      defer { group.cancelAll() }
      return await group.next().flatMap { $0 } ?? .tooSlow
    }
  }
}

/// How long a request took, told so roughly that it says nothing about a person.
enum DurationBucket: String {
  case under1 = "under 1 ms"
  case under5 = "under 5 ms"
  case under20 = "under 20 ms"
  case under100 = "under 100 ms"
  case longer = "100 ms or more"

  init(_ duration: Duration) {
    switch duration {
    case ..<Duration.milliseconds(1): self = .under1
    case ..<Duration.milliseconds(5): self = .under5
    case ..<Duration.milliseconds(20): self = .under20
    case ..<Duration.milliseconds(100): self = .under100
    default: self = .longer
    }
  }
}

extension WebRequest {
  fileprivate init(_ request: Request) {
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

extension WebReply.Content {
  fileprivate var body: ResponseBody {
    switch self {
    case .none: ResponseBody()
    case .page(let text), .text(let text), .attachment(let text, _, _):
      ResponseBody(byteBuffer: ByteBuffer(string: text))
    case .file(let bytes, _, _): ResponseBody(byteBuffer: ByteBuffer(bytes: bytes))
    }
  }
}
