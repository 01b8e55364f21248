package sitroom.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Ids of entries. An id is a hash of the document, the words, the act and its slots; so the same
 * reading of the same text always gives the same id, whatever else stands in the document, and
 * another reading gives another id. Dates, attribution, the rule and the confidence are left out:
 * mending those does not make another entry.
 */
public final class EntryId {
  private static final int HEX_DIGITS = 16;

  private EntryId() {}

  /** The id that an entry should bear. The id that it bears is not looked at. */
  public static String of(Entry entry) {
    StringBuilder what = new StringBuilder(256);
    add(what, entry.document());
    for (Evidence piece : entry.evidence()) {
      add(what, piece.span());
    }
    add(what, entry.kind().code());
    add(what, entry.speechAct().map(SpeechAct::code).orElse(""));
    add(what, entry.event().map(EventType::code).orElse(""));
    add(what, entry.mode().orElse(""));
    add(what, entry.factuality().map(Factuality::code).orElse(""));
    add(what, entry.source());
    add(what, entry.target());
    add(what, entry.proposition());
    add(what, entry.condition());
    return "e-" + hash(what.toString());
  }

  /** The entry with the id that it should bear. */
  public static Entry assign(Entry entry) {
    return new Entry(
        of(entry),
        entry.document(),
        entry.uri(),
        entry.outlet(),
        entry.published(),
        entry.publishedAssumed(),
        entry.sentence(),
        entry.evidence(),
        entry.kind(),
        entry.speechAct(),
        entry.event(),
        entry.mode(),
        entry.medium(),
        entry.contexts(),
        entry.cameo(),
        entry.factuality(),
        entry.source(),
        entry.target(),
        entry.proposition(),
        entry.condition(),
        entry.when(),
        entry.where(),
        entry.attribution(),
        entry.quote(),
        entry.rule(),
        entry.confidence());
  }

  private static void add(StringBuilder what, Optional<Proposition> proposition) {
    if (proposition.isEmpty()) {
      add(what, "");
      return;
    }
    Proposition content = proposition.get();
    content.span().ifPresent(span -> add(what, span));
    add(what, content.event().map(EventType::code).orElse(""));
    add(what, content.polarity().code());
    add(what, content.source());
    add(what, content.target());
  }

  private static void add(StringBuilder what, List<ActorMention> actors) {
    for (ActorMention actor : actors) {
      add(what, actor.side());
      actor.span().ifPresent(span -> add(what, span));
    }
    what.append('|');
  }

  private static void add(StringBuilder what, Span span) {
    add(what, span.start() + "-" + span.end());
  }

  private static void add(StringBuilder what, String part) {
    what.append(part).append('\n');
  }

  private static String hash(String what) {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(what.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash).substring(0, HEX_DIGITS);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
