package sitroom.reader.extract;

import sitroom.knowledge.frames.Operator;

/** How far an act is from being a fact. */
enum Modality {
  FACT,
  FUTURE,
  PLANNED,
  POSSIBLE,
  DEMANDED,
  FEARED;

  /** The modality of a complement under an operator that itself has this modality. */
  Modality under(Operator.Effect effect) {
    return switch (effect) {
      case TRANSPARENT, NEGATED -> this;
      case PLANNED -> this == FACT || this == FUTURE ? PLANNED : this;
      case POSSIBLE -> POSSIBLE;
      case DEMANDED -> DEMANDED;
      case FEARED -> FEARED;
    };
  }

  boolean isAhead() {
    return this == FUTURE || this == PLANNED;
  }
}
