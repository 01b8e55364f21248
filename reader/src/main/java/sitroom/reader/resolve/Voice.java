package sitroom.reader.resolve;

import java.util.List;

/** Whom "I" and "we", and whom "you" means. */
record Voice(List<Referent> speaker, List<Referent> addressee) {
  static final Voice NOBODY = new Voice(List.of(), List.of());

  Voice {
    speaker = List.copyOf(speaker);
    addressee = List.copyOf(addressee);
  }
}
