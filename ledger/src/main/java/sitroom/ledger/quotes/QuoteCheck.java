package sitroom.ledger.quotes;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Sets quotations beside the texts that are nearer to their speakers. Deterministic: the verdict
 * depends on the quotation and these texts alone, whatever their order. One check serves the
 * quotations of one document; it is not for use by several threads.
 */
public final class QuoteCheck {
  /** So much of a quotation must be in a text at all for a comparison. */
  private static final double WORTH_COMPARING = 0.45;

  /** In the words of others a quotation must be found nearly whole. */
  private static final double OTHERS_SHARE = 0.85;

  private static final int OTHERS_WORDS = 6;
  private static final int LONGEST = 400;

  private final Map<String, Heard> heard = new HashMap<>();

  /** A comparison with what ranks it. */
  private record Candidate(Heard heard, Comparison comparison, boolean own, Verdict verdict) {
    double rank() {
      double base =
          switch (verdict) {
            case EXACT -> 3;
            case SHORTENED -> 2;
            case ALTERED -> 1;
            default -> 0;
          };
      return base + comparison.covered() + (own ? 0.5 : 0) - 0.01 * comparison.passages().size();
    }
  }

  /** What a quotation is worth by these texts. */
  public Finding check(Quoted quoted, List<Primary> primaries) {
    if (quoted.term()) {
      return Finding.without(quoted, Verdict.SCARE_QUOTES);
    }
    List<Word> all = quoted.wording();
    List<Word> words = all.subList(0, Math.min(all.size(), LONGEST));
    List<Candidate> candidates = new ArrayList<>();
    List<Heard> ownTexts = new ArrayList<>();
    for (Primary primary : primaries) {
      Heard text = heard.computeIfAbsent(primary.document().id(), id -> new Heard(primary));
      List<Heard.Part> own = quoted.speaker().isUnknown() ? List.of() : text.own(quoted.speaker());
      if (!own.isEmpty()) {
        ownTexts.add(text);
      }
      if (text.mayHold(words, WORTH_COMPARING)) {
        candidate(quoted, words, text, own, true).ifPresent(candidates::add);
        candidate(quoted, words, text, text.all(), false).ifPresent(candidates::add);
      }
    }
    return candidates.stream()
        .max(
            Comparator.comparingDouble(Candidate::rank)
                .thenComparing(one -> nearness(quoted, one.heard().primary()))
                .thenComparing(one -> one.heard().primary().document().id()))
        .map(best -> finding(quoted, best))
        .orElseGet(() -> meaning(quoted, words, ownTexts));
  }

  /** The later the nearer, up to the quoting document's day. */
  private static long nearness(Quoted quoted, Primary primary) {
    if (quoted.day().isEmpty() || primary.day().isEmpty()) {
      return Long.MIN_VALUE;
    }
    return -Math.abs(primary.day().get().toEpochDay() - quoted.day().get().toEpochDay());
  }

  private static Optional<Candidate> candidate(
      Quoted quoted, List<Word> words, Heard text, List<Heard.Part> parts, boolean own) {
    Comparison comparison =
        Comparing.of(
            quoted.document().text(),
            words,
            text.text(),
            parts.stream().map(Heard.Part::words).toList());
    if (!comparison.isMostly() || !own && !comparison.isClose()) {
      return Optional.empty();
    }
    if (!own && !quoted.speaker().isUnknown()) {
      boolean enough = comparison.covered() >= OTHERS_SHARE && words.size() >= OTHERS_WORDS;
      if (!enough) {
        return Optional.empty();
      }
    }
    return Optional.of(new Candidate(text, comparison, own, verdict(comparison, text.text())));
  }

  private static Verdict verdict(Comparison comparison, String said) {
    if (!comparison.isClose()) {
      return Verdict.PARAPHRASE_IN_QUOTES;
    }
    if (!comparison.isUnchanged() || comparison.isTurned(said)) {
      return Verdict.ALTERED;
    }
    return comparison.isShortened() ? Verdict.SHORTENED : Verdict.EXACT;
  }

  private static Finding finding(Quoted quoted, Candidate best) {
    Comparison comparison = best.comparison();
    Optional<String> saidBy =
        best.own() || comparison.passages().isEmpty()
            ? Optional.empty()
            : best.heard().label(comparison.passages().get(0));
    return new Finding(
        quoted,
        best.verdict(),
        Optional.of(best.heard().primary()),
        comparison.passages(),
        comparison.pieces(),
        saidBy,
        comparison.covered());
  }

  /** No such words: then whether the speaker said what they mean. */
  private static Finding meaning(Quoted quoted, List<Word> words, List<Heard> ownTexts) {
    Optional<Meaning.Match> best = Optional.empty();
    Optional<Heard> where = Optional.empty();
    List<Heard> sorted = new ArrayList<>(ownTexts);
    sorted.sort(
        Comparator.comparing((Heard text) -> -nearness(quoted, text.primary()))
            .thenComparing(text -> text.primary().document().id()));
    for (Heard text : sorted) {
      Optional<Meaning.Match> match = Meaning.in(text, text.own(quoted.speaker()), words);
      if (match.isPresent()
          && (best.isEmpty() || match.get().share() > best.get().share() + 1e-9)) {
        best = match;
        where = Optional.of(text);
      }
    }
    if (best.isEmpty()) {
      return Finding.without(
          quoted, ownTexts.isEmpty() ? Verdict.PRIMARY_NOT_IN_CORPUS : Verdict.NOT_FOUND);
    }
    return new Finding(
        quoted,
        Verdict.PARAPHRASE_IN_QUOTES,
        where.map(Heard::primary),
        best.get().passages(),
        List.of(),
        Optional.empty(),
        best.get().share());
  }
}
