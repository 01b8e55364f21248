package sitroom.ledger.fuse;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import sitroom.ledger.query.Words;
import sitroom.model.ActorMention;

/**
 * Who gives an account: the issuer of an official document or, where others have their turn in it,
 * their side; of the press the outlet.
 */
final class Givers {
  private record Giver(Account.Voice voice, String party, String name) {
    String id() {
      return party + ":" + Words.slug(name);
    }
  }

  private final Set<String> parties;
  private final Map<Giver, Map<String, String>> documents = new LinkedHashMap<>();

  Givers(Incident incident) {
    this.parties = new TreeSet<>(incident.parties());
  }

  /** The id of the account that an entry belongs to. */
  String of(IncidentEntry one) {
    Giver giver = giver(one);
    documents
        .computeIfAbsent(giver, unused -> new TreeMap<>())
        .put(one.told().document(), one.told().origin());
    return giver.id();
  }

  private Giver giver(IncidentEntry one) {
    Optional<Told.Issuer> issuer = one.told().issuer();
    Optional<ActorMention> turn = Sides.turn(one.entry());
    Optional<String> speaking = turn.flatMap(Sides::code);
    if (issuer.isEmpty()) {
      String outlet = one.told().outlet().or(one.told()::uri).orElse("unnamed source");
      return new Giver(Account.Voice.OUTLET, Account.PRESS, outlet);
    }
    if (speaking.isPresent() && !speaking.get().equals(issuer.get().side())) {
      return new Giver(voice(speaking.get()), speaking.get(), turn.orElseThrow().name());
    }
    return new Giver(voice(issuer.get().side()), issuer.get().side(), issuer.get().name());
  }

  private Account.Voice voice(String side) {
    return parties.contains(side) ? Account.Voice.PARTY : Account.Voice.THIRD_PARTY;
  }

  /** All accounts: parties first, then third parties, then outlets, each by name. */
  List<Account> accounts() {
    return documents.entrySet().stream()
        .map(
            one ->
                new Account(
                    one.getKey().id(),
                    one.getKey().voice(),
                    one.getKey().party(),
                    one.getKey().name(),
                    List.copyOf(one.getValue().keySet()),
                    (int) one.getValue().values().stream().distinct().count()))
        .sorted(
            Comparator.comparing(Account::voice)
                .thenComparing(Account::party)
                .thenComparing(Account::name))
        .toList();
  }
}
