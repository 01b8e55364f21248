package sitroom.reader.extract;

import java.util.Optional;
import sitroom.model.EventType;
import sitroom.model.Factuality;
import sitroom.model.Polarity;
import sitroom.model.SpeechAct;

/**
 * What an act becomes in its place: told as a fact or planned, negated or not, by the one who would
 * do it or by another.
 *
 * @param speech kind of the verbal act; empty for a deed in the outlet's own voice
 * @param event PLOVER type of the entry
 * @param inside whether the act itself becomes the proposition of another act
 * @param polarity of the proposition
 * @param bySpeaker whether the speaker rather than the one who acts is the source
 * @param silence why there is no entry; empty where there is one
 */
record Shape(
    Optional<SpeechAct> speech,
    Optional<EventType> event,
    Optional<Factuality> factuality,
    boolean inside,
    Polarity polarity,
    boolean bySpeaker,
    Optional<String> silence) {

  /**
   * Where the act stands.
   *
   * @param saying whether it is what somebody says
   * @param ownSide whether who says it would also do it
   * @param conditional whether it hangs on a condition
   * @param helping whether it would help those whom the condition harms
   */
  record Place(boolean saying, boolean ownSide, boolean conditional, boolean helping) {}

  static Shape of(Act act, Place place) {
    return act.frame().speech().isPresent()
        ? ofSpeech(act, act.frame().speech().get(), place)
        : givingWay(act, ofDeed(act, act.event(), place));
  }

  /** PLOVER: "will resign" is to give way in words; other promises to give way are agreement. */
  private static Shape givingWay(Act act, Shape shape) {
    boolean announced =
        shape.speech().equals(Optional.of(SpeechAct.COMMITMENT))
            && act.frame().mode().equals(Optional.of("resign"))
            && shape.polarity() == Polarity.POSITIVE;
    return announced ? shape.withEvent(Optional.of(EventType.CONCEDE)) : shape;
  }

  /** What somebody says that another did, in words of blame. */
  static Shape blamed(Place place) {
    return spoken(SpeechAct.ACCUSATION, place, true, Polarity.POSITIVE, true);
  }

  /** A speech act said plainly. */
  static Shape spoken(SpeechAct speech, Place place) {
    return spoken(speech, place, false, Polarity.POSITIVE, false);
  }

  private static Shape ofSpeech(Act act, SpeechAct speech, Place place) {
    Modality modality = act.stance().modality();
    Polarity polarity = act.frame().polarity();
    boolean ahead = modality.isAhead();
    if (act.stance().negated() && !needsNegation(act)) {
      Optional<SpeechAct> turned = SpeechActs.negated(speech, ahead);
      if (turned.isPresent()) {
        return spoken(turned.get(), place, false, Polarity.NEGATIVE, false);
      }
      return place.saying() && place.ownSide()
          ? spoken(SpeechAct.DENIAL, place, true, Polarity.POSITIVE, true)
          : silent("negated: it did not take place");
    }
    return switch (modality) {
      case FACT, FUTURE, PLANNED -> {
        boolean promise = ahead && (speech == SpeechAct.SUPPORT || speech == SpeechAct.ACCEPTANCE);
        SpeechAct given = promise ? SpeechAct.COMMITMENT : speech;
        if (ahead && speech == SpeechAct.REJECTION) {
          given = SpeechAct.REFUSAL;
        }
        Shape plain = spoken(given, place, promise, polarity, false);
        yield promise ? plain : plain.withEvent(act.event());
      }
      case POSSIBLE, FEARED ->
          new Shape(
              Optional.of(speech),
              act.event(),
              Optional.of(Factuality.POSSIBLE),
              false,
              polarity,
              false,
              Optional.empty());
      case DEMANDED ->
          place.saying() && !place.ownSide()
              ? spoken(SpeechAct.DEMAND, place, true, Polarity.POSITIVE, true)
              : place.saying()
                  ? spoken(speech, place, false, polarity, false).withEvent(act.event())
                  : silent("an opinion of the outlet");
    };
  }

  private static boolean needsNegation(Act act) {
    return act.frame().needs().stream()
        .anyMatch(need -> need.what().equals("neg") && !need.absent());
  }

  private static Shape ofDeed(Act act, Optional<EventType> event, Place place) {
    // An inquiry that is announced threatens nobody.
    boolean inquiry = act.frame().mode().equals(Optional.of("investigate"));
    boolean hostile =
        event.map(EventType::isConflict).orElse(false) && !inquiry && !place.helping();
    boolean force = event.equals(Optional.of(EventType.MOBILIZE));
    Modality modality = act.stance().modality();
    boolean ahead = modality.isAhead() || modality == Modality.FACT && place.conditional();
    if (inquiry && ahead && !act.stance().negated()) {
      return deed(
          event,
          Factuality.PLANNED,
          place.saying() ? Optional.of(SpeechAct.CLAIM) : Optional.empty());
    }
    if (act.stance().negated() && !needsNegation(act)) {
      return negatedDeed(place, modality, hostile && !force);
    }
    if (!place.saying()) {
      return toldDeed(event, place, modality, hostile);
    }
    if (place.ownSide()) {
      if (modality == Modality.DEMANDED) {
        return hostile && !force
            ? spoken(SpeechAct.THREAT, place, true, Polarity.POSITIVE, true)
            : spoken(SpeechAct.CLAIM, place, true, Polarity.POSITIVE, true);
      }
      if (!ahead && modality != Modality.POSSIBLE) {
        return deed(event, Factuality.ASSERTED, Optional.of(SpeechAct.CLAIM));
      }
      if (modality == Modality.POSSIBLE && (!hostile || force && !place.conditional())) {
        return deed(event, Factuality.POSSIBLE, Optional.of(SpeechAct.CLAIM));
      }
      if (hostile && (!force || place.conditional())) {
        return spoken(SpeechAct.THREAT, place, true, Polarity.POSITIVE, true);
      }
      SpeechAct promise = place.conditional() ? SpeechAct.OFFER : SpeechAct.COMMITMENT;
      Shape plain = spoken(promise, place, true, Polarity.POSITIVE, true);
      return force ? plain.withEvent(Optional.empty()) : plain;
    }
    return switch (modality) {
      case FACT ->
          place.conditional()
              ? deed(event, Factuality.CONDITIONAL, Optional.of(SpeechAct.CLAIM))
              : deed(event, Factuality.ASSERTED, Optional.of(SpeechAct.CLAIM));
      case DEMANDED -> spoken(SpeechAct.DEMAND, place, true, Polarity.POSITIVE, true);
      case FUTURE, PLANNED ->
          hostile
              ? deed(event, Factuality.PLANNED, Optional.of(SpeechAct.CLAIM))
              : spoken(SpeechAct.COMMITMENT, place, true, Polarity.POSITIVE, false);
      case POSSIBLE, FEARED ->
          hostile
              ? spoken(SpeechAct.WARNING, place, true, Polarity.POSITIVE, true)
              : deed(event, Factuality.POSSIBLE, Optional.of(SpeechAct.CLAIM));
    };
  }

  private static Shape negatedDeed(Place place, Modality modality, boolean hostile) {
    if (modality.isAhead()) {
      if (place.saying() && !place.ownSide()) {
        return hostile
            ? spoken(SpeechAct.CLAIM, place, true, Polarity.NEGATIVE, true)
            : spoken(SpeechAct.REFUSAL, place, true, Polarity.NEGATIVE, false);
      }
      return hostile
          ? spoken(
              place.conditional() ? SpeechAct.OFFER : SpeechAct.COMMITMENT,
              place,
              true,
              Polarity.NEGATIVE,
              true)
          : spoken(SpeechAct.REFUSAL, place, true, Polarity.NEGATIVE, true);
    }
    if (!place.saying()) {
      return silent("negated: it did not take place");
    }
    if (modality == Modality.DEMANDED && !place.ownSide()) {
      return spoken(SpeechAct.DEMAND, place, true, Polarity.NEGATIVE, true);
    }
    return place.ownSide() && modality == Modality.FACT
        ? spoken(SpeechAct.DENIAL, place, true, Polarity.POSITIVE, true)
        : spoken(SpeechAct.CLAIM, place, true, Polarity.NEGATIVE, true);
  }

  /** A deed in the outlet's own voice. */
  private static Shape toldDeed(
      Optional<EventType> event, Place place, Modality modality, boolean hostile) {
    boolean announced =
        event.equals(Optional.of(EventType.SANCTION))
            || event.equals(Optional.of(EventType.COERCE));
    return switch (modality) {
      case FACT ->
          deed(
              event,
              place.conditional() ? Factuality.CONDITIONAL : Factuality.ASSERTED,
              Optional.empty());
      case FUTURE ->
          !hostile
              ? spoken(
                  place.conditional() ? SpeechAct.OFFER : SpeechAct.COMMITMENT,
                  place,
                  true,
                  Polarity.POSITIVE,
                  false)
              : announced || place.conditional()
                  ? spoken(SpeechAct.THREAT, place, true, Polarity.POSITIVE, false)
                  : deed(event, Factuality.PLANNED, Optional.empty());
      case PLANNED ->
          hostile
              ? deed(event, Factuality.PLANNED, Optional.empty())
              : spoken(SpeechAct.COMMITMENT, place, true, Polarity.POSITIVE, false);
      case POSSIBLE, FEARED ->
          hostile
              ? deed(event, Factuality.POSSIBLE, Optional.empty())
              : silent("only possible, by nobody's account");
      case DEMANDED -> silent("an opinion of the outlet");
    };
  }

  private static Shape deed(
      Optional<EventType> event, Factuality factuality, Optional<SpeechAct> speech) {
    return new Shape(
        speech, event, Optional.of(factuality), false, Polarity.POSITIVE, false, Optional.empty());
  }

  private static Shape spoken(
      SpeechAct speech, Place place, boolean inside, Polarity polarity, boolean bySpeaker) {
    return new Shape(
        Optional.of(speech),
        SpeechActs.impliedEvent(speech),
        Optional.of(SpeechActs.factuality(speech, place.conditional())),
        inside,
        polarity,
        bySpeaker,
        Optional.empty());
  }

  private static Shape silent(String reason) {
    return new Shape(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        false,
        Polarity.POSITIVE,
        false,
        Optional.of(reason));
  }

  private Shape withEvent(Optional<EventType> newEvent) {
    return new Shape(speech, newEvent, factuality, inside, polarity, bySpeaker, silence);
  }
}
