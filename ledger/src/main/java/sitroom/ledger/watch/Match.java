package sitroom.ledger.watch;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import sitroom.ledger.watch.WatchKnowledge.Related;
import sitroom.ledger.watch.WatchKnowledge.Relation;
import sitroom.model.EventType;
import sitroom.model.SpeechAct;

/**
 * What an act that is told means for one that is watched.
 *
 * @param finding with the reason in words
 */
record Match(Kind kind, Finding finding) {

  /** Of the words that say what is watched, so many must be told. */
  private static final int FEWEST_SHARED = 2;

  /** What it means. */
  enum Kind {
    /** It is told as done. */
    DONE,
    DENIED,
    /** What leads up to it was taken back. */
    UNDONE,
    /** Less than it was done. */
    WEAKER,
    NEAR
  }

  /**
   * Matches one watched act against what entries tell.
   *
   * @param stems of the words that it was stated in; empty where any words do
   */
  record Watched(Act act, Optional<LocalDate> since, Set<String> stems, WatchKnowledge knowledge) {

    /** Empty where what is told has nothing to do with it. */
    Optional<Match> match(Told told) {
      Optional<Related> related = relation(told);
      LocalDate day = told.day().or(() -> since).orElse(LocalDate.EPOCH);
      Sides source = Sides.of(act.sources(), told.act().sources(), day, knowledge);
      Sides target = Sides.of(act.targets(), told.act().targets(), day, knowledge);
      if (related.isEmpty() || isSelf(told) || isOpenAndOther(told)) {
        return Optional.empty();
      }
      double worth = source.worth() * target.worth();
      return switch (related.get().relation()) {
        case MEETS -> met(told, source, target, worth, related.get());
        case WEAKER ->
            told.isSaidToBe() && source.fits() && target.fits() && !isLongBefore(told)
                ? Optional.of(
                    new Match(
                        Kind.WEAKER,
                        told.finding(
                            related.get().words()
                                + ": "
                                + told.act().event().code()
                                + ", not "
                                + act.event().code(),
                            worth)))
                : Optional.empty();
        case UNDOES ->
            told.how() == Told.How.DONE && source.fits() && target.fits() && !isBefore(told)
                ? Optional.of(new Match(Kind.UNDONE, told.finding(related.get().words(), worth)))
                : Optional.empty();
      };
    }

    private Optional<Related> relation(Told told) {
      if (told.act().event() == act.event()) {
        return Optional.of(new Related(act.event(), "", Relation.MEETS, "done"));
      }
      String mode = told.entry().mode().orElse("");
      return knowledge.related(act.event()).stream()
          .filter(one -> one.other() == told.act().event())
          .filter(one -> one.mode().isEmpty() || one.mode().equals(mode))
          .findFirst();
    }

    /** Where it is not watched upon whom, the words must have something in common. */
    private boolean isOpenAndOther(Told told) {
      return act.targets().isEmpty() && !hasWords(told);
    }

    /** Whether it is told in words of the statement. */
    boolean hasWords(Told told) {
      Set<String> shared = Stems.of(Told.words(told.entry()), List.of());
      shared.retainAll(stems);
      return shared.size() >= Math.min(FEWEST_SHARED, stems.size());
    }

    /** What a side does to itself is no act between two. */
    private boolean isSelf(Told told) {
      return !act.sources().isEmpty()
          && !told.act().targets().isEmpty()
          && act.sources().containsAll(told.act().targets())
          && !act.targets().containsAll(told.act().targets());
    }

    private boolean isBefore(Told told) {
      return since.isPresent()
          && told.day()
              .map(day -> told.dated() ? day.isBefore(since.get()) : !day.isAfter(since.get()))
              .orElse(true);
    }

    /** What leads up to an act may well go on while it is spoken of. */
    private boolean isLongBefore(Told told) {
      return since.isPresent() && told.day().map(day -> day.isBefore(since.get())).orElse(true);
    }

    private Optional<Match> met(
        Told told, Sides source, Sides target, double worth, Related related) {
      if (source.fits() && target.fits()) {
        return Optional.of(fitting(told, worth, related));
      }
      boolean one = source.isNamed() || target.isNamed();
      boolean hostile = act.event().quad() == EventType.Quad.MATERIAL_CONFLICT;
      if (!one || !hostile || told.how() != Told.How.DONE || isBefore(told)) {
        return Optional.empty();
      }
      String reason =
          source.fits()
              ? whose("target", target, told.act().targets())
              : whose("actor", source, told.act().sources());
      return Optional.of(new Match(Kind.NEAR, told.finding(reason, worth)));
    }

    private String whose(String part, Sides sides, List<String> told) {
      return sides == Sides.UNSTATED
          ? "the " + part + " is not stated"
          : "other "
              + part
              + ": "
              + told.stream().map(knowledge::name).collect(Collectors.joining(", "));
    }

    /** A denial is spoken as one, or by whoever would do it. */
    private boolean isSpokenAgainst(Told told) {
      return told.entry()
              .speechAct()
              .filter(one -> one == SpeechAct.DENIAL || one == SpeechAct.REFUSAL)
              .isPresent()
          || told.entry().kind() == sitroom.model.Kind.MATERIAL
          || Accounts.sides(told.entry(), knowledge).stream().anyMatch(act.sources()::contains);
    }

    private Match fitting(Told told, double worth, Related related) {
      if (told.how() == Told.How.DENIED && !isSpokenAgainst(told)) {
        return new Match(Kind.NEAR, told.finding("spoken against", worth));
      }
      if (told.how() == Told.How.DENIED) {
        return new Match(Kind.DENIED, told.finding(told.reason(), worth));
      }
      if (told.how() != Told.How.DONE) {
        return new Match(Kind.NEAR, told.finding(told.reason(), worth));
      }
      if (isBefore(told)) {
        String when = told.dated() ? told.day().map(day -> ": " + day.getYear()).orElse("") : "";
        return new Match(Kind.NEAR, told.finding("before it was said" + when, worth));
      }
      // An attack is an attack; what moves, restricts or sanctions may be something quite other.
      if (act.event() != EventType.ASSAULT && !hasWords(told)) {
        return new Match(Kind.NEAR, told.finding("not said to be what was spoken of", worth));
      }
      return new Match(Kind.DONE, told.finding(related.words(), worth));
    }
  }
}
