import Foundation
import Presentation

/// Asks before everything is erased.
struct ResetView: TemplateView {
  static let template = Template.reset

  let heading: Markup
  let text: Markup
  let erase: LineView
  let eraseIcon: Markup?
  let keep: LineView
  let keepPath: HTML
}

/// The idle limit comes near.
struct IdleView: TemplateView {
  static let template = Template.idle

  let icon: Markup?
  let heading: Markup
  let text: Markup
  let extend: LineView
  let erase: LineView
}

/// What went wrong.
struct FailureView: TemplateView {
  static let template = Template.failure

  let icon: Markup?
  let heading: Markup
  let text: Markup
  let start: LineView
  let path: HTML
}

/// A bank card at the scale that is tried.
struct CalibrationView: TemplateView {
  static let template = Template.calibration

  let heading: Markup
  let help: Markup
  let value: HTML
  let buttons: [ScaleButtonView]
}

/// A button that tries another scale.
struct ScaleButtonView {
  let label: HTML
  let value: HTML
}

extension PageComposer {
  mutating func reset() -> ResetView {
    ResetView(
      heading: heading(.eraseAndStartAgain), text: paragraph(.confirmStartAgain),
      erase: line(.eraseYes), eraseIcon: picture(.restart), keep: line(.eraseNo),
      keepPath: HTML((context.step == nil ? Route.procedures : .step).path))
  }

  /// The warning as a page of its own, or as the dialogue that waits in every page of the terminal.
  mutating func idle(asPage isPage: Bool) -> IdleView {
    IdleView(
      icon: picture(.clock),
      heading: isPage
        ? heading(.idleHeading)
        : "<h2 class=\"big\" id=\"idle-title\">\(line(.idleHeading))</h2>",
      text: paragraph(.idleText), extend: line(.idleExtend), erase: line(.eraseAll))
  }

  mutating func failure(_ failure: WebFailure) -> FailureView {
    let text: InterfaceKey =
      switch failure {
      case .notFound: .failureNotFound
      case .refused: .failureRefused
      case .busy: .failureBusy
      case .broken: .failureBroken
      }
    return FailureView(
      icon: picture(.askPerson), heading: heading(.failureHeading), text: paragraph(text),
      start: line(.failureGoOn), path: HTML((context.step == nil ? Route.start : .step).path))
  }

  mutating func calibration(_ pixelsPerMillimetre: Double) -> CalibrationView {
    CalibrationView(
      heading: heading(.calibration), help: paragraph(.calibrationHelp),
      value: HTML("--px-per-mm: \(ScaleSheet.text(pixelsPerMillimetre))"),
      buttons: [-0.1, -0.01, 0.01, 0.1].map { change in
        ScaleButtonView(
          label: HTML((change < 0 ? "− " : "+ ") + ScaleSheet.text(abs(change))),
          value: HTML(ScaleSheet.text(pixelsPerMillimetre + change)))
      })
  }
}
