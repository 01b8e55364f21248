package sitroom.reader.resolve;

import sitroom.knowledge.Knowledge;
import sitroom.reader.parse.ParsedText;

/** Finds whom the phrases of a text mean. Pure, and safe for use by several threads. */
public final class ActorResolver {
  private final Knowledge knowledge;

  public ActorResolver(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  /**
   * Reads all actors of a document once; asking for a phrase afterwards costs little and changes
   * nothing.
   */
  public DocumentActors read(ParsedText parsed) {
    ActorStage stage = new ActorStage(parsed, knowledge);
    return new DocumentActors(
        stage, new IssuerFinder(knowledge.actors()).find(parsed.text().document()));
  }
}
