/// What a sheet says that neither the procedure nor the answers hold.
package struct SheetDetails: Hashable, Sendable {
  /// A short hash of the procedure and the translations used.
  package let versionCode: String
  /// The address of Guichet's resume page, without a fragment; nothing when there is none.
  package let resumeAddress: String?

  package init(versionCode: String, resumeAddress: String? = nil) {
    self.versionCode = versionCode
    self.resumeAddress = resumeAddress
  }
}
