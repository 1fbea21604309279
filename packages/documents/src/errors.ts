/** What a caller did wrong: asked for a document that this state cannot give. */
export class DocumentsError extends Error {
  override readonly name = 'DocumentsError';
  readonly reason: 'notFounded' | 'noMember' | 'noOrganisation' | 'notHeld';

  constructor(reason: DocumentsError['reason'], message: string) {
    super(message);
    this.reason = reason;
  }
}
