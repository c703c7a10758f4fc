import HTTPTypes
import Hummingbird
import HummingbirdTesting
import KioskServer
import Logging
import Presentation
import ProcedureLibrary
import Synchronization
import Testing
import TranslationWorkbench

/// The workbench behind Hummingbird's own plumbing, without a socket.
@Suite("the workbench's server without a socket")
struct WorkbenchRouterTests {
  @Test("a page carries the header fields of the workbench, each once, and no other")
  func headers() async throws {
    let desk = try Self.desk()
    let own = await desk.respond(to: WorkbenchRequest(.get, "/translations"))
    try await Self.application { await desk.respond(to: $0) }.test(.router) { client in
      try await client.execute(uri: "/translations", method: .get) { response in
        #expect(response.status == .ok)
        for header in own.headers {
          let name = try #require(HTTPField.Name(header.name))
          #expect(response.headers[values: name] == [header.value])
        }
        #expect(response.headers.count == own.headers.count + 1)
        #expect(response.headers[.contentLength] == "\(own.body.count)")
        #expect(Array(response.body.readableBytesView) == own.body)
      }
      try await client.execute(uri: "/translations", method: .head) { response in
        #expect(response.status == .ok)
        #expect(response.body.readableBytes == 0)
        #expect(response.headers[.contentLength] == "\(own.body.count)")
      }
    }
  }

  @Test("who signs in is known by the cookie, which is kept for https where that is used")
  func cookie() async throws {
    for isSecure in [false, true] {
      let desk = try Self.desk()
      try await Self.application(isSecure: isSecure) { await desk.respond(to: $0) }
        .test(.router) { client in
          var fields = Self.form
          try await client.execute(
            uri: "/translations/sign-in", method: .post, headers: fields,
            body: ByteBuffer(string: "name=Olena&then=/translations/uk")
          ) { response in
            #expect(response.status == .seeOther)
            #expect(response.headers[.location] == "/translations/uk")
            let cookie = try #require(response.headers[.setCookie])
            let end = "; Path=/; HttpOnly; SameSite=Strict" + (isSecure ? "; Secure" : "")
            #expect(cookie.hasSuffix(end))
            fields[.cookie] = "other=1; " + cookie.prefix { $0 != ";" }
          }
          try await client.execute(
            uri: "/translations/uk?domain=permit", method: .get, headers: fields
          ) { response in
            let page = String(buffer: response.body)
            let (saysWho, saysText) = (page.contains("Olena"), page.contains("Renouveler"))
            #expect(saysWho)
            #expect(saysText)
          }
        }
    }
  }

  struct Sender: CustomTestStringConvertible, Sendable {
    let name: String
    let method: HTTPRequest.Method
    let fields: [HTTPField.Name: String]
    let status: HTTPResponse.Status

    var testDescription: String { name }
  }

  private static let fetchSite = HTTPField.Name("Sec-Fetch-Site") ?? .origin

  @Test(
    "what no page of ours sends never reaches the desk",
    arguments: [
      Sender(
        name: "another origin", method: .post, fields: [.origin: "https://evil.example"],
        status: .forbidden),
      Sender(
        name: "another port", method: .post, fields: [.origin: "http://localhost:8101"],
        status: .forbidden),
      Sender(
        name: "another site", method: .post, fields: [fetchSite: "cross-site"],
        status: .forbidden),
      Sender(
        name: "no origin", method: .post, fields: [.origin: "null"], status: .forbidden),
      Sender(name: "another method", method: .put, fields: [:], status: .methodNotAllowed),
    ])
  func gate(sender: Sender) async throws {
    let asked = Asked()
    var fields = Self.form
    for (name, value) in sender.fields { fields[name] = value }
    try await Self.application { asked.note($0) }.test(.router) { [fields] client in
      try await client.execute(
        uri: "/translations/sign-in", method: sender.method, headers: fields,
        body: ByteBuffer(string: "name=Olena")
      ) { response in
        #expect(response.status == sender.status)
        #expect(response.headers[.connection] == "close")
        #expect(response.headers[.setCookie] == nil)
        #expect(response.headers[.contentSecurityPolicy]?.hasPrefix("default-src 'none'") == true)
      }
    }
    #expect(asked.requests == [])
  }

  @Test("a name that is not ours is refused, whatever is asked for")
  func foreignHost() async throws {
    let asked = Asked()
    let responder = WorkbenchResponder(gate: Gate(), logger: Self.quiet) { asked.note($0) }
    let head = HTTPRequest(
      method: .get, scheme: nil, authority: "evil.example", path: "/translations")
    let response = await responder.response(
      to: Request(head: head, body: RequestBody(buffer: ByteBuffer())))
    #expect(response.status == .misdirectedRequest)
    #expect(asked.requests == [])
  }

  struct Upload: CustomTestStringConvertible, Sendable {
    let type: String
    let size: Int
    let isTaken: Bool

    var testDescription: String { "\(size) bytes of \(type)" }
  }

  @Test(
    "a form and a recording are read up to what the workbench takes",
    arguments: [
      Upload(type: "application/x-www-form-urlencoded", size: 128 * 1024, isTaken: true),
      Upload(type: "application/x-www-form-urlencoded", size: 128 * 1024 + 1, isTaken: false),
      Upload(type: "audio/webm;codecs=opus", size: 2 * 1024 * 1024, isTaken: true),
      Upload(type: "audio/webm;codecs=opus", size: 2 * 1024 * 1024 + 1, isTaken: false),
      Upload(type: "text/plain", size: 2 * 1024 * 1024, isTaken: false),
    ])
  func limits(upload: Upload) async throws {
    let asked = Asked()
    try await Self.application { asked.note($0) }.test(.router) { client in
      try await client.execute(
        uri: "/translations/uk/x/recording?form=1", method: .post,
        headers: [.contentType: upload.type],
        body: ByteBuffer(repeating: UInt8(ascii: "a"), count: upload.size)
      ) { response in
        #expect(response.status == (upload.isTaken ? .ok : .contentTooLarge))
        #expect(response.headers[.connection] == (upload.isTaken ? nil : "close"))
      }
    }
    #expect(asked.requests.map(\.body.count) == (upload.isTaken ? [upload.size] : []))
    #expect(asked.requests.allSatisfy { $0.query["form"] == "1" })
  }
}

extension WorkbenchRouterTests {
  /// What reached the desk.
  private final class Asked: Sendable {
    private let kept = Mutex<[WorkbenchRequest]>([])

    var requests: [WorkbenchRequest] { kept.withLock { $0 } }

    func note(_ request: WorkbenchRequest) -> WorkbenchResponse {
      kept.withLock { $0.append(request) }
      return .refusal(200, "noted")
    }
  }

  private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]
  private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

  private static func application(
    isSecure: Bool = false,
    reply: @escaping @Sendable (WorkbenchRequest) async -> WorkbenchResponse
  ) -> some ApplicationProtocol {
    Application(
      responder: WorkbenchResponder(
        gate: Gate(), isSecure: isSecure, logger: quiet, reply: reply), logger: quiet)
  }

  private static let library = Result {
    let loaded = try LibraryLoader.load(SmallLibrary.files)
    let interface = try Interface(of: loaded.library)
    let preview = ScreenPreview(of: loaded, interface: interface)
    return (loaded: loaded, interface: interface, preview: preview)
  }

  /// A desk over the small library, of which nothing is translated yet.
  private static func desk() throws -> WorkbenchDesk {
    let (loaded, interface, preview) = try library.get()
    return WorkbenchDesk(
      WorkbenchLibrary(loaded, interface: interface, preview: preview),
      files: DiskFiles(root: "/nowhere"), signIn: SignInDesk(.open) { 0 },
      now: { EditMoment(date: TestClock().moment.today, revisionDate: "2026-11-24 12:00+0100") })
  }
}
