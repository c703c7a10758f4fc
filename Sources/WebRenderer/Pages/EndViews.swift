import Foundation
import Presentation

/// Asks before everything is erased.
struct ResetView {
  let heading: LineView
  let text: LineView
  let erase: LineView
  let eraseIcon: Markup?
  let keep: LineView
  let keepPath: HTML
}

/// The idle limit comes near.
struct IdleView {
  /// The heading of a page of its own.
  let page: LineView?
  /// The heading of the dialogue that waits in every page of the terminal.
  let dialog: LineView?
  let text: LineView
  let extend: LineView
  let erase: LineView
  let icon: Markup?
}

/// What went wrong.
struct FailureView {
  let heading: LineView
  let text: LineView
  let start: LineView
  let path: HTML
  let icon: Markup?
}

/// A bank card at the scale that is tried.
struct CalibrationView {
  let heading: LineView
  let help: LineView
  let value: HTML
  let smaller: ScaleButtonView
  let larger: ScaleButtonView
  let finerSmaller: ScaleButtonView
  let finerLarger: ScaleButtonView
}

/// A button that tries another scale.
struct ScaleButtonView {
  let label: HTML
  let value: HTML
}

extension PageComposer {
  mutating func reset() -> ResetView {
    ResetView(
      heading: line(.eraseAndStartAgain), text: line(.confirmStartAgain), erase: line(.eraseYes),
      eraseIcon: picture(.restart), keep: line(.eraseNo),
      keepPath: HTML((context.step == nil ? Route.procedures : .step).path))
  }

  mutating func idle(asPage isPage: Bool) -> IdleView {
    let heading = line(.idleHeading)
    return IdleView(
      page: isPage ? heading : nil, dialog: isPage ? nil : heading, text: line(.idleText),
      extend: line(.idleExtend),
      erase: line(.eraseAll), icon: picture(.clock))
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
      heading: line(.failureHeading), text: line(text), start: line(.failureGoOn),
      path: HTML((context.step == nil ? Route.start : .step).path), icon: picture(.askPerson))
  }

  mutating func calibration(_ pixelsPerMillimetre: Double) -> CalibrationView {
    func button(_ change: Double) -> ScaleButtonView {
      ScaleButtonView(
        label: HTML((change < 0 ? "− " : "+ ") + ScaleSheet.text(abs(change))),
        value: HTML(ScaleSheet.text(pixelsPerMillimetre + change)))
    }
    return CalibrationView(
      heading: line(.calibration), help: line(.calibrationHelp),
      value: HTML("--px-per-mm: \(ScaleSheet.text(pixelsPerMillimetre))"), smaller: button(-0.1),
      larger: button(0.1), finerSmaller: button(-0.01), finerLarger: button(0.01))
  }
}
