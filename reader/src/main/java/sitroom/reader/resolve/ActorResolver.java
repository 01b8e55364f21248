package sitroom.reader.resolve;

import sitroom.knowledge.Knowledge;
import sitroom.reader.parse.ParsedText;

/** Finds whom the phrases of a text mean. Pure, and safe for use by several threads. */
public final class ActorResolver {
  private final Knowledge knowledge;
  private final ActorWords words;
  private final IssuerFinder issuers;

  public ActorResolver(Knowledge knowledge) {
    this.knowledge = knowledge;
    this.words = new ActorWords(knowledge);
    this.issuers = new IssuerFinder(knowledge);
  }

  /** Reads all actors of a document once; asking for a phrase afterwards costs little. */
  public DocumentActors read(ParsedText parsed) {
    ActorStage stage = new ActorStage(parsed, knowledge.actors(), words);
    return new DocumentActors(stage, issuers.find(parsed.text().document()));
  }
}
