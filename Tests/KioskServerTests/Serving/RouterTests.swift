import HTTPTypes
import Hummingbird
import HummingbirdTesting
import KioskServer
import Logging
import Synchronization
import Testing
import WebRenderer

/// The site behind Hummingbird's own plumbing, without a socket, drawn as people see it.
@Suite("the server without a socket")
struct RouterTests {
  private func application(_ site: Site, logger: Logger) -> some ApplicationProtocol {
    Application(responder: KioskResponder(site.kiosk, logger: logger), logger: logger)
  }

  private static let form: HTTPFields = [.contentType: "application/x-www-form-urlencoded"]

  @Test("every page has all its protecting header fields, and none is kept")
  func headers() async throws {
    let site = try Site(edition: Site.real.get())
    try await application(site, logger: Self.quiet).test(.router) { client in
      for path in ["/", "/nowhere", "/step", "/healthz"] {
        try await client.execute(uri: path, method: .get) { response in
          let fields = response.headers
          #expect(fields[.cacheControl] == "no-store")
          #expect(fields[.xContentTypeOptions] == "nosniff")
          #expect(fields[.contentSecurityPolicy]?.hasPrefix("default-src 'none'; ") == true)
          #expect(fields[.contentSecurityPolicy]?.contains("unsafe") == false)
          for name in [
            "Referrer-Policy", "Cross-Origin-Opener-Policy", "Cross-Origin-Resource-Policy",
          ] {
            #expect(HTTPField.Name(name).flatMap { fields[$0] }?.contains("same-origin") == true)
          }
          #expect(HTTPField.Name("Permissions-Policy").flatMap { fields[$0] } != nil)
        }
      }
    }
  }

  @Test("a walk: language, procedure, answer, reset")
  func walk() async throws {
    let site = try Site(edition: Site.real.get())
    try await application(site, logger: Self.quiet).test(.router) { client in
      var fields = Self.form
      for (path, body) in [
        ("/language", "language=ar"), ("/enter", "procedure=permit"),
        ("/step", "step=status&answer=refugee"),
      ] {
        try await client.execute(
          uri: path, method: .post, headers: fields, body: ByteBuffer(string: body)
        ) { response in
          #expect(response.status == .seeOther)
          let cookie = try #require(response.headers[.setCookie])
          #expect(cookie.hasSuffix("; Path=/; HttpOnly; SameSite=Strict"))
          fields[.cookie] = String(cookie.prefix { $0 != ";" })
        }
      }
      try await client.execute(uri: "/step", method: .get, headers: fields) { response in
        #expect(response.status == .ok)
        #expect(response.headers[.contentType] == "text/html; charset=utf-8")
        let page = String(buffer: response.body)
        #expect(page.contains(#"<html lang="ar" dir="rtl""#))
        #expect(page.contains("Quels papiers avez-vous"))
      }
      try await client.execute(uri: "/step", method: .head, headers: fields) { response in
        #expect(response.status == .ok)
        #expect(response.body.readableBytes == 0)
      }
      try await client.execute(uri: "/reset", method: .post, headers: fields) { response in
        #expect(response.headers[.location] == "/")
        let clear = HTTPField.Name("Clear-Site-Data").flatMap { response.headers[$0] }
        #expect(clear == #""cookies", "storage""#)
      }
      try await client.execute(uri: "/step", method: .get, headers: fields) { response in
        #expect(response.status == .seeOther)
        #expect(response.headers[.location] == "/")
      }
    }
  }

  @Test("a body over 16 KiB is refused and ends the connection")
  func largeBody() async throws {
    let site = try Site(edition: Site.real.get())
    try await application(site, logger: Self.quiet).test(.router) { client in
      for size in [16 * 1024 + 1, 200_000] {
        try await client.execute(
          uri: "/step", method: .post, headers: Self.form,
          body: ByteBuffer(repeating: UInt8(ascii: "a"), count: size)
        ) { response in
          #expect(response.status == .contentTooLarge)
          #expect(response.headers[.connection] == "close")
        }
      }
      try await client.execute(
        uri: "/language", method: .post, headers: Self.form,
        body: ByteBuffer(string: "language=fr&x=" + String(repeating: "a", count: 16_000))
      ) { #expect($0.status == .seeOther) }
    }
  }

  @Test(
    "another method, and a form of another site, are refused",
    arguments: [
      (HTTPRequest.Method.put, nil), (.delete, nil), (.options, nil), (.patch, nil), (.trace, nil),
      (.post, "https://evil.example"),
    ])
  func refused(method: HTTPRequest.Method, origin: String?) async throws {
    let site = try Site(edition: Site.real.get())
    var fields = Self.form
    if let origin { fields[.origin] = origin }
    try await application(site, logger: Self.quiet).test(.router) { [fields] client in
      try await client.execute(uri: "/reset", method: method, headers: fields) { response in
        #expect(response.status == (origin == nil ? .methodNotAllowed : .forbidden))
        #expect(String(buffer: response.body).contains("<html"))
      }
    }
  }

  @Test("files are the same for everybody and may be kept; no other name gives one")
  func files() async throws {
    let site = try Site(edition: Site.real.get())
    try await application(site, logger: Self.quiet).test(.router) { client in
      let page = try await client.execute(uri: "/", method: .get) { String(buffer: $0.body) }
      let style = try #require(
        page.split(separator: "\"").first { $0.hasPrefix("/assets/style") && $0.hasSuffix(".css") })
      try await client.execute(uri: String(style), method: .get) { response in
        #expect(response.headers[.contentType] == "text/css; charset=utf-8")
        #expect(response.headers[.setCookie] == nil)
        #expect(
          response.headers[.cacheControl] == "public, max-age=31536000, immutable")
      }
      try await client.execute(uri: "/favicon.ico", method: .get) { response in
        #expect(response.headers[.contentType] == "image/svg+xml")
        #expect(String(buffer: response.body).hasPrefix("<svg xmlns="))
      }
      for name in ["../Package.swift", "%2e%2e/Package.swift", "style", ""] {
        try await client.execute(uri: "/assets/\(name)", method: .get) {
          #expect($0.status == .notFound)
        }
      }
    }
  }

  @Test("whatever a person answers, chooses or brings along, no log has a word of it")
  func canary() async throws {
    let site = try Site(.terminal(pixelsPerMillimetre: 4), edition: Site.real.get())
    let lines = LogLines()
    let logger = Logger(label: "guichet") { _ in lines }
    let canaries = ["refugee", "2031-07-19", "passport", "17", "canary"]
    try await application(site, logger: logger).test(.router) { client in
      var fields = Self.form
      for (path, body) in [
        ("/language", "language=uk"), ("/enter", "procedure=permit"),
        ("/step", "step=status&answer=refugee"), ("/step", "step=papers&answer=passport"),
        ("/step", "step=expiry&answer=2031-07-19"), ("/step", "step=expiry&answer=canary"),
        ("/enter", "procedure=canary"), ("/canary?canary", "canary"),
        ("/resume", "place=1;canary;;canary:refugee"),
        ("/resume", "place=1;permit;canary;status:refugee;papers%2Bpassport;school*17"),
        ("/reset", ""),
      ] {
        try await client.execute(
          uri: path, method: .post, headers: fields, body: ByteBuffer(string: body)
        ) { response in
          if let cookie = response.headers[.setCookie] {
            fields[.cookie] = String(cookie.prefix { $0 != ";" })
          }
        }
      }
    }
    let log = lines.text
    #expect(log.split(separator: "\n").count == 11)
    #expect(log.contains("route=step"))
    #expect(log.contains("procedure=permit"))
    for canary in canaries { #expect(!log.contains(canary)) }
    #expect(!log.contains("guichet="))
  }

  private static let quiet = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
}

/// Keeps what is logged, every level of it.
final class LogLines: LogHandler, Sendable {
  private let lines = Mutex<[String]>([])

  var text: String { lines.withLock { $0.joined(separator: "\n") } }
  var logLevel: Logger.Level {
    get { .info }
    set {}
  }
  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { nil }
    set {}
  }

  func log(event: LogEvent) {
    let metadata = (event.metadata ?? [:]).sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value)" }
    lines.withLock { $0.append("\(event.message) \(metadata.joined(separator: " "))") }
  }
}
