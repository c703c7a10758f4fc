import HTTPTypes
import NIOCore
import NIOHTTPTypes
import Synchronization

/// Counts open connections, and answers "busy" on those that are too many.
final class ConnectionLimit: Sendable {
  private let open = Atomic<Int>(0)
  private let most: Int
  /// What is said when there are too many.
  private let busy: @Sendable () -> WebReply
  private let headers = ReplyHeaders()

  init(_ most: Int, busy: @escaping @Sendable () -> WebReply) {
    self.most = most
    self.busy = busy
  }

  /// The handler of a new connection.
  func handler() -> Handler { Handler(self) }

  /// Lets requests through, unless the connection came when there were enough already.
  final class Handler: ChannelInboundHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPRequestPart
    typealias OutboundOut = HTTPResponsePart

    private let limit: ConnectionLimit
    private var isTooMany = false

    fileprivate init(_ limit: ConnectionLimit) {
      self.limit = limit
    }

    func handlerAdded(context: ChannelHandlerContext) {
      isTooMany = limit.open.add(1, ordering: .relaxed).newValue > limit.most
    }

    func handlerRemoved(context: ChannelHandlerContext) {
      limit.open.subtract(1, ordering: .relaxed)
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
      guard isTooMany else { return context.fireChannelRead(data) }
      guard case .head = unwrapInboundIn(data) else { return }
      let (head, body) = limit.answer()
      context.write(wrapOutboundOut(.head(head)), promise: nil)
      context.write(wrapOutboundOut(.body(body)), promise: nil)
      context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
      context.close(promise: nil)
    }
  }

  private func answer() -> (HTTPResponse, ByteBuffer) {
    var reply = busy()
    reply.closesConnection = true
    var fields = headers.fields(for: reply)
    let body = ByteBuffer(string: reply.content.page ?? "")
    fields[.contentLength] = "\(body.readableBytes)"
    fields[.retryAfter] = "2"
    return (HTTPResponse(status: .serviceUnavailable, headerFields: fields), body)
  }
}

extension WebReply.Content {
  fileprivate var page: String? {
    if case .page(let text) = self { text } else { nil }
  }
}
