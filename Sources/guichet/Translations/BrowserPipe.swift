import Foundation

/// A running Chromium that is asked over file descriptors 3 and 4, one JSON message after the other.
final class BrowserPipe {
  /// What is read of an answer; the protocol has much more.
  struct Answer: Decodable {
    struct Tree: Decodable {
      struct Frame: Decodable { let id: String }
      let frame: Frame
    }

    struct Size: Decodable { let height: Double }

    var targetId: String?
    var sessionId: String?
    var frameTree: Tree?
    var cssContentSize: Size?
    var data: String?
  }

  private struct Message: Decodable {
    struct Problem: Decodable { let message: String }

    let id: Int?
    let result: Answer?
    let error: Problem?
  }

  /// The page that is asked; nothing for the browser itself.
  var session: String?
  private let process = Process()
  private let (questions, answers) = (Pipe(), Pipe())
  private let profile: URL
  private let watchdog: DispatchWorkItem
  private var count = 0
  private var buffer: [UInt8] = []

  /// Starts the browser with a profile of its own, and ends it when the time is over.
  init(_ program: String, atMost seconds: Double) throws(CameraFailure) {
    profile = FileManager.default.temporaryDirectory.appending(path: "guichet-\(UUID().uuidString)")
    process.executableURL = URL(filePath: "/bin/sh")
    // A child has only the three usual descriptors, so the shell moves them.
    process.arguments = [
      "-c", "exec \"$0\" \"$@\" 3<&0 4>&1 </dev/null >/dev/null 2>&1", program, "--headless=new",
      "--remote-debugging-pipe", "--hide-scrollbars", "--no-first-run",
      "--disable-background-networking", "--disable-extensions", "--disable-gpu",
      "--user-data-dir=\(profile.path(percentEncoded: false))",
    ]
    // Chromium refuses its sandbox to root, and these pages are our own.
    if geteuid() == 0 { process.arguments?.append("--no-sandbox") }
    process.standardInput = questions
    process.standardOutput = answers
    // A browser that ended is told by what it does not answer.
    signal(SIGPIPE, SIG_IGN)
    let process = process
    watchdog = DispatchWorkItem { process.terminate() }
    do {
      try process.run()
    } catch {
      throw CameraFailure(reason: "\(program) does not start: \(error.localizedDescription)")
    }
    DispatchQueue.global().asyncAfter(deadline: .now() + seconds, execute: watchdog)
  }

  /// Asks one thing and waits for its answer.
  func ask(_ method: String, _ parameters: [String: Any] = [:]) throws(CameraFailure) -> Answer {
    count += 1
    var question: [String: Any] = ["id": count, "method": method, "params": parameters]
    question["sessionId"] = session
    do {
      let data = try JSONSerialization.data(withJSONObject: question)
      try questions.fileHandleForWriting.write(contentsOf: data + [0])
    } catch {
      throw CameraFailure(reason: "the browser ended")
    }
    while true {
      let message = try next()
      guard message.id == count else { continue }
      guard let answer = message.result else {
        throw CameraFailure(reason: "\(method): \(message.error?.message ?? "no answer")")
      }
      return answer
    }
  }

  /// The next message, which ends with a zero byte.
  private func next() throws(CameraFailure) -> Message {
    while true {
      if let end = buffer.firstIndex(of: 0) {
        let data = Data(buffer[..<end])
        buffer.removeSubrange(...end)
        guard let message = try? JSONDecoder().decode(Message.self, from: data) else {
          throw CameraFailure(reason: "the browser speaks another language")
        }
        return message
      }
      let more = answers.fileHandleForReading.availableData
      guard !more.isEmpty else {
        throw CameraFailure(reason: "the browser ended, or took too long")
      }
      buffer += more
    }
  }

  /// Sees the browser end, and takes its profile away.
  func end() {
    watchdog.cancel()
    process.terminate()
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: profile)
  }
}
