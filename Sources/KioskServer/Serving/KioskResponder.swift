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
    if question.method == .post {
      question.body = await WebRequest.Body(
        of: request, upTo: WebRequest.longestBody, within: Self.bodyTime)
    }
    let answer = reply(question)
    log(answer, after: clock.now - start)
    let response = Response(
      status: HTTPResponse.Status(code: answer.status), headers: headers.fields(for: answer),
      body: answer.content.body)
    return question.method == .head ? response.createHeadResponse() : response
  }

  private func log(_ reply: WebReply, after duration: Duration) {
    // A terminal asks every two seconds whether the server is there.
    guard logger.logLevel <= .info, reply.log.route != "health" else { return }
    var metadata: Logger.Metadata = [
      "route": "\(reply.log.route ?? "unknown")", "status": "\(reply.status)",
      "time": "\(DurationBucket(duration).rawValue)",
    ]
    if let procedure = reply.log.procedure { metadata["procedure"] = "\(procedure.text)" }
    if let language = reply.log.language { metadata["language"] = "\(language.tag)" }
    logger.info("request", metadata: metadata)
  }
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
