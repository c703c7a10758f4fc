import Presentation

/// When something must be done.
struct WindowView {
  let label: LineView
  let span: LineView
  let state: LineView?
  /// Whether today is outside, so that the words about it stand out.
  let isOutside: Bool
}

/// What has to be paid.
struct FeeView {
  let label: LineView
  let text: LineView
  let proof: FeeProofView?
}

/// The paper that an exemption needs.
struct FeeProofView {
  let label: LineView
  let document: DocumentCardView
}

/// A label with a text, such as how long something takes.
struct LabelledView {
  let label: LineView
  let text: LineView
}

/// Sentences under a label, such as a warning.
struct AdviceView {
  let label: LineView
  let lines: [LineView]
  let icon: Markup?
}

/// Something the person is told about the page itself.
struct NoticeView {
  let text: LineView
  /// Whether something changed that the person must know about.
  let isUrgent: Bool
}

extension PageComposer {
  mutating func window(_ note: WindowNote) -> WindowView {
    let isOutside =
      switch note.state {
      case .opensLater, .closed: true
      case .open, nil: false
      }
    return WindowView(
      label: line(note.label), span: line(note.span), state: note.stateText.map { line($0) },
      isOutside: isOutside)
  }

  mutating func fee(_ note: FeeNote) -> FeeView {
    let label = line(note.label)
    let text = line(note.text)
    let proof = note.proof.map {
      FeeProofView(label: line($0.label), document: document($0.document))
    }
    return FeeView(label: label, text: text, proof: proof)
  }

  mutating func duration(_ note: DurationNote) -> LabelledView {
    LabelledView(label: line(note.label), text: line(note.text))
  }

  mutating func advice(_ advice: Advice, _ icon: PagePicture) -> AdviceView {
    AdviceView(label: line(advice.label), lines: lines(advice.lines), icon: picture(icon))
  }

  mutating func notices(_ notices: [Notice]) -> [NoticeView] {
    var views: [NoticeView] = []
    for notice in notices {
      views.append(NoticeView(text: line(notice.text), isUrgent: notice.kind == .droppedAnswer))
    }
    return views
  }
}
