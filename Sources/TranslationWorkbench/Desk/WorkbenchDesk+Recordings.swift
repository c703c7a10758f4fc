import Localization

extension WorkbenchDesk {
  /// The key of the form that an address names; nothing for a text that is not translated.
  private func key(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID
  ) throws(FileFailure) -> RecordingKey? {
    guard let entry = try shelf(language)[id], !entry.entry.isFuzzy else { return nil }
    let texts = entry.entry.translation.texts
    guard let form = Int(request.query["form"] ?? "0"), texts.indices.contains(form),
      !texts[form].isEmpty
    else { return nil }
    return RecordingKey(reading: texts[form], in: language)
  }

  func sound(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID
  ) throws(FileFailure) -> WorkbenchResponse {
    guard let key = try key(request, language, id),
      let recording = recordings.recording(key, in: language)
    else { return .refusal(404, "no recording") }
    return .file(recording.bytes, type: recording.format.contentType)
  }

  func keep(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID
  ) throws(FileFailure) -> WorkbenchResponse {
    guard let key = try key(request, language, id) else { return .noSuchText }
    do {
      try recordings.keep(request.body, contentType: request.contentType, key, in: language)
    } catch {
      switch error {
      case .tooLarge: return .refusal(413, "the recording is too long")
      case .unknownFormat: return .refusal(415, "this is no recording we can keep")
      case .failed(let failure): throw failure
      }
    }
    return .json("{}")
  }

  func deleteSound(
    _ request: WorkbenchRequest, _ language: Language, _ id: EntryID
  ) throws(FileFailure) -> WorkbenchResponse {
    guard let key = try key(request, language, id) else { return .noSuchText }
    try recordings.delete(key, in: language)
    let filter = EntryFilter(request.query)
    return .redirect(to: "\(WorkbenchRoute.entry(language, id).path)?\(filter.query)")
  }
}
