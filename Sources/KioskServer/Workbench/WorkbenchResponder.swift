import HTTPTypes
package import Hummingbird
package import Logging
import NIOCore
package import TranslationWorkbench

/// Carries requests from the wire to the translators' workbench and replies back.
package struct WorkbenchResponder: HTTPResponder {
  package struct Context: InitializableFromSource, Sendable {
    package init(source: ApplicationRequestContextSource) {}
  }

  private let gate: Gate
  /// Whether people reach the workbench by `https`.
  private let isSecure: Bool
  private let reply: @Sendable (WorkbenchRequest) async -> WorkbenchResponse
  private let logger: Logger
  private let clock = ContinuousClock()

  /// How long a body may take from its first byte to its last: a recording on a slow line.
  static let bodyTime = Duration.seconds(30)

  /// Asks the desk only what the gate lets in.
  package init(
    gate: Gate, isSecure: Bool = false, logger: Logger,
    reply: @escaping @Sendable (WorkbenchRequest) async -> WorkbenchResponse
  ) {
    self.gate = gate
    self.isSecure = isSecure
    self.logger = logger
    self.reply = reply
  }

  package func respond(to request: Request, context: Context) async throws -> Response {
    await response(to: request)
  }

  /// The response to a request, wherever it came from.
  package func response(to request: Request) async -> Response {
    let start = clock.now
    let question = WebRequest(request)
    let (answer, closes) = await answer(to: request, as: question)
    log(answer, after: clock.now - start)
    var fields = fields(of: answer)
    if closes {
      fields[.connection] = "close"
      if answer.status == 405 { fields[.allow] = "GET, HEAD, POST" }
    }
    let response = Response(
      status: HTTPResponse.Status(code: answer.status), headers: fields,
      body: ResponseBody(byteBuffer: ByteBuffer(bytes: answer.body)))
    return question.method == .head ? response.createHeadResponse() : response
  }

  /// The reply, and whether nothing more is read from the connection.
  private func answer(
    to request: Request, as question: WebRequest
  ) async -> (WorkbenchResponse, closes: Bool) {
    if let refusal = gate.refusal(of: question) { return (.refusal(refusal), true) }
    var body: [UInt8] = []
    if question.method == .post {
      let longest = WorkbenchLimits.body(question.contentType)
      switch await WebRequest.Body(of: request, upTo: longest, within: Self.bodyTime) {
      case .none: break
      case .bytes(let bytes): body = bytes
      case .tooLong: return (.refusal(413, "this is too long"), true)
      case .tooSlow: return (.refusal(408, "this came too slowly"), true)
      }
    }
    let asked = WorkbenchRequest(
      question.method == .post ? .post : .get, request.head.path ?? "/",
      contentType: question.contentType, body: body,
      session: question.cookie(named: WorkbenchCookie.name))
    return (await reply(asked), false)
  }

  private func fields(of answer: WorkbenchResponse) -> HTTPFields {
    var fields = HTTPFields()
    for header in answer.headers {
      guard let name = HTTPField.Name(header.name) else {
        preconditionFailure("\(header.name) is a field name")
      }
      let value = name == .setCookie && isSecure ? "\(header.value); Secure" : header.value
      fields.append(HTTPField(name: name, value: value))
    }
    return fields
  }

  /// No name, no address and no word of a text stands in the log.
  private func log(_ answer: WorkbenchResponse, after duration: Duration) {
    guard logger.logLevel <= .info else { return }
    logger.info(
      "request",
      metadata: [
        "status": "\(answer.status)", "time": "\(DurationBucket(duration).rawValue)",
      ])
  }
}

extension WorkbenchResponse {
  /// What is said to a request that is not looked at.
  fileprivate static func refusal(_ refusal: Gate.Refusal) -> WorkbenchResponse {
    switch refusal {
    case .foreignHost: .refusal(421, "this server is not known by that name")
    case .foreignSite: .refusal(403, "another site sent this")
    case .method: .refusal(405, "no such request")
    }
  }
}
